using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Figures;

/// <summary>
/// What hangs on the first and the last day of a campaign, if they were these: what the records as they stand come to, and what rules count from them.
/// Due days of what was adopted do not move.
/// </summary>
public sealed record DatesReach
{
    public required CampaignSpan Span { get; init; }

    /// <summary>An application after it leaves no time to inspect before the deadline.</summary>
    public required DateOnly LastDayToApply { get; init; }

    /// <summary>To the deadline; fewer than none once it is over.</summary>
    public required int DaysLeft { get; init; }

    /// <summary>Villages that cannot apply any more: the deadline is over and they have not.</summary>
    public required int TooLateToApply { get; init; }

    /// <summary>Measures that are not done and due after the deadline.</summary>
    public required Items LateMeasures { get; init; }

    /// <summary>Problems that are not solved and due after it.</summary>
    public required Items LateProblems { get; init; }

    /// <summary>Villages that are to be revisited by a day after it.</summary>
    public required int LateRevisits { get; init; }

    /// <summary>Villages that have passed and cannot be verified before it is over.</summary>
    public required int LateVerifications { get; init; }

    /// <summary>Of the schedule, after the deadline.</summary>
    public required int LateMilestones { get; init; }

    /// <param name="figures">Of the whole campaign, on the day on which it is asked.</param>
    /// <param name="campaign">With its milestones.</param>
    public static DatesReach Of(FigureSet figures, Campaign campaign, CampaignSpan span)
    {
        var (villages, today, end) = (figures.Counted, figures.Frame.AsOf, span.Deadline);
        return new()
        {
            Span = span,
            LastDayToApply = end.AddDays(-campaign.Thresholds.InspectionDays),
            DaysLeft = span.DaysLeft(today),
            TooLateToApply = span.IsOver(today) ? (int)(figures.Value(FigureName.NotApplied) ?? 0) : 0,
            LateMeasures = Items.Of(villages, v => v.OpenMeasures.Count(m => m.DueOn > end)),
            LateProblems = Items.Of(villages, v => v.OpenProblems.Count(p => p.DueOn > end)),
            LateRevisits = villages.Count(v => v.Acceptance.RevisitDue > end),
            LateVerifications = villages.Count(
                v => v.Acceptance.Stage.AwaitsVerification() && new VerificationReading(v, figures.Frame).First > end),
            LateMilestones = campaign.Milestones.Count(m => m.On > end),
        };
    }

    /// <param name="Count">Of them.</param>
    /// <param name="Villages">That have any.</param>
    public sealed record Items(int Count, int Villages)
    {
        internal static Items Of(IEnumerable<CaseReading> villages, Func<CaseReading, int> count)
        {
            int[] counts = [.. villages.Select(count).Where(c => c > 0)];
            return new(counts.Sum(), counts.Length);
        }
    }
}
