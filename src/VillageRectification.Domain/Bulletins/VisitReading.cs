using VillageRectification.Domain.Supervision;

namespace VillageRectification.Domain.Bulletins;

/// <summary>A supervision visit of the month with what it found. A visit that is only planned is no visit.</summary>
public sealed record VisitReading(Guid CaseId, DateOnly On, VisitNotice Notice, AtPost? AtPost, IReadOnlyList<FindingReading> Findings)
{
    private static readonly char[] Ends = ['；', ';', '\n'];

    /// <summary>
    /// The same visits, of which several in a village on one day that found the same found it once: it stands with the first of them, is put right when
    /// it was put right once, and has the first due day that anybody gave it. Of several findings in one text those that were told are left out.
    /// </summary>
    internal static IReadOnlyList<VisitReading> OnceEach(IReadOnlyList<VisitReading> visits)
    {
        var same = visits.SelectMany(v => v.Findings.SelectMany(f => PartsOf(v, f).Select(p => (Part: p, Finding: f)))).ToLookup(p => p.Part, p => p.Finding);
        HashSet<(Guid CaseId, DateOnly On, string Text)> told = [];
        return [.. visits.Select(v => v with { Findings = [.. v.Findings.Select(f => Untold(f, PartsOf(v, f))).OfType<FindingReading>()] })];

        FindingReading? Untold(FindingReading finding, (Guid CaseId, DateOnly On, string Text)[] parts)
        {
            (Guid CaseId, DateOnly On, string Text)[] untold = [.. parts.Where(told.Add)];
            return untold.Length == 0 && parts.Length > 0 ? null
                : parts.Length > 1 ? finding with { Text = untold.Length == parts.Length ? finding.Text : string.Join('；', untold.Select(p => p.Text)) }
                : parts is [var one] ? finding with { DueOn = same[one].Min(s => s.DueOn), RemediedOn = same[one].Min(s => s.RemediedOn) } : finding;
        }
    }

    private static (Guid CaseId, DateOnly On, string Text)[] PartsOf(VisitReading visit, FindingReading finding) =>
    [
        .. finding.Text.Split(Ends, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(t => (visit.CaseId, finding.FoundOn, t.TrimEnd('。', '.'))).Where(p => p.Item3.Length > 0),
    ];
}
