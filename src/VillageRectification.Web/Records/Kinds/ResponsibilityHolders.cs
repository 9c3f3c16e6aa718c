using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>三职责任人. Written down at one village, they answer for all of its township.</summary>
internal sealed class ResponsibilityHolders : RecordKind<ResponsibilityHolder, ResponsibilityHolders.Typed>
{
    public const string Address = "responsibility-holders";

    public override string Name => Address;

    public override string Title => "三职责任人";

    public override string AddTitle => "三职责任人换人";

    public override Act Act => Act.KeepTeam;

    public override string DayLabel => "从哪天起";

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) => [
        Chips<HolderPost>(x => x.Post, "哪个职务", HolderPostWords.ToText),
        Person(x => x.Person, "谁担任", ResponsibilityHolder.NameMaxLength) with { Hint = $"本乡镇的各{place.Campaign.UnitWord}都由他负责；以前的事仍由当时在任的人负责" },
    ];

    public override async Task<RecordPlace> LoadAsync(AppDbContext db, RecordPlace place, CancellationToken ct)
    {
        var (township, today) = (DivisionCode.Parse(place.Case.DivisionCode).Township.Value, place.Today);
        return place with
        {
            Holders = await db.ResponsibilityHolders.AsNoTracking().Where(h => h.DivisionCode == township && h.OccurredOn <= today).ToListAsync(ct),
        };
    }

    /// <summary>Whose office the new one ends; where this campaign names nobody, who held it in the one before.</summary>
    public override string? Now(RecordPlace place)
    {
        string[] now = [.. Enum.GetValues<HolderPost>().Select(p => Here(place).Last(p)).OfType<ResponsibilityHolder>().Select(h => Told(h, place.Today))];
        string[] before = [.. Enum.GetValues<HolderPost>().Select(p => Before(place, p)).OfType<ResponsibilityHolder>().Select(h => Told(h, place.Today))];
        string?[] told =
        [
            now.Length == 0 ? null : $"现在：{string.Join('、', now)}。同一职务填了新的人，前任就到前一天为止",
            before.Length == 0 ? null : $"另一次行动里记的：{string.Join('、', before)}",
        ];
        return told.All(t => t is null) ? null : string.Join("。", told.OfType<string>());
    }

    /// <summary>Who held the post in the campaign before stands in the form, where this one names nobody and the form was opened for it.</summary>
    public override RecordInput Blank(RecordPlace place) =>
        Enum.TryParse<HolderPost>(place.Item, out var post) && Enum.IsDefined(post) && Before(place, post) is { } before
            ? new Typed
            {
                Key = Guid.CreateVersion7(),
                Post = post,
                Person = before.Name,
                When = EntryDay.Other,
                Day = before.OccurredOn > place.Campaign.Start ? before.OccurredOn : place.Campaign.Start,
            }
            : base.Blank(place);

    // A township's, which no village's chronicle has.
    public override async Task<Fact?> LastOfOthersAsync(AppDbContext db, RecordPlace place, CancellationToken ct)
    {
        var (campaign, township) = (place.Campaign.Id, DivisionCode.Parse(place.Case.DivisionCode).Township.Value);
        return await db.ResponsibilityHolders.AsNoTracking()
            .Where(h => h.CampaignId == campaign && h.DivisionCode == township && h.Id == h.RecordId && h.RecordedBy != place.By.AccountId)
            .OrderByDescending(h => h.RecordedAt).ThenByDescending(h => h.Id).FirstOrDefaultAsync(ct);
    }

    // A post has one holder on a day.
    public override bool MayBeBoth(RecordPlace place, RecordInput input, Fact other) =>
        ((ResponsibilityHolder)other).Post != ((Typed)input).Post || other.OccurredOn != input.DayAsOf(place.Today);

    public override string Line(Fact fact, string unit, CountyWords county) =>
        fact is ResponsibilityHolder holder ? $"{holder.Post.ToText()} {holder.Name}" : Title;

    private static IEnumerable<ResponsibilityHolder> Here(RecordPlace place) =>
        place.Holders.Where(h => h.CampaignId == place.Campaign.Id && h.RecordId != place.Corrected?.RecordId);

    private static ResponsibilityHolder? Before(RecordPlace place, HolderPost post) =>
        place.Holders.Any(h => h.CampaignId == place.Campaign.Id && h.Post == post) ? null
            : place.Holders.Where(h => h.CampaignId != place.Campaign.Id).Last(post);

    private static string Told(ResponsibilityHolder holder, DateOnly today) =>
        $"{holder.Post.ToText()}{holder.Name}（{holder.OccurredOn.ToSentence(today)}起）";

    protected override Typed Read(ResponsibilityHolder fact) => new() { Post = fact.Post, Person = fact.Name };

    protected override ResponsibilityHolder Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Appoint(place.Campaign, day, input.Post!.Value, input.Person!.Trim(), place.Corrected is null ? Here(place) : []);

    public override string? FieldOf(Refusal refusal) => refusal is TeamRefusal ? nameof(Typed.Person) : null;

    internal sealed record Typed : RecordInput
    {
        public HolderPost? Post { get; init; }

        public string? Person { get; init; }
    }
}
