using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Figures;

/// <summary>Whether the risk says anything: how the villages of each band of a day have fared until another.</summary>
/// <param name="Since">The day of the risk.</param>
/// <param name="Applying">Of the villages that had not passed on that day.</param>
/// <param name="Passed">Of those that had.</param>
public sealed record RiskCalibration(DateOnly Since, IReadOnlyList<BandOutcome> Applying, IReadOnlyList<BandOutcome> Passed)
{
    /// <summary>By the weights of that day. Villages that were suspended then, or are no longer counted now, are left aside.</summary>
    public static RiskCalibration Of(FigureSet then, FigureSet now)
    {
        var today = now.Counted.ToDictionary(r => r.CaseId);
        var known = then.Counted.Where(r => r.Standing is Standing.Active && today.ContainsKey(r.CaseId)).Select(r => (
            Score: RiskReading.Of(r, then.Frame).Score, Before: r, After: today[r.CaseId])).ToLookup(v => v.Before.Acceptance.PassedOn is not null);
        return new(
            then.Frame.AsOf,
            Count(known[false].Select(v => (v.Score, SinceOpen(v.After, then.Frame.AsOf)))),
            Count(known[true].Select(v => (v.Score, (bool?)(v.After.Acceptance.PassedOn == v.Before.Acceptance.PassedOn)))));
    }

    // True is good, null is open.
    private static bool? SinceOpen(CaseReading after, DateOnly since) =>
        after.Acceptance.Deciding is { } deciding && deciding.On > since ? after.Acceptance.PassedOn is not null : null;

    private static IReadOnlyList<BandOutcome> Count(IEnumerable<(int Score, bool? IsGood)> villages)
    {
        var all = villages.ToList();
        return
        [
            .. RiskBand.All.Select(band => (band, In: all.Where(v => band.Contains(v.Score)).ToList()))
                .Select(b => new BandOutcome(b.band, b.In.Count(v => v.IsGood is true), b.In.Count(v => v.IsGood is false), b.In.Count(v => v.IsGood is null))),
        ];
    }
}
