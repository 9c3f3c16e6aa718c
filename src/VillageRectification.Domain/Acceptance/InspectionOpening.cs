using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Acceptance;

/// <summary>The department opens an inspection and names who goes.</summary>
public sealed class InspectionOpening : StageFact
{
    public const int InspectorsMaxLength = 200;

    private InspectionOpening()
    {
    }

    internal InspectionOpening(RectificationCase @case, DateOnly on, IEnumerable<string> inspectors)
        : base(@case, on)
    {
        Inspectors = string.Join('、', inspectors);
    }

    /// <summary>Names, parted by 、.</summary>
    public string Inspectors { get; private init; } = null!;

    public IReadOnlyList<string> Names() => Inspectors.Split('、');

    public override bool IsStep => true;
}
