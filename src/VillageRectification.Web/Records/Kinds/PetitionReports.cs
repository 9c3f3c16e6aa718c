using FluentValidation;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Petitions;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Cases;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>上访月报: a village's month, in which nothing happened too. Batches and persons, never names.</summary>
internal sealed class PetitionReports : RecordKind<MassPetition, PetitionReports.Typed>
{
    internal const int MostBatches = 999;
    internal const int MostPersons = 99_999;

    public const string Address = "petition-reports";

    public override string Name => Address;

    public override string Title => RecordWords.Petition;

    public override string AddTitle => "报上访情况";

    public override string Home(Guid caseId) => Links.Situation(caseId, "petitions");

    public override Act Act => Act.KeepVillage;

    public override Act CorrectAct => Act.CorrectVillage;

    /// <summary>Who neither reports nor corrects them reads the county's figure alone.</summary>
    public override Act SeeAct => Act.CorrectVillage;

    /// <summary>A month is reported once.</summary>
    public override bool IsOnce => true;

    public override bool IsOneOfMany => true;

    /// <summary>The month is the day.</summary>
    public override bool AsksDay => false;

    public override string DayOf(Fact fact, DateOnly today) => Month.Of(fact.OccurredOn).ToText();

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Choice(x => x.Month, "哪个月", Open(place).Select(m => (m.ToString(), m.ToText()))) with
        {
            Hint = "已经报过的月份不在这里，要改就更正那一条", WhyNot = month => Reported(place, month),
        },
        Number(x => x.Count, "上访几批", "批") with { Most = MostBatches, Hint = "没有发生就填 0" },
        MayBeBlank(Number(x => x.Persons, "一共多少人次", "人次")) with { Most = MostPersons, Optional = "没有发生不填", GoesWith = nameof(Typed.Count) },
        MayBeBlank(Chips<PetitionLevel>(x => x.Level, "最高到哪一级", l => l.ToText(place.Campaign.County))) with
        {
            Optional = "没有发生不填", GoesWith = nameof(Typed.Count),
        },
    ];

    public override RecordInput Blank(RecordPlace place) =>
        new Typed { Key = Guid.CreateVersion7(), Month = Open(place).Select(m => m.ToString()).LastOrDefault() };

    public override (string Says, IReadOnlyList<FlashLink> Forms)? Hindrance(RecordPlace place) => Open(place).Any() ? base.Hindrance(place)
        : ("到现在的各月都报过了。写错了的，打开那个月的记录更正。", [new("已报的各月", Home(place.Case.Id))]);

    public override Entry EntryOf(RecordPlace place, RecordInput input) => EntryOf(MonthOf((Typed)input), place.Today, place.Campaign) with
    {
        LateReason = input.LateReason,
        Key = input.Key,
    };

    /// <summary>The report of a month is late from some days after its end on; of a month that runs it is one of today.</summary>
    public static Entry EntryOf(Month? month, DateOnly today, Campaign campaign) =>
        new(month is { } ended && ended.Last < today ? ended.Last : today, today, campaign);

    // The chronicle of a village tells none of its petitions, so they are not among its facts.
    public override async Task<RecordPlace> LoadAsync(AppDbContext db, RecordPlace place, CancellationToken ct)
    {
        var id = place.Case.Id;
        return place with { Facts = [.. place.Facts, .. await db.MassPetitions.AsNoTracking().Where(p => p.CaseId == id).ToListAsync(ct)] };
    }

    protected override Typed Read(MassPetition fact) =>
        new() { Month = Month.Of(fact.OccurredOn).ToString(), Count = fact.Count, Persons = fact.Persons, Level = fact.Level };

    protected override MassPetition Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.ReportPetitions(MonthOf(input)!.Value, input.Count!.Value, input.Persons, input.Level);

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place)
    {
        // What a ledger brought in without them may stay so.
        rules.RuleFor(x => x.Persons).NotNull().When(x => x.Count > 0 && place.Corrected is not MassPetition { Count: > 0, Persons: null })
            .WithMessage("请填一共多少人次");
        rules.RuleFor(x => x.Persons).Must((x, persons) => !(persons < x.Count))
            .When(x => x.Count > 0 && (place.Corrected is not MassPetition before || (before.Count, before.Persons) != (x.Count, x.Persons)))
            .WithMessage(x => $"一批至少一个人，{x.Count} 批不会少于 {x.Count} 人次");
        rules.RuleFor(x => x.Level).NotNull().When(x => x.Count > 0 && place.Corrected is not MassPetition { Count: > 0, Level: null }).WithMessage("请选最高到哪一级");
        rules.RuleFor(x => x.Persons).Must(p => p is null or 0).When(x => x.Count == 0).WithMessage("没有发生上访，人次请清空");
        rules.RuleFor(x => x.Level).Null().When(x => x.Count == 0).WithMessage("没有发生上访，就不选到哪一级");
    }

    private static Month? MonthOf(Typed input) => Month.TryParse(input.Month, out var month) ? month : null;

    // Both are told: what stands, and that what was typed is still there.
    private static string? Reported(RecordPlace place, string month) =>
        place.Facts.OfType<MassPetition>().FirstOrDefault(p => Month.Of(p.OccurredOn).ToString() == month) is { } report
            ? $"{Month.Of(report.OccurredOn).ToText()}刚才已经有人报了：{ChronicleText.Petitions(report, place.Campaign.County)}。您填的还在这里，没有保存；要改就更正那一条" : null;

    // Those that nobody reported yet, and that of the report which is corrected.
    private static IEnumerable<Month> Open(RecordPlace place)
    {
        var reported = place.Facts.OfType<MassPetition>().Where(p => p.RecordId != place.Corrected?.RecordId).Select(p => Month.Of(p.OccurredOn)).ToHashSet();
        var due = PetitionSteps.PetitionMonths(place.Facts.InCampaignSince(place.Campaign.Start), place.Today);
        return due.Union(place.Corrected is { } corrected ? [Month.Of(corrected.OccurredOn)] : []).Where(m => !reported.Contains(m));
    }

    internal sealed record Typed : RecordInput
    {
        /// <summary>2003-10.</summary>
        public string? Month { get; init; }

        public int? Count { get; init; }

        public int? Persons { get; init; }

        public PetitionLevel? Level { get; init; }
    }
}
