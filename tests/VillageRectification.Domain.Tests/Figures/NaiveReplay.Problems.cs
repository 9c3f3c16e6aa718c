using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Tests.Figures;

/// <content>Problems, and the days that were set for them.</content>
public sealed partial class NaiveReplay
{
    private ProblemReading Problem(RectificationCase @case, Problem problem)
    {
        var last = StatusOf(@case, problem);
        var extensions = Of<ProblemExtension>(@case).Where(e => e.ProblemRecordId == problem.RecordId).ToList();
        return new(problem.RecordId, last?.Status ?? ProblemStatus.Open, DueOf(@case, problem))
        {
            Extensions = Extended(@case, problem, ofLast: true).Times,
            ExtendedDays = Extended(@case, problem, ofLast: true).Days,
            EarlierExtensions = Extended(@case, problem, ofLast: false).Times,
            EarlierExtendedDays = Extended(@case, problem, ofLast: false).Days,
            ReviewOn = extensions.LastOrDefault(e => e.ReviewOn is not null)?.ReviewOn ?? problem.ReviewOn,
            Category = problem.Category,
            Description = problem.Description,
            FoundOn = problem.OccurredOn,
            Handling = problem.Handling,
            ResponsiblePerson = problem.ResponsiblePerson,
            InspectionRecordId = problem.InspectionRecordId,
            InspectionItem = problem.InspectionItem,
            StatusOn = last?.OccurredOn,
            Majority = last?.Majority ?? Majority.Unknown,
        };
    }

    // Since the problem was reopened last, or before that.
    private (int Times, int Days) Extended(RectificationCase @case, Problem problem, bool ofLast)
    {
        var (due, review, days, times) = (problem.DueOn, problem.ReviewOn, 0, 0);
        var lives = Of<ProblemStatusChange>(@case).Count(s => s.ProblemRecordId == problem.RecordId && s.Status is ProblemStatus.Reopened);
        foreach (var fact in Of<CaseFact>(@case))
        {
            if (fact is ProblemExtension e && e.ProblemRecordId == problem.RecordId)
            {
                var later = due is not null && e.DueOn is not null ? e.DueOn.Value.DayNumber - due.Value.DayNumber
                    : review is not null && e.ReviewOn is not null ? e.ReviewOn.Value.DayNumber - review.Value.DayNumber : 0;
                days += lives == 0 == ofLast && later > 0 ? later : 0;
                times += lives == 0 == ofLast ? 1 : 0;
                (due, review) = (e.DueOn ?? due, e.ReviewOn ?? review);
            }

            lives -= fact is ProblemStatusChange { Status: ProblemStatus.Reopened } again && again.ProblemRecordId == problem.RecordId ? 1 : 0;
            due = fact is ProblemStatusChange { DueOn: { } day } s && s.ProblemRecordId == problem.RecordId ? day : due;
        }

        return (times, days);
    }

    private DateOnly? DueOf(RectificationCase @case, Problem problem) => Of<CaseFact>(@case).Aggregate(problem.DueOn, (due, fact) => fact switch
    {
        ProblemExtension { DueOn: { } day } e when e.ProblemRecordId == problem.RecordId => day,
        ProblemStatusChange { DueOn: { } day } s when s.ProblemRecordId == problem.RecordId => day,
        _ => due,
    });
}
