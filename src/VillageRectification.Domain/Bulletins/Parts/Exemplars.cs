using System.Security.Cryptography;
using System.Text;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>The villages held up as examples: those passed on the bulletin's day, unless the drafter leaves one out.</summary>
internal static class Exemplars
{
    // More names than these for one story are counted.
    private const int NamedForOneStory = 20;

    /// <summary>Villages that share a story are named together, one with several stories once; empty without any.</summary>
    public static Prose Sentence(BulletinMaterial m) =>
        Prose.Join("；", ByStory(m).Select(g => Prose.Of($"{Names(m, g.Key, [.. g])}{g.Key}")));

    /// <summary>The numbers of its own that the text may tell.</summary>
    internal static IEnumerable<Number> Own(BulletinMaterial m) => ByStory(m).Select(g => Of(m, g.Key, g));

    private static IEnumerable<IGrouping<string, CaseReading>> ByStory(BulletinMaterial m)
    {
        var stories = m.Exemplars.ToLookup(e => e.CaseId, e => e.Story?.Trim().TrimEnd('。') ?? "");
        return Printed(m).GroupBy(r => string.Join("，", stories[r.CaseId].Where(s => s.Length > 0).Distinct()));
    }

    // A story is told from the others by its words, wherever it stands among them.
    private static Number Of(BulletinMaterial m, string story, IEnumerable<CaseReading> villages) => m.Own(
        $"exemplars.{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(story)))[..8]}", $"工作突出的{m.Unit}", villages);

    // In the order in which they were written down.
    private static IEnumerable<CaseReading> Printed(BulletinMaterial m)
    {
        var counted = m.Figures.Counted.ToDictionary(r => r.CaseId);
        var doubts = Praise.Of(m).ToDictionary(p => p.CaseId);
        return m.Exemplars.Select(e => e.CaseId).Distinct()
            .Where(c => counted.ContainsKey(c) && (!doubts.TryGetValue(c, out var doubt) || doubt.IsPrinted))
            .Select(c => counted[c]);
    }

    private static Prose Names(BulletinMaterial m, string story, CaseReading[] villages)
    {
        var named = string.Join("、", villages.Take(NamedForOneStory).Select(m.NameOf));
        return villages.Length <= NamedForOneStory ? Prose.Of($"{named}")
            : Prose.Of($"{named}等{Of(m, story, villages)}个{m.Unit}");
    }
}
