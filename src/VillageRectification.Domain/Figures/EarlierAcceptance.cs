using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Figures;

/// <summary>
/// How far the villages had come on an earlier day, for what is said to have changed since. Its counts are the figures of these names on that day.
/// </summary>
public sealed class EarlierAcceptance
{
    private readonly IReadOnlyList<(string Code, AcceptanceReading Acceptance)> _villages;

    private EarlierAcceptance(IEnumerable<(string Code, AcceptanceReading Acceptance)> villages) => _villages = [.. villages];

    /// <summary>Villages that were registered by the day and not removed.</summary>
    public int Villages => _villages.Count;

    public int Applied => _villages.Count(v => v.Acceptance.IsApplied);

    public int Passed => _villages.Count(v => v.Acceptance.Outcome is CaseOutcome.Passed);

    public int Failed => _villages.Count(v => v.Acceptance.Outcome is CaseOutcome.Failed);

    /// <param name="facts">Of one campaign up to the day, in any order; of what else there was nothing is counted here.</param>
    public static EarlierAcceptance Of(IEnumerable<CaseFact> facts) =>
        new(facts.GroupBy(f => f.CaseId).Where(IsCounted).Select(c => (c.First().DivisionCode, AcceptanceReading.Of(AcceptanceEvents.Of(c)))));

    /// <summary>What of it a scope contains.</summary>
    public EarlierAcceptance SeenBy(AccessScope scope) => new(_villages.Where(v => scope.Contains(v.Code)));

    private static bool IsCounted(IEnumerable<CaseFact> facts)
    {
        StandingChange[] standings = [.. facts.OfType<StandingChange>().Chronological()];
        return standings.Any(s => s.Standing is Standing.Active) && standings[^1].Standing is not Standing.Removed;
    }
}
