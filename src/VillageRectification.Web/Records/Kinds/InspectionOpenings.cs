using FluentValidation;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>开始检查: who goes to the village. Those who are tied to it are shown before anyone is chosen, and refused.</summary>
internal sealed class InspectionOpenings : RecordKind<InspectionOpening, InspectionOpenings.Typed>
{
    public const string Address = "inspection-openings";

    public override string Name => Address;

    public override string Title => "检查安排";

    public override string AddTitle => "安排检查";

    public override string SaveLabel => RecordWords.Opening;

    public override string DayLabel => "哪天开始";

    public override Act Act => Act.AssignInspectors;

    public override (string Says, IReadOnlyList<FlashLink> Forms)? Hindrance(RecordPlace place) =>
        Hindered(place, place.Case.AgainstMoving(CaseStage.UnderInspection));

    public override Task<RecordPlace> LoadAsync(AppDbContext db, RecordPlace place, CancellationToken ct) => db.WithTiesAsync(place, ct);

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) => [
        .. InspectorNames.Registered(Several(x => x.Chosen, "检查人员：登记的人", place.Persons), place),
        People(x => x.Inspectors, "检查人员", InspectionOpening.InspectorsMaxLength) with
        {
            Optional = InspectorNames.Optional(place), Hint = InspectorNames.Hint(place),
        },
        .. InspectorNames.Confirming(Several(x => x.Confirmed, InspectorNames.Unregistered, InspectorNames.ToConfirm(place)), place),
    ];

    public override Task<RecordPlace> LoadTypedAsync(AppDbContext db, RecordPlace place, RecordInput typed, CancellationToken ct) =>
        db.WithRegisteredAsync(place, ((Typed)typed).Inspectors, ((Typed)typed).Chosen, ct);

    public override string? FieldOf(Refusal refusal) => InspectorNames.FieldOf(refusal, nameof(Typed.Confirmed));

    protected override Typed Read(InspectionOpening fact) => new() { Inspectors = fact.Inspectors };

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place)
    {
        rules.RuleFor(x => x.Inspectors).Must((x, typed) => InspectorNames.AreDistinct(typed, x.Chosen)).WithMessage("有人写了两次，请去掉一个");
        rules.RuleFor(x => x.Inspectors).Must(InspectorNames.AreNames).When(x => (place.Corrected as InspectionOpening)?.Inspectors != x.Inspectors)
            .WithMessage(InspectorNames.NamesOnly);
        rules.RuleFor(x => x.Inspectors).Must((x, typed) => InspectorNames.IsAny(typed, x.Chosen)).WithMessage("请填检查人员");
        rules.RuleFor(x => x.Inspectors).Must((x, typed) => InspectorNames.IsShort(typed, x.Chosen))
            .WithMessage($"检查人员最多 {InspectionOpening.InspectorsMaxLength} 个字，请写短些");
    }

    protected override InspectionOpening Make(RecordPlace place, Typed input, DateOnly day) => place.Case.OpenInspection(
        day, InspectorNames.Of(place, input.Inspectors, input.Chosen, input.Confirmed), place.Campaign.Thresholds,
        AppliedOn(place), (InspectionOpening?)place.Corrected, IsAgain(place) ? SampleSeed.New() : null, place.Facts);

    // Nothing is carried over of a first inspection, nor of one that follows a pass.
    private static bool IsAgain(RecordPlace place) => place.Facts.OfType<Inspection>().Where(i => i.Kind is InspectionKind.County)
        .Chronological().LastOrDefault() is { Outcome: InspectionOutcome.Failed };

    // Of the application that it follows: a correction looks at none that came after it.
    private static DateOnly? AppliedOn(RecordPlace place) => place.Facts.OfType<AcceptanceApplication>()
        .Where(a => place.Corrected is null || a.OccurredOn <= place.Corrected.OccurredOn).Max(a => (DateOnly?)a.OccurredOn);

    internal sealed record Typed : RecordInput
    {
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
