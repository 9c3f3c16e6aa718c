using FluentValidation;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>回访: whether the result of a passed village holds. Who is tied to the village does not go.</summary>
internal sealed class Revisits : InspectorKind<Inspection, Revisits.Typed>
{
    public const string Address = "revisits";

    public override string Name => Address;

    public override string Title => InspectionKind.Revisit.ToText();

    public override string DayLabel => "哪天回访的";

    public override Act Act => Act.Revisit;

    public override bool Tells(Fact fact) => fact is Inspection { Kind: InspectionKind.Revisit };

    public override (string Says, IReadOnlyList<FlashLink> Forms)? Hindrance(RecordPlace place) =>
        Hindered(place, place.Case.AgainstRevisitingAtAll());

    public override string? Now(RecordPlace place) => PassedOn(place) is { } passed ? $"{passed.ToSentence(place.Today)}验收合格{DrawnVillage.Said(place)}" : null;

    protected override string Inspectors => "回访人员";

    protected override bool MayBeNobody(RecordPlace place) => place.Corrected is Inspection { Inspectors: null };

    public override async Task<RecordPlace> LoadAsync(AppDbContext db, RecordPlace place, CancellationToken ct) =>
        await db.WithDrawAsync(await base.LoadAsync(db, place, ct), [SampleList.ToRevisit, SampleList.Passed], ct);

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Chips<InspectionOutcome>(x => x.Outcome, "看下来怎么样", InspectionOutcomeWords.ToText, InspectionOutcome.Held, InspectionOutcome.FellBack) with
        {
            Hint = "反弹的退回整顿，要修订方案、重新申请验收",
        },
        MayBeBlank(LongText(x => x.Opinion, "看到的情况", Inspection.OpinionMaxLength)) with { Optional = "反弹的要填", GoesWith = nameof(Typed.Outcome) },
        .. InspectorFields(place),
    ];

    protected override Typed Read(Inspection fact) => new() { Outcome = fact.Outcome, Opinion = fact.Opinion, Inspectors = fact.Inspectors };

    protected override Inspection Make(RecordPlace place, Typed input, DateOnly day) => place.Case.Revisit(
        new(day, input.Outcome is InspectionOutcome.Held, Said(input.Opinion), InspectorsOf(place, input)),
        place.Campaign.Thresholds, PassedOn(place), (Inspection?)place.Corrected, place.Facts.OfType<Inspection>());

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place)
    {
        base.Rule(rules, place);
        rules.RuleFor(x => x.Opinion).NotEmpty().When(x => x.Outcome is InspectionOutcome.FellBack).WithMessage("反弹的请写看到的情况");
    }

    private static DateOnly? PassedOn(RecordPlace place) => AcceptanceReading.Of(AcceptanceEvents.Of(place.Facts)).PassedOn;

    internal sealed record Typed : InspectorsInput
    {
        public InspectionOutcome? Outcome { get; init; }

        public string? Opinion { get; init; }
    }
}
