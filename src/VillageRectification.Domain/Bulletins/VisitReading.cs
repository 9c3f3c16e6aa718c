using VillageRectification.Domain.Supervision;

namespace VillageRectification.Domain.Bulletins;

/// <summary>A supervision visit of the month with what it found. A visit that is only planned is no visit.</summary>
public sealed record VisitReading(Guid CaseId, DateOnly On, VisitNotice Notice, AtPost? AtPost, IReadOnlyList<FindingReading> Findings)
{
    /// <summary>
    /// The same visits, of which several in a village on one day that found the same found it once: it stands with the first of them, is put right when
    /// it was put right once, and has the first due day that anybody gave it.
    /// </summary>
    internal static IReadOnlyList<VisitReading> OnceEach(IReadOnlyList<VisitReading> visits)
    {
        var same = visits.SelectMany(v => v.Findings.Select(f => (What: WhatOf(v, f), Finding: f))).ToLookup(f => f.What, f => f.Finding);
        HashSet<(Guid CaseId, DateOnly On, string Text)> told = [];
        return
        [
            .. visits.Select(v => v with
            {
                Findings =
                [
                    .. v.Findings.Where(f => told.Add(WhatOf(v, f))).Select(f => f with
                    {
                        DueOn = same[WhatOf(v, f)].Min(s => s.DueOn),
                        RemediedOn = same[WhatOf(v, f)].Min(s => s.RemediedOn),
                    }),
                ],
            }),
        ];
    }

    private static (Guid CaseId, DateOnly On, string Text) WhatOf(VisitReading visit, FindingReading finding) =>
        (visit.CaseId, finding.FoundOn, finding.Text.Trim().TrimEnd('。', '；', '.', ';'));
}
