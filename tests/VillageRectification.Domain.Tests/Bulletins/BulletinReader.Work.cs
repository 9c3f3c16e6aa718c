using System.Globalization;
using System.Text.RegularExpressions;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <content>Committees, problems and what was built.</content>
internal sealed partial class BulletinReader
{
    private IReadOnlyList<Phrase> Organisation() =>
    [
        Say($"{Some}(?:建立健全了党支部|新建立健全党支部)", m => Is(m, truth.Value(FigureName.BranchesEstablished)) && truth.Knows<CommitteeChange>()),
        Say($"{Some}(?:补选健全了村委会|补选村委会)", m => Is(m, truth.Value(FigureName.CommitteesElected)) && truth.Knows<CommitteeChange>()),
        Say("目前全部村（(?<n>[0-9]+)个）两委都健全", m => N(m) == Cases && truth.Value(FigureName.BothComplete) == Cases),
        Say("(?:目前)?(?:(?<w>党支部|村委会|两委都)健全的村(?<n>[0-9]+)个|全部村（(?<n>[0-9]+)个）(?<w>党支部|村委会|两委都)健全|没有(?<w>党支部|村委会|两委都)健全的村)", Complete),
        Say("(?:目前)?(?:(?<w>党支部|村委会|两委都)(?<no>还不)?健全)", m => Cases == 1 && Complete(m)),
        Say("(?:目前)?(?<w>党支部|村委会)是否健全没有填写", m => truth.Figures.Counted.All(r => (m.Groups["w"].Value == "党支部" ? r.Branch : r.Committee).State is null)),
        Say("(?<n>[0-9]+)个村没有填写(?<w>党支部|村委会)是否健全", m => N(m) > 0 && N(m) < Cases
            && N(m) == truth.Figures.Counted.Count(r => (m.Groups["w"].Value == "党支部" ? r.Branch : r.Committee).State is null)),
        Say("培养(?:(?<w>入党积极分子|后备干部)(?<n>[0-9]+)名、?)+", m => m.Groups["w"].Captures.Zip(m.Groups["n"].Captures)
            .All(t => Trained(t.First.Value) == int.Parse(t.Second.Value, CultureInfo.InvariantCulture))),
        Say("没有培养(?:(?<w>入党积极分子|后备干部)和?)+", m => m.Groups["w"].Captures.All(w => Trained(w.Value) == 0) && truth.Knows<MembershipGrowth>()),
        Say($"{Some}发展党员(?<p>[0-9]+)名", m => Is(m, truth.Value(FigureName.VillagesWithNewMembers)) && N(m, "p") == truth.Value(FigureName.NewMembers)),
        Say("没有发展党员", _ => truth.Value(FigureName.NewMembers) == 0 && truth.Known.OfType<MembershipGrowth>().Any(g => g.NewMembers is not null)),
    ];

    private IReadOnlyList<Phrase> Problems() =>
    [
        Say("排查突出问题(?<n>[0-9]+)个", m => N(m) == Found() && N(m) > 0),
        Say("还没有(?:一个)?得到解决或缓解", _ => Resolved() + Eased() == 0),
        Say("(?:已得到解决|全部（(?<n>[0-9]+)个）得到解决)", _ => Resolved() == Found()),
        Say("(?:已得到缓解|全部（(?<n>[0-9]+)个）得到缓解)", _ => Eased() == Found()),
        Say("还没有一个解决", _ => Resolved() == 0),
        Say("已解决(?<n>[0-9]+)个", m => N(m) == Resolved()),
        Say("已?缓解(?<n>[0-9]+)个", m => N(m) == Eased()),
        Say("其余(?<n>[0-9]+)个得到缓解", m => N(m) == Eased() && Resolved() + Eased() == Found()),
        Say("未解决(?<n>[0-9]+)个", m => N(m) == Found() - Resolved() - Eased()),
        Say("(?<c>\\p{IsCJKUnifiedIdeographs}{4}?)(?:问题)?解决(?<n>[0-9]+)个村(?:、缓解(?<e>[0-9]+)个村)?", m =>
            N(m) == truth.Value(FigureName.ResolvedByCategory, m.Groups["c"].Value)
            && (m.Groups["e"].Success ? N(m, "e") : 0) == truth.Value(FigureName.EasedByCategory, m.Groups["c"].Value) - N(m)),
        Say("(?<c>\\p{IsCJKUnifiedIdeographs}{4}?)(?:问题)?得到(?<w>解决|缓解)", m => Cases == 1
            && truth.Value(FigureName.ResolvedByCategory, m.Groups["c"].Value) == (m.Groups["w"].Value == "解决" ? 1 : 0)
            && truth.Value(FigureName.EasedByCategory, m.Groups["c"].Value) == 1),
        Say("(?<c>\\p{IsCJKUnifiedIdeographs}{4}?)(?:问题)?缓解(?<n>[0-9]+)个村", m =>
            N(m) == truth.Value(FigureName.EasedByCategory, m.Groups["c"].Value) && truth.Value(FigureName.ResolvedByCategory, m.Groups["c"].Value) == 0),
        Say("未解决的(?<n>[0-9]+)个问题都?没有填写办理时限", m => N(m) == Open() && truth.Material.ProblemsWithoutDueDay == Open()),
        Say("未解决的(?<n>[0-9]+)个问题没有逾期(?<of>的)?", m => m.Groups["of"].Success == Open() > 1
            && N(m) == Open() && truth.Value(FigureName.OverdueProblems) == 0 && truth.Material.ProblemsWithoutDueDay == 0),
        Say("未解决的(?<n>[0-9]+)个问题(?:全部逾期，最长的逾期|已经逾期)(?<d>[0-9]+)天", m =>
            N(m) == Open() && truth.Value(FigureName.OverdueProblems) == Open() && N(m, "d") == Longest()),
        Say("未解决的(?<n>[0-9]+)个问题中", m => N(m) == Open()),
        Say("(?<n>[0-9]+)个已经逾期，(?:最长的)?逾期(?<d>[0-9]+)天", m => N(m) == truth.Value(FigureName.OverdueProblems) && N(m) < Open() && N(m, "d") == Longest()),
        Say("(?<n>[0-9]+)个没有填写办理时限", m => N(m) == truth.Material.ProblemsWithoutDueDay && N(m) > 0),
        Say("其余没有逾期", _ => truth.Value(FigureName.OverdueProblems) == 0),
    ];

    private IReadOnlyList<Phrase> Economy() =>
    [
        Say("行动开始以来", _ => true),
        Say("(?:(?<i>大中拱棚|机井|修路|高价值经济作物|养殖小区|养殖户)、?)+没有进展", m =>
            m.Groups["i"].Captures.All(i => truth.Value(FigureName.Indicators, i.Value) == 0 && Used(i.Value))),
        Say("(?:新建|新打和修复|发展|建成)?(?<i>大中拱棚|机井|修路|高价值经济作物|养殖小区|养殖户)(?<n>[0-9.]+)\\D{1,2}", m =>
            (long)(decimal.Parse(m.Groups["n"].Value, CultureInfo.InvariantCulture) * 1000) == truth.Value(FigureName.Indicators, m.Groups["i"].Value)
            && Used(m.Groups["i"].Value)),
    ];

    private bool Complete(Match m)
    {
        var value = truth.Value(
            m.Groups["w"].Value switch { "党支部" => FigureName.BranchComplete, "村委会" => FigureName.CommitteeComplete, _ => FigureName.BothComplete });
        var said = m.Groups["n"].Success ? N(m) : Cases == 1 && !m.Groups["no"].Success ? 1 : 0;
        return said == value && truth.Known.Any(f => f is Baseline or CommitteeChange);
    }

    private long Trained(string whom) => truth.Value(whom == "后备干部" ? FigureName.ReserveCadres : FigureName.Activists);

    private bool Used(string indicator) => truth.Material.Recorded.Indicators.Contains(indicator);

    private int Found() => truth.Figures.Counted.Sum(r => r.Categories.Sum(c => c.Found));

    private int Resolved() => truth.Figures.Counted.Sum(r => r.Categories.Sum(c => c.Resolved));

    private int Eased() => truth.Figures.Counted.Sum(r => r.Categories.Sum(c => c.Eased));

    private int Open() => Found() - Resolved() - Eased();

    private int Longest() => truth.Figures.Frame.AsOf.DayNumber - truth.Material.OldestOverdueProblem!.Value.DayNumber;
}
