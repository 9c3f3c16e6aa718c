using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>整顿阶段.</summary>
public static class CaseStageWords
{
    /// <summary>Passed with the lower grade.</summary>
    public const string PassedBasic = "基本合格·巩固";

    /// <summary>A revisit found it fallen back.</summary>
    public const string FellBack = "回访反弹";

    /// <summary>Of CityRefused whoever refused it.</summary>
    public static string ToText(this CaseStage stage) => stage switch
    {
        CaseStage.Registered => "已登记",
        CaseStage.Diagnosed => "已会诊",
        CaseStage.Rectifying => "整顿中",
        CaseStage.Applied => RecordWords.Applying,
        CaseStage.UnderInspection => "检查中",
        CaseStage.Passed => "合格·巩固",
        CaseStage.Failed => "不合格",
        CaseStage.Transformed => "转化升级",
        CaseStage.Relapsed => "反弹",
        CaseStage.CityRefused => "认定未通过",
    };
}
