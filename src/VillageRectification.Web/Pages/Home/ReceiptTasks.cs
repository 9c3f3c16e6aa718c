using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Home;

/// <summary>The bulletin that was issued last, till the reader says that he has it (签收). Earlier ones are not asked for any more.</summary>
internal static class ReceiptTasks
{
    /// <summary>One query, for who bulletins go to.</summary>
    public static async Task<IReadOnlyList<WorkTask>> ReceiptTasksAsync(
        this AppDbContext db, FrameCampaign campaign, Caller caller, DateOnly today, CancellationToken ct) =>
        caller.May(Act.ReceiveBulletin) && await db.LastBulletinAsync(campaign.Id, caller.AccountId, ct) is { IsReceived: false } last
            ?
            [
                new(
                    $"签收第{last.Number}期通报", Links.Bulletin(last.Id),
                    $"{Month.Of(last.FirstDay).ToText()}{campaign.Label}集中整顿工作情况 · {last.IssuedOn!.Value.ToSentence(today)}印发", null),
            ]
            : [];
}
