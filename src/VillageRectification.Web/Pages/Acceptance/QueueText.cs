using VillageRectification.Domain.Campaigns;
using VillageRectification.Web.Pages.Draws;

namespace VillageRectification.Web.Pages.Acceptance;

/// <summary>The sentences of the queue.</summary>
internal static class QueueText
{
    public static string Of(QueueView view) => view switch
    {
        QueueView.Waiting => "待办",
        QueueView.Revisit => "待回访",
        QueueView.Settled => "已办结",
    };

    /// <summary>等待检查的申请.</summary>
    public static string Title(QueueView view, string unit) => view switch
    {
        QueueView.Waiting => "等待检查和正在检查的",
        QueueView.Revisit => $"已经合格，还没有回访的{unit}",
        QueueView.Settled => $"已经定了结论的{unit}",
    };

    public static string Since(QueueView view) => view is QueueView.Waiting ? "申请日期" : "结论日期";

    /// <summary>康驿镇 · 县重点 · 10月30日抽签抽中回访.</summary>
    public static string Sub(QueueRow row) => string.Join(" · ", new[]
    {
        row.Village.Township, row.Village.Level?.ToText(),
        row.View is QueueView.Revisit ? DrawText.Of(row.Draw, row.Village.CaseId, row.Today) : null,
    }.OfType<string>());
}
