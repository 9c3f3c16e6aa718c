using VillageRectification.Domain.Cases;

namespace VillageRectification.Persistence.Readings;

/// <summary>What was written down about one village up to a day, as its page shows it. Kept and shared: nobody changes it.</summary>
/// <param name="Facts">Without presence and petitions, in no particular order.</param>
/// <param name="Days">On which somebody was there, the latest first.</param>
public sealed record CaseRecords(IReadOnlyList<CaseFact> Facts, IReadOnlyList<PresenceDay> Days)
{
    /// <summary>Names of the departments that its assignments tell of.</summary>
    public IReadOnlyDictionary<Guid, string> Departments { get; init; } = new Dictionary<Guid, string>();
}
