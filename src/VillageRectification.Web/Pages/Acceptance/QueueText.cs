using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Web.Pages.Draws;

namespace VillageRectification.Web.Pages.Acceptance;

/// <summary>The sentences of the queue.</summary>
internal static class QueueText
{
    public static string Of(QueueView view) => view switch
    {
        QueueView.Waiting => "待办",
        QueueView.Pending => "待定结论",
        QueueView.Revisit => "待回访",
        QueueView.Settled => "已办结",
    };

    /// <summary>等待检查的申请.</summary>
    public static string Title(QueueView view, string unit) => view switch
    {
        QueueView.Waiting => "等待检查和正在检查的",
        QueueView.Pending => "检查完了、等部领导定结论的",
        QueueView.Revisit => $"已经合格，还没有回访的{unit}",
        QueueView.Settled => $"已经定了结论的{unit}",
    };

    public static string Since(QueueView view) => view is QueueView.Waiting or QueueView.Pending ? "申请日期" : "结论日期";

    /// <summary>不满 1 个月 1 个，满 3 个月 2 个.</summary>
    public static string Kept(IReadOnlyList<(int Months, int Count)> byMonths) => byMonths.Count == 0 ? "没有登记合格的日期"
        : string.Join("，", byMonths.Select(m => (m.Months == 0 ? "不满 1 个月" : $"满 {m.Months} 个月") + $" {m.Count} 个"));

    /// <summary>71 分, of a part of the items 30 分（9 项）; null for nothing.</summary>
    public static string? Self(QueueRow row, int items) => row.Self is var (points, marked) ? $"{points} 分" + (marked < items ? $"（{marked} 项）" : "") : null;

    /// <summary>康驿镇 · 县重点 · 第 2 次申请, 10月30日抽签抽中回访.</summary>
    public static string Sub(QueueRow row, CountyWords county) => string.Join(" · ", new[]
    {
        row.Village.Township, row.Village.Level?.ToText(county),
        row.View is QueueView.Waiting or QueueView.Pending && row.Application > 1 ? $"第 {row.Application} 次申请"
            : row.View is QueueView.Waiting && row.Village.Acceptance.FailedOn is not null ? "再次申请" : null,
        row.View is QueueView.Revisit ? DrawText.Of(row.Draw, row.Village.CaseId, row.Today) : null,
    }.OfType<string>());
}
