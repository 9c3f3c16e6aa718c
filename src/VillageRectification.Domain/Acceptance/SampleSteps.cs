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
    /// <param name="dueOn">By when the drawn are to be visited or verified; null for no day.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstDrawing"/>, or the day is not after the draw.</exception>
    public static SampleDraw Draw(
        this Campaign campaign, DateOnly on, SampleList among, IReadOnlyCollection<SampleVillage> villages, (int ByRisk, int ByLot) count, string seed,
        string by, Guid? key = null, DateOnly? dueOn = null) =>
        DrawTogether([(campaign, villages)], on, among, count, seed, by, key, dueOn)[0];

    /// <summary>
    /// One draw over the lists of several counties, kept as one draw a county with the same seed: its part of the list and of the drawn. Since a lot
    /// depends on seed and village alone, each part is reproduced by itself.
    /// </summary>
    /// <param name="lists">A campaign each, none twice.</param>
    /// <param name="key">Becomes the first one's.</param>
    /// <returns>In the order of the campaigns; none of a campaign whose list is empty.</returns>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstDrawing"/>, or the day is not after the draw.</exception>
    public static IReadOnlyList<SampleDraw> DrawTogether(
        IReadOnlyList<(Campaign Campaign, IReadOnlyCollection<SampleVillage> Villages)> lists, DateOnly on, SampleList among,
        (int ByRisk, int ByLot) count, string seed, string by, Guid? key = null, DateOnly? dueOn = null)
    {
        SampleVillage[] all = [.. lists.SelectMany(l => l.Villages)];
        RuleViolationException.ThrowIfAny(
            [.. AgainstDrawing(all.Length, count.ByRisk, count.ByLot), .. dueOn <= on ? [AcceptanceRefusal.DueNotAfter(on)] : Array.Empty<Refusal>()]);
        var picks = SampleLot.Draw(all, count.ByRisk, count.ByLot, seed).ToDictionary(v => v.CaseId, v => v.Pick);
        SampleDraw[] draws = [.. lists.Where(l => l.Villages.Count > 0).Select(l => Part(l.Campaign, l.Villages))];
        draws[0].WriteBy(key, lateReason: null);
        return draws;

        SampleDraw Part(Campaign campaign, IReadOnlyCollection<SampleVillage> villages)
        {
            var (byRisk, byLot) = (Picked(villages, SamplePick.ByRisk), Picked(villages, SamplePick.ByLot));
            return new(campaign, on, among, SampleLot.Draw(villages, byRisk, byLot, seed))
            {
                ByRisk = byRisk,
                ByLot = byLot,
                Seed = seed,
                DueOn = dueOn,
                By = by,
            };
        }

        int Picked(IEnumerable<SampleVillage> villages, SamplePick pick) => villages.Count(v => picks[v.CaseId] == pick);
    }

    /// <summary>The last draw for one of these lists that drew the village since a day; null for none.</summary>
    /// <param name="since">Of the verdict that holds; null for any day.</param>
    public static SampleDraw? LastOf(this IEnumerable<SampleDraw> draws, Guid caseId, DateOnly? since, params IReadOnlyCollection<SampleList> among) =>
        draws.Where(d => among.Contains(d.Among) && (since is null || d.OccurredOn >= since) && d.Draws(caseId)).Chronological().LastOrDefault();
}
