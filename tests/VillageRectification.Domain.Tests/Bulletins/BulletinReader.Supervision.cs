using System.Text.RegularExpressions;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Supervision;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <content>The month's visits, who was at post and what they found.</content>
internal sealed partial class BulletinReader
{
    private string _visited = "";

    private IEnumerable<Phrase> Supervision() =>
    [
        Say("[0-9]+月份(?:到[0-9]+日)?没有开展督查", _ => truth.Material.Visits.Count == 0 && truth.Knows<SupervisionVisit>()),
        Say("督查(?<n>[0-9]+)个村", m => N(m) == Visited(_ => true) && N(m) > 0),
        Say("没有暗访", _ => Visited(IsSecret) == 0),
        Say("(?:全部)?是暗访", _ => truth.Material.Visits.All(IsSecret)),
        Say("其中暗访(?<n>[0-9]+)个村", m => N(m) == Visited(IsSecret) && N(m) > 0),
        Say("(?:暗访的(?<n>[0-9]+)个村)?工作组都?在岗", m =>
            truth.Material.Visits.Where(IsSecret).All(v => v.AtPost is AtPost.Team) && (!m.Groups["n"].Success || N(m) == Visited(IsSecret))),
        Say("(?<n>[0-9]+)个村有人员不在岗或没有整改的问题", m => N(m) > 20 && N(m) == Visited(IsTold)),
        Say("名单附后", _ => Visited(IsTold) > 20),
        Say("(?:以上问题)?限(?<d>[0-9]+月[0-9]+日)前整改", m => Left().Any() && Left().All(f => IsDue(f, m))),
        Say("(?:另有|发现的)(?<n>[0-9]+)个问题已经整改", m => N(m) > 0 && N(m) == truth.Material.Visits.Sum(v => v.Findings.Count(f => f.IsRemedied))),
        Say("没有发现问题", _ => truth.Material.Visits.All(v => v.Findings.Count == 0) && truth.Knows<Finding>()),
        Say("(?<v>[^，；]+?村)?(?:(?<p>工作组不在岗|仅副组长在岗)|问题)(?:（限(?<d>[0-9]+月[0-9]+日)前整改）)?", Found),
    ];

    // Every fault that is told of a village was found in one of its visits of the month; what goes without a name belongs to the last one.
    private bool Found(Match m)
    {
        _visited = m.Groups["v"].Success ? m.Groups["v"].Value : _visited;
        var visits = truth.Material.Visits.Where(v => truth.Figures.Counted.Any(r => r.CaseId == v.CaseId && truth.Material.NameOf(r) == _visited));
        return m.Groups["p"].Success
            ? visits.Any(v => v.AtPost is { } found && found.ToText() == m.Groups["p"].Value)
            : visits.Any(v => v.Findings.Any(f => !f.IsRemedied && (!m.Groups["d"].Success || IsDue(f, m))));
    }

    private static bool IsDue(FindingReading finding, Match m) => finding.DueOn is { } due && Wording.Day(due) == m.Groups["d"].Value;

    private static bool IsSecret(VisitReading visit) => visit.Notice is VisitNotice.Unannounced;

    private static bool IsTold(VisitReading visit) => visit.AtPost is AtPost.DeputyOnly or AtPost.Nobody || visit.Findings.Any(f => !f.IsRemedied);

    private long Visited(Func<VisitReading, bool> such) => truth.Material.Visits.Where(such).Select(v => v.CaseId).Distinct().Count();

    private IEnumerable<FindingReading> Left() => truth.Material.Visits.SelectMany(v => v.Findings).Where(f => !f.IsRemedied);
}
