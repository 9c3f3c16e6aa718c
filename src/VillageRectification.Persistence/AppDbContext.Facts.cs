using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Files;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Screening;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Persistence;

/// <content>What is written down of villages, a kind of fact each.</content>
public abstract partial class AppDbContext
{
    public DbSet<StandingChange> StandingChanges => Set<StandingChange>();

    public DbSet<StandingProposal> StandingProposals => Set<StandingProposal>();

    public DbSet<StandingAnswer> StandingAnswers => Set<StandingAnswer>();

    public DbSet<ListingProposal> ListingProposals => Set<ListingProposal>();

    public DbSet<VillageFinding> VillageFindings => Set<VillageFinding>();

    public DbSet<JointFinding> JointFindings => Set<JointFinding>();

    public DbSet<JointReview> JointReviews => Set<JointReview>();

    public DbSet<VillagePairing> VillagePairings => Set<VillagePairing>();

    public DbSet<EarlierListing> EarlierListings => Set<EarlierListing>();

    public DbSet<LevelChange> LevelChanges => Set<LevelChange>();

    public DbSet<Baseline> Baselines => Set<Baseline>();

    public DbSet<Diagnosis> Diagnoses => Set<Diagnosis>();

    public DbSet<Problem> Problems => Set<Problem>();

    public DbSet<ProblemStatusChange> ProblemStatusChanges => Set<ProblemStatusChange>();

    public DbSet<ProblemExtension> ProblemExtensions => Set<ProblemExtension>();

    public DbSet<ProblemMark> ProblemMarks => Set<ProblemMark>();

    public DbSet<PlanAdoption> PlanAdoptions => Set<PlanAdoption>();

    public DbSet<PlanReturn> PlanReturns => Set<PlanReturn>();

    public DbSet<PlanReview> PlanReviews => Set<PlanReview>();

    public DbSet<PlanSubmission> PlanSubmissions => Set<PlanSubmission>();

    public DbSet<MeasureProposal> MeasureProposals => Set<MeasureProposal>();

    public DbSet<MeasureRevision> MeasureRevisions => Set<MeasureRevision>();

    public DbSet<Measure> Measures => Set<Measure>();

    public DbSet<MeasureOutcome> MeasureOutcomes => Set<MeasureOutcome>();

    public DbSet<AcceptanceApplication> AcceptanceApplications => Set<AcceptanceApplication>();

    public DbSet<ApplicationWithdrawal> ApplicationWithdrawals => Set<ApplicationWithdrawal>();

    public DbSet<InspectionOpening> InspectionOpenings => Set<InspectionOpening>();

    public DbSet<Inspection> Inspections => Set<Inspection>();

    public DbSet<ItemScore> ItemScores => Set<ItemScore>();

    public DbSet<SelfScore> SelfScores => Set<SelfScore>();

    public DbSet<ConsolidationLook> ConsolidationLooks => Set<ConsolidationLook>();

    public DbSet<ConsolidationWarning> ConsolidationWarnings => Set<ConsolidationWarning>();

    public DbSet<WarningReceipt> WarningReceipts => Set<WarningReceipt>();

    public DbSet<SampleDraw> SampleDraws => Set<SampleDraw>();

    public DbSet<ConsolidationExtension> ConsolidationExtensions => Set<ConsolidationExtension>();

    public DbSet<PlateChange> PlateChanges => Set<PlateChange>();

    public DbSet<RepresentativesVote> RepresentativesVotes => Set<RepresentativesVote>();

    public DbSet<HouseholdSurvey> HouseholdSurveys => Set<HouseholdSurvey>();

    public DbSet<TeamMember> TeamMembers => Set<TeamMember>();

    public DbSet<TeamDeparture> TeamDepartures => Set<TeamDeparture>();

    public DbSet<TownshipLeader> TownshipLeaders => Set<TownshipLeader>();

    public DbSet<PostRelease> PostReleases => Set<PostRelease>();

    public DbSet<ResponsibilityHolder> ResponsibilityHolders => Set<ResponsibilityHolder>();

    public DbSet<TownshipPlan> TownshipPlans => Set<TownshipPlan>();

    public DbSet<VillageSchedule> VillageSchedules => Set<VillageSchedule>();

    public DbSet<ResponsibilityStatement> ResponsibilityStatements => Set<ResponsibilityStatement>();

    public DbSet<LiaisonAssignment> LiaisonAssignments => Set<LiaisonAssignment>();

    public DbSet<DepartmentPlan> DepartmentPlans => Set<DepartmentPlan>();

    public DbSet<DepartmentPlanOutcome> DepartmentPlanOutcomes => Set<DepartmentPlanOutcome>();

    public DbSet<LiaisonEnding> LiaisonEndings => Set<LiaisonEnding>();

    public DbSet<Commitment> Commitments => Set<Commitment>();

    public DbSet<ChecklistAnswer> ChecklistAnswers => Set<ChecklistAnswer>();

    public DbSet<VenueChange> VenueChanges => Set<VenueChange>();

    public DbSet<CommitteeMakeUp> CommitteeMakeUps => Set<CommitteeMakeUp>();

    public DbSet<EconomyChange> EconomyChanges => Set<EconomyChange>();

    public DbSet<DevelopmentGoal> DevelopmentGoals => Set<DevelopmentGoal>();

    public DbSet<GoalReached> GoalsReached => Set<GoalReached>();

    public DbSet<CollectiveProject> CollectiveProjects => Set<CollectiveProject>();

    public DbSet<Disclosure> Disclosures => Set<Disclosure>();

    public DbSet<SupportItem> SupportItems => Set<SupportItem>();

    public DbSet<MassPetition> MassPetitions => Set<MassPetition>();

    public DbSet<CommitteeChange> CommitteeChanges => Set<CommitteeChange>();

    public DbSet<CommitteeConfirmation> CommitteeConfirmations => Set<CommitteeConfirmation>();

    public DbSet<MembershipGrowth> MembershipGrowths => Set<MembershipGrowth>();

    public DbSet<ProgressEntry> ProgressEntries => Set<ProgressEntry>();

    public DbSet<IndicatorQuantity> IndicatorQuantities => Set<IndicatorQuantity>();

    public DbSet<Exemplar> Exemplars => Set<Exemplar>();

    public DbSet<SupervisionVisit> SupervisionVisits => Set<SupervisionVisit>();

    public DbSet<Finding> Findings => Set<Finding>();

    public DbSet<FindingRemedy> FindingRemedies => Set<FindingRemedy>();

    public DbSet<PresenceEntry> PresenceEntries => Set<PresenceEntry>();

    public DbSet<PresenceLeave> PresenceLeaves => Set<PresenceLeave>();

    public DbSet<Attachment> Attachments => Set<Attachment>();
}
