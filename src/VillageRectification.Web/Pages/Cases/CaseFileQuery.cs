using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records.Kinds;

namespace VillageRectification.Web.Pages.Cases;

internal static class CaseFileQuery
{
    public static async Task<CaseFile> CaseFileAsync(this CampaignFigures read, RouteCase route, DateOnly asOf, CancellationToken ct)
    {
        var (id, @case, campaign) = (route.Id, route.Case, route.Campaign);
        var figures = (await read.OfAsync(campaign.Id, route.Revision, asOf, ct))!;
        var records = await read.RecordsOfAsync(id, route.Revision, asOf, ct);
        var (facts, days) = records;
        var reading = figures.Readings.FirstOrDefault(r => r.CaseId == id);
        var (measures, problems) = (facts.MeasuresOn(asOf), facts.ProblemsOn(asOf));
        var acceptance = AcceptanceReading.Of(AcceptanceEvents.Of(facts));
        var level = facts.GradeOn(asOf)?.Level ?? ManagementLevel.Ordinary;
        var watched = reading is null ? null : new ConsolidationReading(reading, WorkOf(facts, days, campaign.Start, asOf), asOf);
        var card = watched?.LastOf(facts.OfType<ConsolidationWarning>());
        WarningLife[] warnings =
        [
            .. facts.OfType<ConsolidationWarning>().Chronological()
                .Select(w => w.LifeIn(records, campaign.Start, w == card ? w.Holding(watched!.Signs) : [], asOf)),
        ];
        var open = Array.Find(warnings, w => w.Card == card)?.Open ?? [];
        return new()
        {
            Warning = open.Count == 0 ? null : card,
            OpenSigns = open,
            LastCard = warnings.LastOrDefault(),
            Id = id,
            CampaignId = campaign.Id,
            DivisionCode = @case.DivisionCode,
            Village = route.Village,
            Township = route.Township,
            County = campaign.County,
            Stage = @case.Stage,
            Standing = @case.Standing,
            Acceptance = acceptance,
            Start = campaign.Start,
            AsOf = asOf,
            Persons = reading?.Persons ?? CasePersons.Nobody(id),
            Roles = figures.Frame.Roles,
            EarlierListings = reading?.EarlierListings ?? [],
            Measures = [.. measures.OrderBy(m => Urgency(m, asOf)).ThenBy(m => m.DoneOn ?? m.DueOn ?? DateOnly.MaxValue)],
            Problems = [.. problems.OrderBy(p => Urgency(p, asOf)).ThenBy(p => p.DueOn ?? DateOnly.MaxValue)],
            Findings = facts.FindingsOn(asOf),
            Facts = facts,
            Steps = new StagePath(facts, @case.Stage, campaign.Deadline, asOf, campaign.County).Steps(@case.Standing is Standing.Removed),
            Chronicle = new Chronicle(id, records, figures.Frame.Indicators.ToDictionary(i => i.Name, i => i.Unit), asOf, figures.Frame.Unit,
                campaign.County, warnings),
            AgainstApplying =
            [
                .. @case.AgainstApplying(asOf, campaign, AcceptanceApplications.ReadinessOn(facts, asOf)),
            ],
            AgainstVerifying =
            [
                .. @case.AgainstVerifying(
                    asOf, acceptance.PassedOn, acceptance.HasHeldSincePassing, level, byCity: level.IsOfCity(), campaign.Thresholds,
                    facts.ExtendedUntil(acceptance.PassedOn)),
            ],
            VerifiedByCity = level.IsOfCity(),
            Days = days,
            Deadline = campaign.Deadline,
            Presence =
            [
                .. figures.Frame.PresenceRules.OrderBy(r => r.Capacity).ThenByDescending(r => r.Period).Select(Line),
            ],
        };

        PresenceLine Line(FigureRule rule)
        {
            var hasCome = days.Any(d => d.Capacity.CountsAs(rule.Capacity));
            return PresenceLine.Of(rule, days, ListingSteps.WeeksCountFrom(campaign.Start, facts.ListedOn()), asOf) with
            {
                Unjudged = facts.UnjudgedIn(Month.Of(asOf), rule.Capacity, asOf, hasCome),
                AssignedOn = facts.AssignedOn(Month.Of(asOf), rule.Capacity),
            };
        }
    }

    private static ConsolidationWork WorkOf(
        IReadOnlyList<CaseFact> facts, IReadOnlyList<PresenceDay> days, DateOnly start, DateOnly asOf) => ConsolidationWork.Of(
        facts.Where(f => f is ProgressEntry or MeasureOutcome or ProblemStatusChange).Max(f => (DateOnly?)f.OccurredOn),
        WarningLives.TeamDays(days), start, asOf);

    // Overdue, due, then without a day and last what is over.
    private static int Urgency(MeasureReading measure, DateOnly today) =>
        measure.IsOverdue(today) ? 0 : measure.DoneOn is not null ? 3 : measure.DueOn is null ? 2 : 1;

    private static int Urgency(ProblemReading problem, DateOnly today) =>
        problem.IsOverdue(today) || problem.IsReviewDue(today) ? 0 : problem.IsOpen ? 1 : problem.Status is ProblemStatus.Eased ? 2 : 3;
}
