using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Figures;

/// <summary>One case as it stood on a day: everything that any figure needs. Figures are functions of it.</summary>
public sealed record CaseReading
{
    public required Guid CaseId { get; init; }

    /// <summary>Twelve digits.</summary>
    public required string DivisionCode { get; init; }

    /// <summary>The ledger's spelling.</summary>
    public required string Village { get; init; }

    public required string Township { get; init; }

    /// <summary>孔庄村; where two villages of the campaign have the name, 刘楼镇孔庄村. Known once all of the campaign's are there: of the set's readings.</summary>
    public string Called
    {
        get => field ?? Village;
        init;
    }

    public required Standing Standing { get; init; }

    /// <summary>The fact that registered the case.</summary>
    public required Guid Registration { get; init; }

    /// <summary>The day of <see cref="Registration"/>.</summary>
    public required DateOnly ListedOn { get; init; }

    /// <summary>The fact that gave the case its standing.</summary>
    public required Guid StandingSource { get; init; }

    /// <summary>Null when no baseline is written down by the day.</summary>
    public BaselineReading? Baseline { get; init; }

    /// <summary>The office rooms; null is unknown.</summary>
    public LastState<OfficeRooms>? Rooms { get; init; }

    /// <summary>How the two committees get on; null is unknown.</summary>
    public LastState<CommitteeRelation>? Relation { get; init; }

    /// <summary>Collective debt in yuan; null is unknown.</summary>
    public LastState<long>? Debt { get; init; }

    /// <summary>By the last dated change of level; null when there is none and the baseline says it.</summary>
    public GradeReading? Graded { get; init; }

    /// <summary>The years of earlier listings that are not too long ago to be shown, the first one first.</summary>
    public IReadOnlyList<int> EarlierListings { get; init; } = [];

    public required AcceptanceReading Acceptance { get; init; }

    /// <summary>How far it had come a month before the day; null where it was not listed then, or removed.</summary>
    public EarlierReading? MonthAgo { get; init; }

    public CommitteeReading Branch { get; init; } = CommitteeReading.Unknown;

    public CommitteeReading Committee { get; init; } = CommitteeReading.Unknown;

    /// <summary>The branch was established in the span.</summary>
    public bool IsBranchEstablished { get; init; }

    /// <summary>The village committee was by-elected in the span.</summary>
    public bool IsCommitteeElected { get; init; }

    /// <summary>The last day on which the committees' states were confirmed, or changed; null if never.</summary>
    public DateOnly? CommitteesConfirmedOn { get; init; }

    public MembershipReading Membership { get; init; } = MembershipReading.None;

    /// <summary>Categories with at least one problem.</summary>
    public IReadOnlyList<CategoryReading> Categories { get; init; } = [];

    /// <summary>What was said last of the standing rules, by item.</summary>
    public IReadOnlyList<RuleReading> Rules { get; init; } = [];

    /// <summary>A department promised something.</summary>
    public bool HasCommitment { get; init; }

    /// <summary>What was promised and nothing that was given names, in the order in which it was promised.</summary>
    public IReadOnlyList<PromiseReading> OpenPromises { get; init; } = [];

    /// <summary>What a department means to do and has not ended, in the order in which it was planned.</summary>
    public IReadOnlyList<PromiseReading> OpenDepartmentPlans { get; init; } = [];

    public bool HasPlan { get; init; }

    /// <summary>The plan adopted last; null while there is none, or only the rows of a ledger.</summary>
    public AdoptedPlan? Plan { get; init; }

    /// <summary>Since when a plan waits for the secretary; null when none does.</summary>
    public DateOnly? PlanWaitingSince { get; init; }

    public MeasuresReading Measures { get; init; } = MeasuresReading.None;

    public TeamReading Team { get; init; } = new(false, false);

    public required PetitionReading Petitions { get; init; }

    /// <summary>Thousandths by indicator, summed over the span.</summary>
    public IReadOnlyDictionary<string, long> Indicators { get; init; } = new Dictionary<string, long>();

    /// <summary>Capacities with at least one day in the month or its weeks.</summary>
    public IReadOnlyList<PresenceReading> Presence { get; init; } = [];

    /// <summary>What of the plan is not done, in its order.</summary>
    public IReadOnlyList<MeasureReading> OpenMeasures { get; init; } = [];

    /// <summary>Every problem, as they were found.</summary>
    public IReadOnlyList<ProblemReading> Problems { get; init; } = [];

    /// <summary>Open or reopened problems, as they were found.</summary>
    public IReadOnlyList<ProblemReading> OpenProblems { get; init; } = [];

    /// <summary>What supervision found and is not put right, the latest first.</summary>
    public IReadOnlyList<FindingReading> OpenFindings { get; init; } = [];

    public int FindingsRemedied { get; init; }

    /// <summary>The last day with progress or presence; null without either.</summary>
    public DateOnly? LastRecordOn { get; init; }

    /// <summary>Who answers for the village.</summary>
    public CasePersons Persons { get; init; } = CasePersons.Nobody(Guid.Empty);

    /// <summary>The last extension of the consolidation, with its day; null where there was none.</summary>
    public (DateOnly On, DateOnly Until)? Extension { get; init; }

    /// <summary>Until when the head extended the consolidation after the verdict that holds; null where he did not.</summary>
    public DateOnly? ConsolidationUntil => Extension is var (on, until) && on >= Acceptance.PassedOn ? until : null;

    public ManagementLevel? Level => Graded?.Level ?? Baseline?.Level;

    /// <summary>第几次列入: 2 for a village that was listed once before.</summary>
    public int Listing => EarlierListings.Count + 1;

    public string TownshipCode => Divisions.DivisionCode.Parse(DivisionCode).Township.Value;

    public bool IsRemoved => Standing is Standing.Removed;

    public int OverdueProblems => Categories.Sum(c => c.Overdue);

    /// <summary>Measures and problems past their day.</summary>
    public int Overdue => Measures.Overdue + OverdueProblems;

    /// <summary>A measure or a problem is written down; where none is, nothing can be said of lateness.</summary>
    public bool HasDueItems => Measures.Total > 0 || Problems.Count > 0;

    /// <summary>Not up to standard yet.</summary>
    public bool NeedsCare => !Acceptance.Stage.HasPassed();

    public CategoryReading? In(string category) => Categories.FirstOrDefault(c => c.Category == category);

    public PresenceReading PresenceOf(Capacity capacity) => Presence.FirstOrDefault(p => p.Capacity == capacity) ?? PresenceReading.None(capacity);
}
