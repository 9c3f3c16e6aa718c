using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>Everything about one village on a day (一村一档).</summary>
internal sealed record CaseFile
{
    public required Guid Id { get; init; }

    public required Guid CampaignId { get; init; }

    public required string DivisionCode { get; init; }

    public required string Village { get; init; }

    public required string Township { get; init; }

    /// <summary>县, 市, 区 or 旗, in every word that is made of it.</summary>
    public required CountyWords County { get; init; }

    public required CaseStage Stage { get; init; }

    public required Standing Standing { get; init; }

    /// <summary>From application to verification, as the lists read it.</summary>
    public required AcceptanceReading Acceptance { get; init; }

    /// <summary>Of the campaign.</summary>
    public required DateOnly Start { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>What the village was like before the rectification; null when nothing is written down.</summary>
    public Baseline? Baseline => Last<Baseline>();

    /// <summary>Level and types as they stand; null when nothing is written down.</summary>
    public CaseGrade? Grade => Facts.GradeOn(AsOf);

    /// <summary>The years of earlier listings that are shown, the first one first.</summary>
    public required IReadOnlyList<int> EarlierListings { get; init; }

    /// <summary>The warning card of which something still holds; null without one.</summary>
    public ConsolidationWarning? Warning { get; init; }

    /// <summary>The last warning card, from the day it was sent; null without one.</summary>
    public WarningLife? LastCard { get; init; }

    /// <summary>What of <see cref="Warning"/> still holds.</summary>
    public IReadOnlyList<WarningSign> OpenSigns { get; init; } = [];

    /// <summary>What the staff put before the head.</summary>
    public StandingProposal? Proposal => Facts.OpenProposal();

    /// <summary>Which of the four ones the campaign has.</summary>
    public required CampaignRoles Roles { get; init; }

    public required CasePersons Persons { get; init; }

    /// <summary>The most overdue first, what is done last.</summary>
    public required IReadOnlyList<MeasureReading> Measures { get; init; }

    /// <summary>The most overdue first, what is solved last.</summary>
    public required IReadOnlyList<ProblemReading> Problems { get; init; }

    public required IReadOnlyList<FindingReading> Findings { get; init; }

    public required IReadOnlyList<CaseFact> Facts { get; init; }

    public required IReadOnlyList<StageStep> Steps { get; init; }

    public required Chronicle Chronicle { get; init; }

    /// <summary>What stands against applying today; empty where it is not the village's next step.</summary>
    public required IReadOnlyList<Refusal> AgainstApplying { get; init; }

    /// <summary>What stands against verifying a passed village today.</summary>
    public required IReadOnlyList<Refusal> AgainstVerifying { get; init; }

    /// <summary>Whether the city verifies it, not the head.</summary>
    public required bool VerifiedByCity { get; init; }

    public required IReadOnlyList<PresenceLine> Presence { get; init; }

    /// <summary>Days of the running month on which the village was suspended, where the month is judged all the same; zero elsewhere.</summary>
    public int RestedDays => Presence.Any(l => l.Unjudged is null)
        ? UnjudgedMonth.RestedDays(Month.Of(AsOf), AsOf, [.. Facts.OfType<StandingChange>().Chronological()]) : 0;

    /// <summary>On which somebody was there, the latest first.</summary>
    public required IReadOnlyList<PresenceDay> Days { get; init; }

    /// <summary>Of the campaign.</summary>
    public required DateOnly Deadline { get; init; }

    /// <summary>Whether the way to the next application is what the page is about.</summary>
    public bool IsBeforeApplying => Standing is Standing.Active && Stage.IsBeforeApplying();

    /// <summary>The application that nobody has begun to inspect; null when none waits.</summary>
    public AcceptanceApplication? Waiting => Standing is Standing.Active && Stage.AwaitsInspection() ? Last<AcceptanceApplication>() : null;

    /// <summary>The inspection that runs; null when none does.</summary>
    public InspectionOpening? Running => Standing is Standing.Active && Stage.IsUnderInspection() ? Last<InspectionOpening>() : null;

    /// <summary>Whether a revisit is the next that the department does.</summary>
    public bool IsConsolidating => Standing is Standing.Active && Stage.HasPassed();

    /// <summary>The failure, relapse or refusal from which no plan leads on yet; null when there is none.</summary>
    public Inspection? Setback => Stage.IsSetback() ? LastInspection(i => i.Outcome.IsSetback()) : null;

    /// <summary>What <see cref="Setback"/> found not reached.</summary>
    public IReadOnlyList<MissedItem> Missed { get; init; } = [];

    /// <summary>What an item that was not reached became; null while it is written down nowhere.</summary>
    public Problem? ProblemOf(Inspection setback, string item) => Facts.OfType<Problem>().FirstOrDefault(p => p.IsOfItem(setback.RecordId, item));

    public bool HasSetback => LastInspection(i => i.Outcome.IsSetback()) is not null;

    public DateOnly? PlanAdoptedOn => Last<PlanAdoption>()?.OccurredOn;

    public T? Last<T>()
        where T : CaseFact => Facts.OfType<T>().Chronological().LastOrDefault();

    /// <summary>The cause of a joint diagnosis that a problem comes of; null where none is named.</summary>
    public string? CauseOf(ProblemReading problem) => Facts.OfType<Problem>().First(p => p.RecordId == problem.RecordId).Cause;

    /// <summary>What ledgers wrote where they set no due day, by the record of the measure or problem.</summary>
    public IReadOnlyDictionary<Guid, string> DueWords { get; init; } = new Dictionary<Guid, string>();

    /// <summary>长期坚持; null where nothing was written in the place of a day.</summary>
    public string? DueWordOf(Guid record) => DueWords.GetValueOrDefault(record);

    /// <summary>The last that was said of how a measure ended; null where nothing was.</summary>
    public MeasureOutcome? OutcomeOf(MeasureReading measure) =>
        Facts.OfType<MeasureOutcome>().Where(o => o.MeasureRecordId == measure.RecordId).Chronological().LastOrDefault();

    /// <summary>Increments since the campaign's start; null when none was written down.</summary>
    public int? Grown(Func<MembershipGrowth, int?> by)
    {
        int[] known = [.. Facts.OfType<MembershipGrowth>().Where(g => g.OccurredOn >= Start).Select(by).OfType<int>()];
        return known.Length == 0 ? null : known.Sum();
    }

    public Inspection? LastOf(InspectionKind kind) => LastInspection(i => i.Kind == kind);

    public Inspection? LastInspection(Func<Inspection, bool> which) => Facts.OfType<Inspection>().Where(which).Chronological().LastOrDefault();
}
