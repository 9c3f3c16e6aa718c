using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Supervision;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>The month's visits that were made, who was at post, what they found and by when it is to be put right.</summary>
internal static class SupervisionParagraph
{
    public static Prose Of(BulletinMaterial m)
    {
        var names = m.Figures.Counted.ToDictionary(r => r.CaseId, r => r.Village);
        // By code, as everywhere in the text; a village's visits by day.
        VisitReading[] visits = [.. m.Figures.Counted.SelectMany(r => m.Visits.Where(v => v.CaseId == r.CaseId).OrderBy(v => v.On))];
        if (visits.Length == 0)
        {
            return Prose.Of($"{m.Month.Number}月份没有开展督查。");
        }

        var found = Findings(visits, names);
        return Prose.Of($"{Summary(visits)}。{AtPosts(visits, names)}{(found.Length > 0 ? $"{found}。" : "没有发现问题。")}");
    }

    private static string Summary(VisitReading[] visits)
    {
        VisitReading[] unannounced = [.. visits.Where(v => v.Notice is VisitNotice.Unannounced)];
        var secret = Villages(unannounced) switch
        {
            0 => "没有暗访",
            var some when unannounced.All(v => v.AtPost is AtPost.Team) => $"其中暗访{some}个村，暗访的{some}个村工作组{(some > 1 ? "都" : "")}在岗",
            var some => $"其中暗访{some}个村",
        };
        return $"督查{Villages(visits)}个村，{secret}";
    }

    private static string AtPosts(VisitReading[] visits, Dictionary<Guid, string> names)
    {
        var deputyOnly = Named(visits.Where(v => v.AtPost is AtPost.DeputyOnly), names);
        var nobody = Named(visits.Where(v => v.AtPost is AtPost.Nobody), names);
        string[] pieces = [deputyOnly.Length > 0 ? $"{deputyOnly}{AtPost.DeputyOnly.ToText()}" : "", nobody.Length > 0 ? $"{nobody}{AtPost.Nobody.ToText()}" : ""];
        var text = string.Join("，", pieces.Where(p => p.Length > 0));
        return text.Length > 0 ? $"{text}。" : "";
    }

    private static string Findings(VisitReading[] visits, Dictionary<Guid, string> names)
    {
        var found = visits.SelectMany(v => v.Findings.Select(f => (Village: names[v.CaseId], Finding: f))).ToArray();
        var open = found.Where(f => !f.Finding.IsRemedied)
            .GroupBy(f => f.Finding.DueOn).OrderBy(g => g.Key)
            .Select(g => string.Join("，", g.Select(f => f.Village + f.Finding.Text)) + (g.Key is { } due ? $"，限{Wording.Day(due)}前整改" : ""));
        var remedied = found.Count(f => f.Finding.IsRemedied);
        return string.Join("；", [.. open, .. remedied > 0 ? [$"另有{remedied}个问题已经整改"] : Array.Empty<string>()]);
    }

    private static int Villages(IEnumerable<VisitReading> visits) => visits.Select(v => v.CaseId).Distinct().Count();

    private static string Named(IEnumerable<VisitReading> visits, Dictionary<Guid, string> names) =>
        string.Join("、", visits.Select(v => names[v.CaseId]).Distinct());
}
