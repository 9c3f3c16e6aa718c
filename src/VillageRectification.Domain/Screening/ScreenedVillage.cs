using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Screening;

/// <summary>A village of the county as the screening has it.</summary>
/// <param name="Finding">The township's; null while it has not checked it.</param>
/// <param name="Joint">The departments' own; null where they have none.</param>
public sealed record ScreenedVillage(ListedDivision Division, VillageFinding? Finding, JointFinding? Joint)
{
    public string Code => Division.Code.Value;

    /// <summary>What the departments had found as the township concluded last, whatever they found since; null when it was nothing.</summary>
    public JointFinding? Over { get; init; }

    /// <summary>The departments' own while the township's ticks are those that they checked; null where they have none that counts.</summary>
    public JointFinding? JointInForce => IsJointPast ? null : Joint;

    /// <summary>The township ticked otherwise after the departments checked the village: they have to look again.</summary>
    public bool IsJointPast => Joint is not null && Joint.Ticks != Finding?.Ticks;

    /// <summary>Numbers of the situations that hold: those of the departments where they found their own.</summary>
    public IReadOnlyList<int> Held => JointInForce?.Held ?? Finding?.Held ?? [];

    /// <summary>Numbers that either of them found.</summary>
    public IReadOnlyList<int> Named => [.. (Finding?.Held ?? []).Union(Joint?.Held ?? []).Order()];

    public ScreeningResult Result => Finding switch
    {
        null => ScreeningResult.Unchecked,
        { Conclusion: ScreeningConclusion.Listed } => Held.Count == 0 ? ScreeningResult.Undecided : ScreeningResult.Listed,
        var finding when FoundMore(finding) => ScreeningResult.Undecided,
        { Conclusion: ScreeningConclusion.NotListed } => ScreeningResult.NotListed,
        _ => ScreeningResult.NothingHolds,
    };

    /// <summary>What it is listed as: the type of the first situation that holds, and those of the others.</summary>
    public CaseGrade GradeBy(IdentificationVersion criteria)
    {
        string[] types = [.. criteria.Items.Where(i => Held.Contains(i.Number)).Select(i => i.CaseType).OfType<string>().Distinct()];
        return new(Joint?.Level ?? ManagementLevel.Ordinary, types.FirstOrDefault(), [.. types.Skip(1)]);
    }

    /// <summary>Who wrote down what counts.</summary>
    public IEnumerable<Guid> WrittenBy => new Fact?[] { Finding, Joint }.OfType<Fact>().Select(f => f.RecordedBy);

    // What the departments found besides, the township had not before it as it concluded that the village is not to be listed.
    private bool FoundMore(VillageFinding finding) => JointInForce is { } joint && finding.ConcludedOver != joint.Id && joint.Held.Except(Known(finding)).Any();

    private IEnumerable<int> Known(VillageFinding finding) =>
        finding.Conclusion is ScreeningConclusion.NothingHolds ? [] : finding.Held.Union(Over?.Held ?? []);
}
