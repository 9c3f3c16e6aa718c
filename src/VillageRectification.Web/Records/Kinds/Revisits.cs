using FluentValidation;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>回访: whether the result of a passed village holds. Who is tied to the village does not go.</summary>
internal sealed class Revisits : RecordKind<Inspection, Revisits.Typed>
{
    public const string Address = "revisits";

    public override string Name => Address;

    public override string Title => InspectionKind.Revisit.ToText();

    public override string DayLabel => "哪天回访的";

    public override Act Act => Act.Revisit;

    public override bool Tells(Fact fact) => fact is Inspection { Kind: InspectionKind.Revisit };

    public override (string Says, IReadOnlyList<FlashLink> Forms)? Hindrance(RecordPlace place) =>
        Hindered(place, place.Case.AgainstMoving(CaseStage.Relapsed));

    public override string? Now(RecordPlace place) => PassedOn(place) is { } passed ? $"{passed.ToSentence(place.Today)}验收合格{DrawnVillage.Said(place)}" : null;

    public override async Task<RecordPlace> LoadAsync(AppDbContext db, RecordPlace place, CancellationToken ct) =>
        await db.WithDrawAsync(await db.WithTiesAsync(place, ct), [SampleList.ToRevisit, SampleList.Passed], ct);

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Chips<InspectionOutcome>(x => x.Outcome, "看下来怎么样", InspectionOutcomeWords.ToText, InspectionOutcome.Held, InspectionOutcome.FellBack) with
        {
            Hint = "反弹的退回整顿，要修订方案、重新申请验收",
        },
        MayBeBlank(LongText(x => x.Opinion, "看到的情况", Inspection.OpinionMaxLength)) with { Optional = "反弹的要填", GoesWith = nameof(Typed.Outcome) },
        .. InspectorNames.Registered(Several(x => x.Chosen, "回访人员：登记的人", place.Persons), place),
        People(x => x.Inspectors, "回访人员", Inspection.InspectorsMaxLength) with { Optional = InspectorNames.Optional(place), Hint = InspectorNames.Hint(place) },
        .. InspectorNames.Confirming(Several(x => x.Confirmed, InspectorNames.Unregistered, InspectorNames.ToConfirm(place)), place),
    ];

    public override Task<RecordPlace> LoadTypedAsync(AppDbContext db, RecordPlace place, RecordInput typed, CancellationToken ct) =>
        db.WithRegisteredAsync(place, ((Typed)typed).Inspectors, ((Typed)typed).Chosen, ct);

    public override string? FieldOf(Refusal refusal) => InspectorNames.FieldOf(refusal, nameof(Typed.Confirmed));

    protected override Typed Read(Inspection fact) => new() { Outcome = fact.Outcome, Opinion = fact.Opinion, Inspectors = fact.Inspectors };

    protected override Inspection Make(RecordPlace place, Typed input, DateOnly day) => place.Case.Revisit(
        new(day, input.Outcome is InspectionOutcome.Held, Said(input.Opinion), InspectorNames.Of(place, input.Inspectors, input.Chosen, input.Confirmed)),
        place.Campaign.Thresholds, PassedOn(place), (Inspection?)place.Corrected, place.Facts.OfType<Inspection>());

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place)
    {
        rules.RuleFor(x => x.Inspectors).Must((x, typed) => InspectorNames.AreDistinct(typed, x.Chosen)).WithMessage("有人写了两次，请去掉一个");
        rules.RuleFor(x => x.Inspectors).Must(InspectorNames.AreNames).When(x => (place.Corrected as Inspection)?.Inspectors != x.Inspectors)
            .WithMessage(InspectorNames.NamesOnly);
        // Of one that a ledger brought nobody knows who went.
        rules.RuleFor(x => x.Inspectors).Must((x, typed) => InspectorNames.IsAny(typed, x.Chosen) || place.Corrected is Inspection { Inspectors: null })
            .WithMessage("请填回访人员");
        rules.RuleFor(x => x.Inspectors).Must((x, typed) => InspectorNames.IsShort(typed, x.Chosen))
            .WithMessage($"回访人员最多 {Inspection.InspectorsMaxLength} 个字，请写短些");
        rules.RuleFor(x => x.Opinion).NotEmpty().When(x => x.Outcome is InspectionOutcome.FellBack).WithMessage("反弹的请写看到的情况");
    }

    private static DateOnly? PassedOn(RecordPlace place) => AcceptanceReading.Of(AcceptanceEvents.Of(place.Facts)).PassedOn;

    internal sealed record Typed : RecordInput
    {
        public InspectionOutcome? Outcome { get; init; }

        public string? Opinion { get; init; }

        public string? Inspectors { get; init; }

        public IReadOnlyList<string>? Chosen
        {
            get;
            init => field = Ticked(value);
        }

        /// <summary>Who goes although nobody has him on record. As of <see cref="Chosen"/>.</summary>
        public IReadOnlyList<string>? Confirmed
        {
            get;
            init => field = Ticked(value);
        }
    }
}
