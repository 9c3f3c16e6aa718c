using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>The villages held up as examples: those passed on the bulletin's day, unless the drafter leaves one out.</summary>
internal static class Exemplars
{
    // More names than these for one story are counted.
    private const int NamedForOneStory = 20;

    /// <summary>Villages that share a story are named together, one with several stories once; empty without any.</summary>
    public static Prose Sentence(BulletinMaterial m)
    {
        var stories = m.Exemplars.ToLookup(e => e.CaseId, e => e.Story?.Trim().TrimEnd('。') ?? "");
        var told = Printed(m)
            .GroupBy(r => string.Join("，", stories[r.CaseId].Where(s => s.Length > 0).Distinct()))
            .Select((g, i) => Prose.Of($"{Names(m, [.. g], i + 1)}{g.Key}"));
        return Prose.Join("；", told);
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

    private static Prose Names(BulletinMaterial m, CaseReading[] villages, int position)
    {
        var named = string.Join("、", villages.Take(NamedForOneStory).Select(m.NameOf));
        return villages.Length <= NamedForOneStory ? Prose.Of($"{named}")
            : Prose.Of($"{named}等{m.Own($"exemplars{Wording.Count(position)}", $"工作突出的{m.Unit}", villages)}个{m.Unit}");
    }
}
