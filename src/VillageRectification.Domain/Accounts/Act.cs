namespace VillageRectification.Domain.Accounts;

/// <summary>What an account may do: a cell of the permission table that is in use. A page's policy is the act's name.</summary>
public enum Act
{
    SeeCases = 1,
    SeeRules = 2,
    LogProgress = 3,
    ImportLedger = 4,
    ReadBulletins = 5,
    DraftBulletin = 6,
    IssueBulletin = 7,
    ManageAccounts = 8,
    ChangeCampaign = 9,

    /// <summary>Committees, membership, rules, rooms, economy of a village.</summary>
    KeepVillage = 10,

    /// <summary>The same, by correction only: the organization department, with a reason.</summary>
    CorrectVillage = 11,

    /// <summary>Diagnosis, problems, measures.</summary>
    KeepPlan = 12,

    /// <summary>The work team and who answers for the village.</summary>
    KeepTeam = 13,

    /// <summary>Which department and county leader are tied to a village.</summary>
    AssignLiaison = 14,

    /// <summary>What a department gave and promised.</summary>
    RecordSupport = 15,

    /// <summary>Applying for acceptance, and taking the application back.</summary>
    Apply = 16,

    /// <summary>Assigning inspectors, which opens an inspection.</summary>
    AssignInspectors = 17,

    /// <summary>Handing a drafted plan to the secretary.</summary>
    PreparePlan = 18,

    AdoptPlan = 19,

    /// <summary>Sending an adopted plan back.</summary>
    ReturnPlan = 20,

    /// <summary>Listing, suspending, resuming and removing a village, and its level: the head decides.</summary>
    DecideCases = 21,

    /// <summary>The same, put before the head.</summary>
    ProposeCases = 22,

    /// <summary>Picking the villages that are to be listed, whoever decides.</summary>
    PrepareListing = 23,

    /// <summary>In which earlier campaigns a village was listed.</summary>
    NoteEarlierListing = 24,

    /// <summary>Supervision visits of the county, and what they found.</summary>
    Supervise = 25,

    /// <summary>Holding a village up as an example.</summary>
    NameExemplars = 26,

    /// <summary>The county's verdict on an inspection, also another one than the rules come to.</summary>
    GiveVerdict = 27,

    /// <summary>Going back to a passed village.</summary>
    Revisit = 28,

    /// <summary>Verifying or refusing a passed village: of the city its key villages, of the head the others.</summary>
    VerifyCases = 29,

    /// <summary>Hanging a problem out, or raising it.</summary>
    MarkProblems = 30,

    /// <summary>Taking a list of one's own scope away as a file.</summary>
    ExportLists = 31,

    /// <summary>Writing down the days of a whole team.</summary>
    WriteTeamDays = 32,

    /// <summary>Drafting acceptance criteria; that they come into force is <see cref="ChangeCampaign"/>.</summary>
    DraftCriteria = 33,

    /// <summary>The township's own assessment before it applies.</summary>
    AssessVillage = 34,

    /// <summary>Looking at a passed village each month.</summary>
    LookAfter = 35,

    /// <summary>Sending a warning card for a passed village.</summary>
    WarnVillages = 36,

    /// <summary>What the screening has found of villages.</summary>
    SeeScreening = 37,

    /// <summary>Checking one's villages against the identification criteria.</summary>
    ScreenVillages = 38,

    /// <summary>Opening a screening, what the departments found, and putting the list before the head.</summary>
    ReviewScreening = 39,

    /// <summary>Approving that list, or sending it back.</summary>
    ApproveScreening = 40,

    /// <summary>Saying who of a department is its contact, which is all that its head says of the tie.</summary>
    NameContact = 41,

    /// <summary>Saying that one has the issued bulletin: who it goes to, not who makes it.</summary>
    ReceiveBulletin = 42,

    /// <summary>The samples that were drawn: who goes to the drawn villages, not who is drawn.</summary>
    SeeDraws = 43,

    /// <summary>Drawing one: of the head for revisits, of the city for what it verifies.</summary>
    DrawSamples = 44,

    /// <summary>Hanging a plate at a village, and taking it down.</summary>
    HangPlates = 45,

    /// <summary>The queue, the inspections and the watch over passed villages as they stand: of who is inspected only the result is told.</summary>
    SeeInspections = 46,

    /// <summary>Which villages can be verified, wait, or come too late.</summary>
    SeeVerification = 47,

    /// <summary>Correcting what a department promised; of one that is tied to the village no longer the staff says that it is not kept any more.</summary>
    SettlePromises = 48,
}
