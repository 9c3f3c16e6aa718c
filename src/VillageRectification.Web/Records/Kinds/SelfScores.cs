using FluentValidation;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>验收自评: one item. All of them are filled in at once on the page of the application.</summary>
internal sealed class SelfScores : RecordKind<SelfScore, SelfScores.Typed>
{
    public const string Address = "self-scores";

    public override string Name => Address;

    public override string Title => "验收自评";

    public override string DayLabel => "哪天评的";

    public override Act Act => Act.AssessVillage;

    public override string Home(Guid caseId) => Links.Application(caseId);

    public override Task<RecordPlace> LoadAsync(AppDbContext db, RecordPlace place, CancellationToken ct) => db.WithStandardAsync(place, opening: null, ct);

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Choice(x => x.Item, "哪一项", place.Standard!.Items.Select(c => (c.Text, $"{c.Ordinal}. {c.Text}（{c.Points} 分）"))),
        Number(x => x.Score, "自评", "分") with { GoesWith = nameof(Typed.Item) },
        MayBeBlank(LongText(x => x.Note, "依据", SelfScore.NoteMaxLength)) with { GoesWith = nameof(Typed.Score) },
    ];

    public override IEnumerable<Refusal> AgainstCorrecting(RecordPlace place, Fact live) => place.Case.AgainstAssessing().Except(place.Case.AgainstWriting());

    protected override Typed Read(SelfScore fact) => new() { Item = fact.Item, Score = fact.Score, Note = fact.Note };

    protected override SelfScore Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Assess(day, ItemOf(place, input), input.Item!, input.Score!.Value, Said(input.Note));

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place) =>
        rules.RuleFor(x => x.Score).Must((x, score) => score is null || ItemOf(place, x) is not { } item || score <= item.Points)
            .WithMessage(x => AcceptanceRefusal.ScoreOutOfRange(x.Item!, ItemOf(place, x)!.Points).ToText());

    private static AcceptanceCriterion? ItemOf(RecordPlace place, Typed input) => place.Standard!.Items.FirstOrDefault(c => c.Text == input.Item);

    internal sealed record Typed : RecordInput
    {
        public string? Item { get; init; }

        public int? Score { get; init; }

        public string? Note { get; init; }
    }
}
