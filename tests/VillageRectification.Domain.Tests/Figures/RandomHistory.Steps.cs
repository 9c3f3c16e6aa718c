using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Tests.Figures;

/// <content>The steps of one village, each with what may come after it.</content>
public sealed partial class RandomHistory
{
    private void Find(RectificationCase @case)
    {
        var problem = Add(new Problem(@case, Day(), SomeCategories[_random.Next(3)], "问题") { DueOn = Chance(30) ? null : Day() });
        Several(3, () => Add(new ProblemStatusChange(@case, problem, Day(), One<ProblemStatus>(), Majority.Unknown)));
    }

    private void Plan(RectificationCase @case)
    {
        if (Chance(20))
        {
            var plan = Add(new PlanAdoption(@case, Day()));
            Several(1, () => Add(new PlanReturn(@case, plan, Day(), "因")));
        }

        var measure = Add(new Measure(@case, Day(), "措施") { DueOn = Chance(30) ? null : Day() });
        Several(2, () => Add(Chance(50) ? MeasureOutcome.Done(@case, measure, Day()) : MeasureOutcome.Explained(@case, measure, Day(), "因")));
    }

    private void Apply(RectificationCase @case)
    {
        var application = Add(new AcceptanceApplication(@case, Day()));
        Several(1, () => Add(new ApplicationWithdrawal(@case, application, Day(), "因")));
        Several(1, () => Add(new InspectionOpening(@case, Day(), ["甲", "乙"])));
    }

    private void Inspect(RectificationCase @case, DateOnly day)
    {
        var outcome = One<InspectionOutcome>();
        var kind = outcome switch
        {
            InspectionOutcome.Held or InspectionOutcome.FellBack => InspectionKind.Revisit,
            InspectionOutcome.Verified or InspectionOutcome.Refused => day.Day % 2 == 0 ? InspectionKind.City : InspectionKind.CountyVerification,
            _ => InspectionKind.County,
        };
        Add(new Inspection(@case, day, kind, outcome));
    }

    private void Join(RectificationCase @case)
    {
        var member = Add(new TeamMember(@case, Day(), "人", One<TeamRole>()));
        Several(2, () => Add(new PostRelease(@case, member, Day(), Chance(50))));
    }

    private void Supervise(RectificationCase @case)
    {
        var visit = Add(new SupervisionVisit(@case, Day(), One<VisitNotice>()) { AtPost = OneOrUnknown<AtPost>() });
        var finding = Add(new Finding(@case, visit, visit.OccurredOn, "问题") { DueOn = Chance(30) ? null : Day() });
        Several(2, () => Add(new FindingRemedy(@case, finding, Day())));
    }

    private void Measure(RectificationCase @case)
    {
        var entry = Add(new ProgressEntry(@case, Day(), "进展"));
        Several(2, () => Add(new IndicatorQuantity(@case, entry, Campaign.Indicators[_random.Next(3)], _random.Next(5000))));
    }
}
