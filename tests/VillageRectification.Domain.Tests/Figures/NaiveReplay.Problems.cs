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
            Extensions = extensions.Count,
            ExtendedDays = ExtendedDays(@case, problem),
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

    private int ExtendedDays(RectificationCase @case, Problem problem)
    {
        var (due, review, days) = (problem.DueOn, problem.ReviewOn, 0);
        foreach (var fact in Of<CaseFact>(@case))
        {
            if (fact is ProblemExtension e && e.ProblemRecordId == problem.RecordId)
            {
                var later = due is not null && e.DueOn is not null ? e.DueOn.Value.DayNumber - due.Value.DayNumber
                    : review is not null && e.ReviewOn is not null ? e.ReviewOn.Value.DayNumber - review.Value.DayNumber : 0;
                days += later > 0 ? later : 0;
                (due, review) = (e.DueOn ?? due, e.ReviewOn ?? review);
            }

            due = fact is ProblemStatusChange { DueOn: { } day } s && s.ProblemRecordId == problem.RecordId ? day : due;
        }

        return days;
    }

    private DateOnly? DueOf(RectificationCase @case, Problem problem) => Of<CaseFact>(@case).Aggregate(problem.DueOn, (due, fact) => fact switch
    {
        ProblemExtension { DueOn: { } day } e when e.ProblemRecordId == problem.RecordId => day,
        ProblemStatusChange { DueOn: { } day } s when s.ProblemRecordId == problem.RecordId => day,
        _ => due,
    });
}
