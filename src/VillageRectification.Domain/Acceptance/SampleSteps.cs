using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>The head draws which villages are revisited, the city which it verifies.</summary>
public static class SampleSteps
{
    public static IEnumerable<Refusal> AgainstDrawing(int listed, int byRisk, int byLot)
    {
        if (listed == 0)
        {
            yield return AcceptanceRefusal.NothingToDraw();
        }
        else if (byRisk + byLot > listed)
        {
            yield return AcceptanceRefusal.DrawsMoreThanListed(listed, byRisk + byLot);
        }

        if (byRisk + byLot < 1)
        {
            yield return AcceptanceRefusal.DrawsNobody();
        }
    }

    /// <param name="villages">The list, in any order.</param>
    /// <param name="count">Each 0 or more.</param>
    /// <param name="seed">Made for this draw alone.</param>
    /// <param name="key">Of the form, which makes a form sent twice one draw.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstDrawing"/>.</exception>
    public static SampleDraw Draw(
        this Campaign campaign, DateOnly on, SampleList among, IReadOnlyCollection<SampleVillage> villages, (int ByRisk, int ByLot) count, string seed,
        string by, Guid? key = null)
    {
        RuleViolationException.ThrowIfAny(AgainstDrawing(villages.Count, count.ByRisk, count.ByLot));
        SampleDraw draw = new(campaign, on, among, SampleLot.Draw(villages, count.ByRisk, count.ByLot, seed))
        {
            ByRisk = count.ByRisk,
            ByLot = count.ByLot,
            Seed = seed,
            By = by,
        };
        draw.WriteBy(key, lateReason: null);
        return draw;
    }

    /// <summary>The last draw for one of these lists that drew the village since a day; null for none.</summary>
    /// <param name="since">Of the verdict that holds; null for any day.</param>
    public static SampleDraw? LastOf(this IEnumerable<SampleDraw> draws, Guid caseId, DateOnly? since, params IReadOnlyCollection<SampleList> among) =>
        draws.Where(d => among.Contains(d.Among) && (since is null || d.OccurredOn >= since) && d.Draws(caseId)).Chronological().LastOrDefault();
}
