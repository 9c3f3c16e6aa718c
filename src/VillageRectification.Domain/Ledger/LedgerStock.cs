using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Ledger;

/// <summary>What is there when a ledger comes in.</summary>
/// <param name="Cases">All of the campaign, removed ones too.</param>
/// <param name="Divisions">Of the county.</param>
/// <param name="Departments">Of the county.</param>
/// <param name="Written">The facts of the records that the ledger corrects.</param>
/// <param name="History">The live facts of the campaign's cases that a stage and its guards are read from.</param>
/// <param name="Holders">The live holders of the campaign's townships.</param>
public sealed record LedgerStock(
    Campaign Campaign,
    IReadOnlyCollection<RectificationCase> Cases,
    IReadOnlyCollection<Division> Divisions,
    IReadOnlyCollection<Department> Departments,
    IReadOnlyCollection<WrittenFact> Written,
    IReadOnlyCollection<StageFact> History,
    IReadOnlyCollection<Teams.ResponsibilityHolder> Holders)
{
    /// <summary>Villages and first days of months whose petitions were reported in the program itself: a month is reported once.</summary>
    public IReadOnlySet<(Guid CaseId, DateOnly Month)> ReportedByHand { get; init; } = new HashSet<(Guid, DateOnly)>();

    /// <summary>Live facts of the campaign's cases that were written in the program itself.</summary>
    public IReadOnlyCollection<CaseFact> ByHand { get; init; } = [];

    /// <summary>Live facts that ledgers wrote about a record of <see cref="ByHand"/>: the end of a problem whose words were corrected.</summary>
    public IReadOnlyCollection<CaseFact> AboutByHand { get; init; } = [];

    /// <summary>Live facts that ledgers wrote and to which a record of <see cref="ByHand"/> belongs: a visit to which a finding was added.</summary>
    public IReadOnlyCollection<CaseFact> WholesByHand { get; init; } = [];

    /// <summary>Of a campaign that nothing was imported into yet.</summary>
    public static LedgerStock None(Campaign campaign) => new(campaign, [], [], [], [], [], []);
}
