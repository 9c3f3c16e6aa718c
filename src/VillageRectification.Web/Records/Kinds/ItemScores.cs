using FluentValidation;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Inspections;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>检查表评分: one item by one inspector. A whole sheet is filled in at once on its own page.</summary>
internal sealed class ItemScores : RecordKind<ItemScore, ItemScores.Typed>
{
    private const string Settled = "商定";

    public const string Address = "item-scores";

    public override string Name => Address;

    public override string Title => "检查表评分";

    public override string DayLabel => "哪天检查的";

    public override Act Act => Act.AssignInspectors;

    public override Act SeeAct => Act.SeeInspections;

    public override Type AboutType => typeof(InspectionOpening);

    public override string Home(Guid caseId) => Links.Inspection(caseId);

    public override Guid? AboutOf(Fact fact) => ((ItemScore)fact).OpeningRecordId;

    public override async Task<RecordPlace> LoadAsync(AppDbContext db, RecordPlace place, CancellationToken ct)
    {
        var opening = (InspectionOpening?)place.About ?? place.Case.RunningInspection(place.Facts);
        var with = await db.WithStandardAsync(place, opening, ct);
        return opening is null ? with : with with { Writer = await db.WriterOfAsync(opening, place.Campaign.CountyCode, place.By, ct) };
    }

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Choice(x => x.Inspector, "谁评的", [.. (place.About as InspectionOpening)?.Names() ?? [], Settled]),
        Choice(x => x.Item, "哪一项", ItemsOf(place).Select(c => (c.Text, $"{c.Ordinal}. {c.Text}（{c.Points} 分）"))),
        MayBeBlank(Number(x => x.Score, "评分", "分")) with { Optional = "不适用的不填", GoesWith = nameof(Typed.Item) },
        MayBeBlank(LongText(x => x.NotApplicableReason, "为什么不适用", ItemScore.NotApplicableReasonMaxLength)) with
        {
            Optional = "评了分的不填", GoesWith = nameof(Typed.Score),
        },
        MayBeBlank(LongText(x => x.Note, "意见", ItemScore.NoteMaxLength)) with { Optional = "商定的要写理由", GoesWith = nameof(Typed.Score) },
    ];

    public override IEnumerable<Refusal> AgainstCorrecting(RecordPlace place, Fact live) => place.About is InspectionOpening opening
        ? place.Case.AgainstInspecting(opening, place.Case.RunningInspection(place.Facts), live.OccurredOn) : [];

    protected override Typed Read(ItemScore fact) => new()
    {
        Inspector = fact.Inspector ?? Settled,
        Item = fact.Item,
        Score = fact.Score,
        NotApplicableReason = fact.NotApplicableReason,
        Note = fact.Note,
    };

    protected override ItemScore Make(RecordPlace place, Typed input, DateOnly day) => place.Case.Mark(
        day, (InspectionOpening)place.About!, place.Case.RunningInspection(place.Facts), ItemsOf(place).FirstOrDefault(c => c.Text == input.Item),
        new(input.Inspector == Settled ? null : input.Inspector, input.Item!, input.Score, Said(input.NotApplicableReason), Said(input.Note)),
        writer: place.Writer);

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place)
    {
        rules.RuleFor(x => x.Score)
            .Must((x, score) => score is null || ItemsOf(place).FirstOrDefault(c => c.Text == x.Item) is not { } item || score <= item.Points)
            .WithMessage(x => AcceptanceRefusal.ScoreOutOfRange(x.Item!, ItemsOf(place).First(c => c.Text == x.Item).Points).ToText());
        rules.RuleFor(x => x.Score).Must((x, score) => score is null != Said(x.NotApplicableReason) is null)
            .WithMessage(x => (x.Score is null ? AcceptanceRefusal.ScoreOrReason(x.Item ?? "") : AcceptanceRefusal.ScoreAndReason(x.Item ?? "")).ToText());
        rules.RuleFor(x => x.Note).Must((x, note) => x.Inspector != Settled || Said(note) is not null)
            .WithMessage(x => AcceptanceRefusal.SettlementNeedsReason(x.Item ?? "").ToText());
    }

    private static IReadOnlyList<AcceptanceCriterion> ItemsOf(RecordPlace place) => place.Standard!.Items;

    internal sealed record Typed : RecordInput
    {
        public string? Inspector { get; init; }

        public string? Item { get; init; }

        public int? Score { get; init; }

        public string? NotApplicableReason { get; init; }

        public string? Note { get; init; }
    }
}
