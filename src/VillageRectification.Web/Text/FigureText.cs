using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Text;

/// <summary>What a figure is called, what it is counted in, and how it is counted (怎么算的).</summary>
internal static class FigureText
{
    /// <summary>验收合格; of a family with its member: 土地纠纷已解决.</summary>
    public static string ToText(this Figure figure) => figure.Name switch
    {
        FigureName.ResolvedByCategory => $"{figure.Subject}已解决",
        FigureName.EasedByCategory => $"{figure.Subject}已解决或缓解",
        FigureName.Indicators => figure.Subject!,
        FigureName.PresenceZero => $"{figure.Rule!.Capacity.ToText()}本月没有到村",
        FigureName.PresenceOnce => $"{figure.Rule!.Capacity.ToText()}本月只到村一天",
        FigureName.PresenceShort => $"{figure.Rule!.Capacity.ToText()}{figure.Rule.Period.ToText()}不足{figure.Rule.Minimum}天",
        _ => figure.Name.ToText(),
    };

    /// <summary>The figure's name; of a family the family's.</summary>
    public static string ToText(this FigureName name) => name switch
    {
        FigureName.Cases => "整顿村",
        FigureName.Suspended => "中止整顿",
        FigureName.Removed => "移出",
        FigureName.Applied => "已申报验收",
        FigureName.NotApplied => "未申报验收",
        FigureName.Inspected => "已验收",
        FigureName.Awaiting => "申报后待验收",
        FigureName.InQueue => "在检和待检",
        FigureName.Passed => "验收合格",
        FigureName.Failed => "验收不合格",
        FigureName.Relapsed => "反弹",
        FigureName.CityRefused => "市级验收未通过",
        FigureName.PassedBasic => "基本合格",
        FigureName.Transformed => "转化升级",
        FigureName.KeyNotTransformed => "市重点村未转化",
        FigureName.Revisited => "已回访",
        FigureName.Held => "回访保持",
        FigureName.EverRelapsed => "曾经反弹",
        FigureName.BranchesEstablished => "建立健全党支部",
        FigureName.CommitteesElected => "补选村委会",
        FigureName.BranchComplete => "党支部健全",
        FigureName.CommitteeComplete => "村委会健全",
        FigureName.BothComplete => "两委都健全",
        FigureName.Incomplete => "两委不健全",
        FigureName.CommitteesUnknown => "两委状况未填",
        FigureName.Activists => "入党积极分子",
        FigureName.ReserveCadres => "后备干部",
        FigureName.NewMembers => "发展党员",
        FigureName.VillagesWithNewMembers => "发展了党员的村",
        FigureName.ResolvedByCategory => "突出问题已解决",
        FigureName.EasedByCategory => "突出问题已解决或缓解",
        FigureName.Petitions => "集体上访",
        FigureName.PetitionMonthsMissing => "上访统计缺报",
        FigureName.Indicators => "经济和实事",
        FigureName.RoomsNone => "没有两室",
        FigureName.RoomsPoor => "两室危旧狭小",
        FigureName.RoomsUntidy => "两室脏乱",
        FigureName.WithDebt => "有集体债务",
        FigureName.DebtYuan => "集体债务",
        FigureName.Disunited => "两委不和",
        FigureName.PlansMissing => "没有整顿方案",
        FigureName.TeamsWithoutDeputy => "没有驻村副组长",
        FigureName.TeamsNotReleased => "工作组未脱钩",
        FigureName.OverdueMeasures => "逾期措施",
        FigureName.OverdueProblems => "逾期问题",
        FigureName.PresenceZero => "本月没有到村",
        FigureName.PresenceOnce => "本月只到村一天",
        FigureName.PresenceShort => "驻村天数不足",
    };

    /// <summary>What the figure counts: 个村, 人, 元 …</summary>
    public static string UnitIn(this Figure figure, FigureFrame frame) => figure.Name switch
    {
        FigureName.Activists or FigureName.ReserveCadres or FigureName.NewMembers => "人",
        FigureName.Petitions => "件次",
        FigureName.PetitionMonthsMissing => "村月",
        FigureName.DebtYuan => "元",
        FigureName.OverdueMeasures => "项",
        FigureName.OverdueProblems => "件",
        FigureName.Indicators => frame.Indicators.First(i => i.Name == figure.Subject).Unit,
        _ => "个村",
    };

    /// <summary>怎么算的, in one sentence.</summary>
    public static string Explain(this Figure figure, FigureFrame frame) => $"到{frame.AsOf.ToFull()}为止，{Definition(figure, frame)}。";

    private static string Definition(Figure figure, FigureFrame frame) => figure.Name switch
    {
        FigureName.Cases => "已经登记、没有移出的村；中止整顿的也在内",
        FigureName.Suspended => "处在中止状态的村",
        FigureName.Removed => "已经移出的村；从移出那天起不再计入其他各项",
        FigureName.Applied => "提出过验收申请、没有撤回的村；有县级验收结论的也算已申报",
        FigureName.NotApplied => "没有提出验收申请（或者申请已经撤回）的村",
        FigureName.Inspected => "有县级验收结论的村；同一个村只算一次",
        FigureName.Awaiting => "已经申报、还没有县级验收结论的村",
        FigureName.InQueue => "当前处在已申请或验收中的村；整改后再次申报的也在内",
        FigureName.Passed => "最近一次县级验收合格（含基本合格）、此后没有反弹或被市级退回的村；已转化升级的也在内",
        FigureName.Failed => "最近一次县级验收不合格的村",
        FigureName.Relapsed => "验收合格后回访发现反弹、还没有重新验收的村",
        FigureName.CityRefused => "市级验收未通过、还没有重新验收的村",
        FigureName.PassedBasic => "验收合格的村中，最近一次结论是基本合格的",
        FigureName.Transformed => "市级验收（或县级核验）通过、此后没有反弹的村",
        FigureName.KeyNotTransformed => "管理级别是市重点、还没有转化升级的村",
        FigureName.Revisited => "验收后回访过的村；同一个村只算一次",
        FigureName.Held => "最近一次回访结论是保持的村",
        FigureName.EverRelapsed => "回访中反弹过的村，后来重新合格的也在内",
        FigureName.BranchesEstablished => "整顿开始以来建立健全了党支部的村；同一个村只算一次",
        FigureName.CommitteesElected => "整顿开始以来补选了村委会的村；同一个村只算一次",
        FigureName.BranchComplete => "按整顿前情况和以后的班子调整，党支部健全的村",
        FigureName.CommitteeComplete => "按整顿前情况和以后的班子调整，村委会健全的村",
        FigureName.BothComplete => "党支部和村委会都健全的村",
        FigureName.Incomplete => "党支部或村委会至少有一个不健全的村",
        FigureName.CommitteesUnknown => "没有已知不健全的、但党支部或村委会状况没有填的村",
        FigureName.Activists => "整顿开始以来各村新增入党积极分子的合计",
        FigureName.ReserveCadres => "整顿开始以来各村新增后备干部的合计",
        FigureName.NewMembers => "整顿开始以来各村发展党员的合计",
        FigureName.VillagesWithNewMembers => "整顿开始以来至少发展了一名党员的村",
        FigureName.ResolvedByCategory => $"排查出{figure.Subject}问题、而且全部已解决的村",
        FigureName.EasedByCategory => $"排查出{figure.Subject}问题、而且全部已解决或缓解的村",
        FigureName.Petitions => "各村已上报月份的集体上访件次合计",
        FigureName.PetitionMonthsMissing => "从整顿开始的月份起，各村没有上报上访统计的月数合计；没有上报不等于没有发生",
        FigureName.Indicators => $"整顿开始以来各村工作进展中{figure.Subject}数量的合计",
        FigureName.RoomsNone => "没有办公室、活动室（两室）的村",
        FigureName.RoomsPoor => "两室危旧狭小的村",
        FigureName.RoomsUntidy => "两室脏乱的村",
        FigureName.WithDebt => "有集体债务的村",
        FigureName.DebtYuan => "各村集体债务的合计；没有填的村不在内",
        FigureName.Disunited => "两委关系是不和的村",
        FigureName.PlansMissing => "没有通过整顿方案、台账中也没有整顿措施的村",
        FigureName.TeamsWithoutDeputy => "工作组没有驻村副组长的村；没有工作组的也在内",
        FigureName.TeamsNotReleased => "有工作组成员没有与原单位工作脱钩的村；没有填的不算",
        FigureName.OverdueMeasures => "完成时限已过、还没有完成的整顿措施；写了原因的也在内",
        FigureName.OverdueProblems => "办理时限已过、还没有解决或缓解的突出问题",
        FigureName.PresenceZero => $"{frame.Month.ToText()}{figure.Rule!.Capacity.ToText()}一天也没有到村的村",
        FigureName.PresenceOnce => $"{frame.Month.ToText()}{figure.Rule!.Capacity.ToText()}只有一天到村的村",
        FigureName.PresenceShort when figure.Rule!.Period is PresencePeriod.Week =>
            $"{frame.Month.ToText()}已经结束的各周中，至少有一周{figure.Rule.Capacity.ToText()}到村不足{figure.Rule.Minimum}天的村；一周从星期一到星期日，算在星期日所在的月份",
        FigureName.PresenceShort => $"{frame.Month.ToText()}{figure.Rule!.Capacity.ToText()}到村不足{figure.Rule.Minimum}天的村；当月还没有结束也照此计算",
    };
}
