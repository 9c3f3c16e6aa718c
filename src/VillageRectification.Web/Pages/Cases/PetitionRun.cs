using VillageRectification.Domain.Common;
using VillageRectification.Domain.Petitions;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>Months in a row of which the same is to be said: no report, or nothing happened. What happened stands alone.</summary>
/// <param name="Months">The latest first.</param>
internal sealed record PetitionRun(IReadOnlyList<(Month Month, MassPetition? Report)> Months)
{
    public MassPetition? Report => Months[0].Report;

    /// <summary>2003年3月—8月.</summary>
    public string Text => Months.Select(m => m.Month).ToRanges();

    /// <param name="months">The latest first.</param>
    public static IReadOnlyList<PetitionRun> Of(IEnumerable<(Month Month, MassPetition? Report)> months)
    {
        List<List<(Month Month, MassPetition? Report)>> runs = [];
        foreach (var month in months)
        {
            if (runs.Count > 0 && Goes(runs[^1][^1], month))
            {
                runs[^1].Add(month);
            }
            else
            {
                runs.Add([month]);
            }
        }

        return [.. runs.Select(r => new PetitionRun(r))];
    }

    private static bool Goes((Month Month, MassPetition? Report) later, (Month Month, MassPetition? Report) earlier) =>
        later.Month.Previous == earlier.Month && later.Report is null == (earlier.Report is null) && later.Report is null or { Count: 0 }
        && earlier.Report is null or { Count: 0 };
}
