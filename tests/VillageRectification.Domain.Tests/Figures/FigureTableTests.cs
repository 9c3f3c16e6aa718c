using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Tests.Figures;

/// <summary>
/// What each figure is called and how it is counted, beside which records prove it: what pages, API and bulletins say, to be read at one glance. Who changes
/// a word changes it here, too.
/// </summary>
public sealed class FigureTableTests
{
    // Key, title, short, printed, unit, kinds of records; how it is counted. Of families whose members differ in their name alone, the first one.
    private const string Table =
        """
        cases | 整顿村 | 总数 | 总村数 | 个村 | Standing
            已经登记、没有移出的村；中止整顿的也在内
        suspended | 中止整顿 | 中止整顿 | 中止整顿数 | 个村 | Standing
            处在中止状态的村
        removed | 移出 | 移出 | - | 个村 | Standing
            已经移出的村；从移出那天起不再计入其他各项
        applied | 已申报验收 | 申报验收 | 申报数 | 个村 | Application Inspection
            提出过验收申请、没有撤回的村；有县级验收结论的也算已申报
        notApplied | 未申报验收 | 未申报 | 未申报数 | 个村 | -
            没有提出验收申请（或者申请已经撤回）的村
        inspected | 已验收 | 已验收 | - | 个村 | Inspection
            有县级验收结论的村；同一个村只算一次
        awaiting | 申报后待验收 | 申报后待验收 | 等待检查数 | 个村 | Application
            已经申报、还没有县级验收结论的村
        inQueue | 在检和待检 | 在检和待检 | - | 个村 | Application InspectionOpening
            当前处在已申请或验收中的村；整改后再次申报的也在内
        passed | 验收合格 | 验收合格 | 合格数 | 个村 | Inspection
            最近一次县级验收合格（含基本合格）、此后没有反弹、市级认定（或县级认定）也没有不通过的村；已转化升级的也在内
        failed | 验收不合格 | 不合格 | 不合格数 | 个村 | Inspection
            最近一次县级验收不合格的村
        relapsed | 反弹 | 反弹 | 反弹数 | 个村 | Inspection
            验收合格后回访发现反弹、还没有重新验收的村
        cityRefused | 认定未通过 | 认定未通过 | 认定未通过数 | 个村 | Inspection
            市级认定（或县级认定）未通过、还没有重新验收的村
        passedBasic | 基本合格 | 基本合格 | - | 个村 | Inspection
            验收合格的村中，最近一次结论是基本合格的
        transformed | 转化升级 | 转化升级 | 转化升级数 | 个村 | Inspection
            市级认定（或县级认定）通过、此后没有反弹的村
        keyNotTransformed | 市重点村未转化 | 市重点村未转化 | - | 个村 | -
            管理级别是市重点、还没有转化升级的村
        revisited | 已回访 | 回访 | 回访数 | 个村 | Inspection
            验收后回访过的村；同一个村只算一次
        held | 回访保持 | 回访保持 | - | 个村 | Inspection
            最近一次回访结论是保持的村
        everRelapsed | 曾经反弹 | 曾经反弹 | - | 个村 | Inspection
            回访中反弹过的村，后来重新合格的也在内
        branchesEstablished | 建立健全党支部 | 建立健全党支部 | 建立健全党支部数 | 个村 | CommitteeChange
            整顿开始以来建立健全了党支部的村；同一个村只算一次
        committeesElected | 补选村委会 | 补选村委会 | 补选村委会数 | 个村 | CommitteeChange
            整顿开始以来补选了村委会的村；同一个村只算一次
        branchComplete | 党支部健全 | 党支部健全 | 党支部健全数 | 个村 | CommitteeChange Baseline
            按整顿前情况和以后的班子调整，党支部健全的村
        committeeComplete | 村委会健全 | 村委会健全 | 村委会健全数 | 个村 | CommitteeChange Baseline
            按整顿前情况和以后的班子调整，村委会健全的村
        bothComplete | 两委都健全 | 两委都健全 | 两委都健全数 | 个村 | CommitteeChange Baseline
            党支部和村委会都健全的村
        incomplete | 两委不健全 | 两委不健全 | - | 个村 | CommitteeChange Baseline
            党支部或村委会至少有一个不健全的村
        committeesUnknown | 两委状况未填 | 两委状况未填 | 两委情况未填的村数 | 个村 | -
            没有已知不健全的、但党支部或村委会状况没有填的村
        activists | 入党积极分子 | 入党积极分子 | 入党积极分子 | 人 | MembershipGrowth
            整顿开始以来各村新增入党积极分子的合计
        reserveCadres | 后备干部 | 后备干部 | 后备干部 | 人 | MembershipGrowth
            整顿开始以来各村新增后备干部的合计
        newMembers | 发展党员 | 发展党员 | 发展党员 | 人 | MembershipGrowth
            整顿开始以来各村发展党员的合计
        villagesWithNewMembers | 发展了党员的村 | 发展了党员的村 | 发展党员的村数 | 个村 | MembershipGrowth
            整顿开始以来至少发展了一名党员的村
        problemsFound | 突出问题 | 突出问题 | 排查突出问题 | 件 | Problem
            排查出的突出问题合计
        problemsResolved | 已解决问题 | 已解决问题 | 已解决突出问题 | 件 | ProblemStatus
            最近一次状态是已解决的突出问题
        problemsEased | 缓解问题 | 缓解问题 | 缓解突出问题 | 件 | ProblemStatus
            最近一次状态是缓解的突出问题
        problemsOpen | 未解决问题 | 未解决问题 | 未解决突出问题 | 件 | Problem
            还没有解决或缓解、或者重新办理的突出问题
        resolvedByCategory.土地纠纷 | 土地纠纷已解决 | 土地纠纷已解决 | 土地纠纷解决村数 | 个村 | ProblemStatus
            排查出土地纠纷问题、而且全部已解决的村
        easedByCategory.土地纠纷 | 土地纠纷已解决或缓解 | 土地纠纷已解决或缓解 | 土地纠纷解决或缓解村数 | 个村 | ProblemStatus
            排查出土地纠纷问题、而且全部已解决或缓解的村
        petitions | 上访 | 上访 | 上访 | 件次 | Petition
            各村已上报月份的上访件次合计
        petitionMonthsMissing | 上访统计缺报 | 上访统计缺报 | 没有上报上访情况的月数 | 村月 | -
            从整顿开始的月份起（后列入的从列入的月份起），各村没有上报上访统计的月数合计；没有上报不等于没有发生
        indicators.大中拱棚 | 大中拱棚 | 大中拱棚 | 大中拱棚 | 个 | Quantity
            整顿开始以来各村工作进展中大中拱棚数量的合计
        roomsNone | 没有两室 | 没有两室 | - | 个村 | Baseline Venue
            没有办公室、活动室（两室）的村
        roomsPoor | 两室危旧狭小 | 两室危旧狭小 | - | 个村 | Baseline Venue
            两室危旧狭小的村
        roomsUntidy | 两室脏乱 | 两室脏乱 | - | 个村 | Baseline Venue
            两室脏乱的村
        withDebt | 有集体债务 | 有集体债务 | - | 个村 | Baseline Economy
            有集体债务的村
        debtYuan | 集体债务 | 集体债务 | - | 元 | Baseline Economy
            各村集体债务的合计；没有填的村不在内
        disunited | 两委不和 | 两委不和 | - | 个村 | Baseline MakeUp
            两委关系是不和的村，按最近一次登记
        rulesComplete | 规章制度齐全 | 规章制度齐全 | - | 个村 | Rule
            规章制度每一项都有的村，按最近一次登记；有一项没有或者没有登记的不算，有而没执行的也算有
        fourOnesMissing | 四个一没有配齐 | 四个一没有配齐 | 四个一没有配齐的村数 | 个村 | -
            县级领导联村、乡镇领导包村、第一书记驻村、县直单位结对中至少缺一个的村；本次行动没有的角色不算缺
        plansMissing | 没有整顿方案 | 没有整顿方案 | 没有整顿方案的村数 | 个村 | -
            没有通过整顿方案、台账中也没有整顿措施的村
        teamsWithoutDeputy | 没有驻村副组长 | 没有驻村副组长 | 没有确定驻村副组长的村数 | 个村 | -
            工作组没有驻村副组长的村；没有工作组的也在内
        teamsNotReleased | 工作组未脱钩 | 工作组未脱钩 | 没有全部脱钩的村数 | 个村 | PostRelease
            有工作组成员没有与原单位工作脱钩的村；没有填的不算
        commitmentsMissing | 部门没有承诺 | 部门没有承诺 | - | 个村 | -
            联系部门没有登记过帮扶承诺的村；没有联系部门的也在内
        overdueMeasures | 逾期措施 | 逾期措施 | 逾期措施 | 项 | Measure
            完成时限已过、还没有完成的整顿措施；写了原因的也在内
        overdueProblems | 逾期问题 | 逾期问题 | 逾期问题 | 件 | Problem
            办理时限已过、还没有解决或缓解的突出问题
        presence.team.zeroVillages | 工作组本月没有到村 | 工作组本月没有到村 | 工作组全月没有到村的村数 | 个村 | -
            2002年12月工作组一天也没有到村的村；没有登记工作组的也在内
        presence.liaison.zeroVillages | 联系部门本月没有到村 | 联系部门本月没有到村 | 联系部门全月没有到村的村数 | 个村 | -
            2002年12月联系部门一天也没有到村的村；没有登记联系部门的也在内
        presence.team.onceVillages | 工作组本月只到村一天 | 工作组本月只到村一天 | - | 个村 | Presence
            2002年12月工作组只有一天到村的村
        presence.liaison.onceVillages | 联系部门本月只到村一天 | 联系部门本月只到村一天 | - | 个村 | Presence
            2002年12月联系部门只有一天到村的村
        presence.team.month.20 | 工作组每月不足20天 | 工作组每月不足20天 | 工作组不足每月20天的村数 | 个村 | Presence
            2002年12月工作组到村不足20天的村；当月还没有结束也照此计算，没有登记工作组的也在内
        presence.liaison.week.1 | 联系部门每周不足1天 | 联系部门每周不足1天 | 联系部门不足每周1天的村数 | 个村 | Presence
            2002年12月已经结束的各周中，至少有一周联系部门到村不足1天的村；一周从星期一到星期日，算在星期日所在的月份；行动中途列入的村从列入那一周算起，没有登记联系部门的也在内
        presence.liaison.month.3 | 联系部门每月不足3天 | 联系部门每月不足3天 | 联系部门不足每月3天的村数 | 个村 | Presence
            2002年12月联系部门到村不足3天的村；当月还没有结束也照此计算，没有登记联系部门的也在内
        presence.team.days | 工作组本月到村的天数 | 工作组本月到村的天数 | 工作组到村的天数 | 天 | Presence
            2002年12月工作组到村的天数，各村合计；一个村一天算一次
        presence.liaison.days | 联系部门本月到村的天数 | 联系部门本月到村的天数 | 联系部门到村的天数 | 天 | Presence
            2002年12月联系部门到村的天数，各村合计；一个村一天算一次
        """;

    [Fact]
    public void Every_figure_is_called_and_counted_as_the_table_says()
    {
        var figures = new One().On(Make.Start.AddMonths(2)).Figures;
        var lines = Table.Split('\n');
        string[] told =
        [
            .. figures.Where(f => f.Subject is null || f == figures.First(o => o.Name == f.Name)).SelectMany(f => new[]
            {
                string.Join(" | ", [
                    f.Key, f.Words.Title, f.Words.Short, f.Words.Printed ?? "-", f.Words.Unit,
                    f.Proofs.Count == 0 ? "-" : string.Join(' ', f.Proofs.Select(p => p.Kind)),
                ]),
                "    " + f.Words.Definition,
            }),
        ];

        Assert.Equal(lines, told);
    }

    [Fact]
    public void What_has_a_unit_of_its_own_counts_no_villages() => Assert.All(
        new One().On(Make.Start.AddMonths(2)).Figures, f => Assert.Equal(f.Words.Unit == "个村", f.Words.CountsVillages));

    [Fact]
    public void What_no_record_proves_says_what_is_absent() => Assert.All(
        new One().On(Make.Start.AddMonths(2)).Figures.Where(f => f.Proofs.Count == 0 && f.Rule is null), f => Assert.NotNull(f.Absence));

    [Fact]
    public void Each_kind_of_record_has_its_word() => Assert.Equal(
        "登记 整顿前基本情况 验收申请 开始检查 检查验收 班子调整 队伍建设 突出问题 问题办理情况 "
        + "上访月报 工作进展 整顿措施 脱钩情况 驻村记录 阵地和环境 集体收入和债务 规章制度 两委构成和关系",
        string.Join(' ', Enum.GetValues<EvidenceKind>().Select(k => k.ToText())));
}
