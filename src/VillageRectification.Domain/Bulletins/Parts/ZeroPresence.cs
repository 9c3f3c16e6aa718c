using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>Villages where nobody of a capacity was on any day of the month; <see cref="VillagesPart"/> says which of them lag.</summary>
internal static class ZeroPresence
{
    public static IReadOnlyList<CaseReading> Of(BulletinMaterial m, Capacity capacity) =>
        [.. m.Figures.Counted.Where(r => r.PresenceOf(capacity).MonthDays == 0)];

    /// <summary>Nobody came to any of several villages: told once of all, for a list of every village tells nothing.</summary>
    public static bool IsEverywhere(BulletinMaterial m, Capacity capacity) => m.Cases > 1 && Of(m, capacity).Count == m.Cases;

    /// <summary>The capacities for whose empty month the village is listed as lagging.</summary>
    public static IEnumerable<Capacity> LaggingIn(BulletinMaterial m, CaseReading village) => m.Figures.Frame.Capacities.Where(c =>
        IsJudged(c, village) && village.PresenceOf(c).MonthDays == 0 && !IsEverywhere(m, c));

    private static bool IsJudged(Capacity capacity, CaseReading village) => capacity switch
    {
        Capacity.Team => true,
        Capacity.Liaison => village.Acceptance.Outcome is not CaseOutcome.Passed,
        _ => false,
    };
}
