using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>The department opens an inspection and names who goes.</summary>
public sealed class InspectionOpening : StageFact
{
    public const int InspectorsMaxLength = 200;
    public const int UnregisteredMaxLength = InspectorsMaxLength;
    public const int SeedMaxLength = SampleDraw.SeedMaxLength;

    private InspectionOpening()
    {
    }

    internal InspectionOpening(RectificationCase @case, DateOnly on, IEnumerable<string> inspectors, string? unregistered = null)
        : base(@case, on)
    {
        Inspectors = string.Join('、', inspectors);
        Unregistered = unregistered;
    }

    /// <summary>
    /// Of an inspection after a failure: with what the items that are marked once more were drawn, hexadecimal digits made by the program. Null of a
    /// first one, and of one that marks every item.
    /// </summary>
    [Kept]
    public string? Seed { get; internal set; }

    /// <summary>Names, parted by 、.</summary>
    public string Inspectors { get; private init; } = null!;

    /// <summary>Of these, who was on no record when he was chosen, and was sent all the same; parted by 、, null for nobody.</summary>
    public string? Unregistered { get; private init; }

    public IReadOnlyList<string> Names() => Inspectors.Split('、');

    public override bool IsStep => true;

    private protected override void Keep(Fact before) => Seed = ((InspectionOpening)before).Seed;
}
