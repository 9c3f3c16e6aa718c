using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>A county verdict, a revisit or a city verification (检查验收), dated on the day of the inspection.</summary>
public sealed class Inspection : StageFact
{
    public const int OpinionMaxLength = 500;
    public const int FailedItemsMaxLength = 1000;
    public const int OverrideReasonMaxLength = 300;
    public const int WithoutSheetsMaxLength = InspectionOpening.InspectorsMaxLength;
    public const int InspectorsMaxLength = InspectionOpening.InspectorsMaxLength;
    public const int UnregisteredMaxLength = InspectionOpening.UnregisteredMaxLength;

    private Inspection()
    {
    }

    internal Inspection(RectificationCase @case, DateOnly on, InspectionKind kind, InspectionOutcome outcome)
        : base(@case, on)
    {
        Kind = kind;
        Outcome = outcome;
    }

    public InspectionKind Kind { get; private init; }

    public InspectionOutcome Outcome { get; private init; }

    /// <summary>Points out of 100; null when the inspection was not scored.</summary>
    public int? Score { get; init; }

    public string? Opinion { get; init; }

    /// <summary>Valid ballots of the representatives; null when there was no vote, or it is not written down.</summary>
    public int? Ballots { get; init; }

    /// <summary>Of these, not satisfied overall.</summary>
    public int? NotSatisfied { get; init; }

    /// <summary>The must-pass items that were not reached, and the households' floor, a line each; null when all were, or nobody says.</summary>
    public string? FailedItems { get; init; }

    /// <summary>Why the verdict is another one than score, items and vote come to; null when it is not.</summary>
    public string? OverrideReason { get; init; }

    /// <summary>The representatives' vote alone fails the village: more than half were not satisfied.</summary>
    public bool IsVotedDown() => this is { Ballots: { } ballots, NotSatisfied: { } not } && new Vote(ballots, not).FailsTheVillage;

    /// <summary>Who was sent and filled in no sheet, parted by 、, as the head knew when he judged; null where everybody did, or it was paper.</summary>
    public string? WithoutSheets { get; init; }

    /// <summary>By when what was not reached is mended; null where nothing is, or nobody says.</summary>
    public DateOnly? MendBy { get; init; }

    /// <summary>Of a revisit: who went, parted by 、. Who went to inspect is said by the <see cref="InspectionOpening"/>.</summary>
    public string? Inspectors { get; init; }

    /// <summary>As <see cref="InspectionOpening.Unregistered"/>, of who went to revisit.</summary>
    public string? Unregistered { get; init; }

    public override bool IsStep => true;

    /// <summary>What it found not reached is to be mended: all of a failure, and of a pass with the lower grade.</summary>
    public bool AsksToMend() => Kind is InspectionKind.County && Outcome is InspectionOutcome.Failed or InspectionOutcome.BasicallyPassed;

    /// <summary>What came of its problems stands on it: they would go with it.</summary>
    internal override IEnumerable<Refusal> AgainstLeaving(CaseFact? again, IEnumerable<CaseFact> others) =>
        again is Inspection before && before.AsksToMend() ? [] : this.AgainstDroppingProblems([.. others]);
}
