using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>The villages held up as examples: those passed on the bulletin's day, unless the drafter leaves one out.</summary>
internal static class Exemplars
{
    // More names than these for one story are counted.
    private const int NamedForOneStory = 20;

    /// <summary>Villages that share a story are named together, one with several stories once; empty without any.</summary>
    public static string Sentence(BulletinMaterial m)
    {
        var stories = m.Exemplars.ToLookup(e => e.CaseId, e => e.Story?.Trim().TrimEnd('。') ?? "");
        var told = Printed(m)
            .GroupBy(r => string.Join("，", stories[r.CaseId].Where(s => s.Length > 0).Distinct()))
            .Select(g => Names(m, [.. g]) + g.Key);
        return string.Join("；", told);
    }

    // In the order in which they were written down.
    private static IEnumerable<CaseReading> Printed(BulletinMaterial m)
    {
        var counted = m.Figures.Counted.ToDictionary(r => r.CaseId);
        var doubts = Praise.Of(m).ToDictionary(p => p.CaseId);
        return m.Exemplars.Select(e => e.CaseId).Distinct()
            .Where(c => counted.ContainsKey(c) && (!doubts.TryGetValue(c, out var doubt) || doubt.IsPrinted))
            .Select(c => counted[c]);
    }

    private static string Names(BulletinMaterial m, CaseReading[] villages) => villages.Length <= NamedForOneStory
        ? string.Join("、", villages.Select(m.NameOf))
        : $"{string.Join("、", villages.Take(NamedForOneStory).Select(m.NameOf))}等{Wording.Count(villages.Length)}个{m.Unit}";
}
