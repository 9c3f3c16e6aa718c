using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Files;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Screening;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Persistence.Bulletins;
using VillageRectification.Persistence.Files;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Persistence;

/// <summary>The one model of both engines. The filters <see cref="ScopeFilter"/> and <see cref="LiveFilter"/> are on every query.</summary>
public abstract partial class AppDbContext(DbContextOptions options, CallerAccess access) : IdentityUserContext<Account, Guid>(options)
{
    // Characters of a text that nothing more is said of.
    private const int TextLength = 200;

    public DbSet<Campaign> Campaigns => Set<Campaign>();

    public DbSet<Division> Divisions => Set<Division>();

    public DbSet<Department> Departments => Set<Department>();

    public DbSet<RectificationCase> Cases => Set<RectificationCase>();

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

    public DbSet<StoredFile> StoredFiles => Set<StoredFile>();

    public DbSet<Bulletin> Bulletins => Set<Bulletin>();

    public DbSet<BulletinReceipt> BulletinReceipts => Set<BulletinReceipt>();

    public DbSet<LedgerRecord> LedgerRecords => Set<LedgerRecord>();

    public DbSet<ImportedLedger> ImportedLedgers => Set<ImportedLedger>();

    public DbSet<WaitingLedger> WaitingLedgers => Set<WaitingLedger>();

    public DbSet<KeptForm> KeptForms => Set<KeptForm>();

    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<CountyRevision> CountyRevisions => Set<CountyRevision>();

    /// <summary>On whose behalf it is used.</summary>
    public Caller Caller => access.Current;

    public Guid AccountId => Caller.AccountId;

    /// <summary>Passkeys need no migration later.</summary>
    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    /// <summary>Refuses to save <paramref name="root"/> if it is no longer the version that the user was looking at.</summary>
    public void Expect(AggregateRoot root, int version) => Entry(root).Property(r => r.Version).OriginalValue = version;

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSnakeCaseNamingConvention();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(30);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<string>().HaveMaxLength(TextLength);
        configurationBuilder.Properties<OfficialDocument>().HaveConversion<DocumentText, DocumentText.Comparer>();
        configurationBuilder.Properties<IReadOnlyList<EvidenceRow>>()
            .HaveConversion<JsonText<IReadOnlyList<EvidenceRow>>, JsonText<IReadOnlyList<EvidenceRow>>.Comparer>();
        configurationBuilder.Properties<IReadOnlyList<OwnRow>>()
            .HaveConversion<JsonText<IReadOnlyList<OwnRow>>, JsonText<IReadOnlyList<OwnRow>>.Comparer>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AppDbContext).Assembly);
        AddRoots(builder);
        AddFacts(builder);
        AddFilters(builder);
        NameIdentityTables(builder);
        if (Database.IsNpgsql())
        {
            builder.HasCollation(ChineseOrder.Collation, locale: "zh-u-co-pinyin", provider: "icu", deterministic: true);
        }
    }
}
