using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>
/// The villages held up as examples: only those passed on the bulletin's day. A ledger dates its examples at the campaign's start,
/// months before their village had anything to show.
/// </summary>
internal static class Exemplars
{
    public static IReadOnlyList<ExemplarReading> Of(BulletinMaterial m)
    {
        var passed = m.Figures.Counted.Where(r => r.Acceptance.Outcome is CaseOutcome.Passed).Select(r => r.CaseId).ToHashSet();
        return [.. m.Exemplars.Where(e => passed.Contains(e.CaseId))];
    }

    /// <summary>Villages that share a story are named together; empty without any.</summary>
    public static string Sentence(BulletinMaterial m)
    {
        var names = m.Figures.Counted.ToDictionary(r => r.CaseId, r => r.Village);
        var told = Of(m)
            .GroupBy(e => e.Story?.Trim().TrimEnd('。') ?? "")
            .Select(g => string.Join("、", g.Select(e => names[e.CaseId]).Distinct()) + g.Key);
        return string.Join("；", told);
    }
}
