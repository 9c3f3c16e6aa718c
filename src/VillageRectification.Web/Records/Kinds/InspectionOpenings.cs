using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>开始检查: who goes to the village. Those who are tied to it are shown before anyone is chosen, and refused.</summary>
internal sealed class InspectionOpenings : InspectorKind<InspectionOpening, InspectionOpenings.Typed>
{
    public const string Address = "inspection-openings";

    public override string Name => Address;

    public override string Title => "检查安排";

    public override string AddTitle => "安排检查";

    public override string SaveLabel => RecordWords.Opening;

    public override string DayLabel => "哪天开始";

    public override Act Act => Act.AssignInspectors;

    public override (string Says, IReadOnlyList<FlashLink> Forms)? Hindrance(RecordPlace place) =>
        Hindered(place, place.Case.AgainstOpeningAtAll());

    protected override string Inspectors => "检查人员";

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) => [.. InspectorFields(place)];

    protected override Typed Read(InspectionOpening fact) => new() { Inspectors = fact.Inspectors };

    protected override InspectionOpening Make(RecordPlace place, Typed input, DateOnly day) => place.Case.OpenInspection(
        day, InspectorsOf(place, input), place.Campaign.Thresholds,
        AppliedOn(place), (InspectionOpening?)place.Corrected, IsAgain(place) ? SampleSeed.New() : null, place.Facts);

    // Nothing is carried over of a first inspection, nor of one that follows a pass.
    private static bool IsAgain(RecordPlace place) => place.Facts.OfType<Inspection>().Where(i => i.Kind is InspectionKind.County)
        .Chronological().LastOrDefault() is { Outcome: InspectionOutcome.Failed };

    // Of the application that it follows: a correction looks at none that came after it.
    private static DateOnly? AppliedOn(RecordPlace place) => place.Facts.OfType<AcceptanceApplication>()
        .Where(a => place.Corrected is null || a.OccurredOn <= place.Corrected.OccurredOn).Max(a => (DateOnly?)a.OccurredOn);

    internal sealed record Typed : InspectorsInput;
}
