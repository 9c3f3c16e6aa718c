using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence;

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

    public override string Line(Fact fact, string unit) => fact is ResponsibilityHolder holder ? $"{holder.Post.ToText()} {holder.Name}" : Title;

    protected override Typed Read(ResponsibilityHolder fact) => new() { Post = fact.Post, Person = fact.Name };

    protected override ResponsibilityHolder Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Appoint(place.Campaign, day, input.Post!.Value, input.Person!.Trim());

    internal sealed record Typed : RecordInput
    {
        public HolderPost? Post { get; init; }

        public string? Person { get; init; }
    }
}
