using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Home;

/// <summary>What is to be done about the bulletins.</summary>
internal static class BulletinTaskText
{
    public static WorkTask NotDrafted(Guid campaign, Month month, Month running) => new(
        $"起草 {NameOf(month, running)}通报", Links.NewBulletin(campaign, month), $"{(month == running ? "" : "这个月已经结束，")}还没有起草，由干部起草、部领导印发", null);

    /// <summary>Too many months for a line each.</summary>
    public static WorkTask NotDrafted(Guid campaign, IReadOnlyList<Month> months) => new(
        $"起草 {months[0].ToText()}到 {months[^1].ToText()}的通报", Links.NewBulletin(campaign, months[0]), $"有 {months.Count} 个月已经结束，还没有起草", null);

    // Of another year the year is told.
    private static string NameOf(Month month, Month running) => month.Year == running.Year ? $"{month.Number} 月" : $"{month.ToText()}";

    private static string NameOf(BegunBulletin bulletin, Month running) =>
        $"{NameOf(Month.Of(bulletin.FirstDay), running)}通报{(bulletin.Corrects is { } wrong ? $"的更正（更正第{wrong}期）" : "")}";

    /// <summary>Null where it is the other's turn: the department writes, each head reviews once, and one issues when the month has ended.</summary>
    public static WorkTask? Begun(Role role, Guid account, BegunBulletin bulletin, Month running) => bulletin.State switch
    {
        BulletinState.Draft when role.May(Act.DraftBulletin) =>
            new($"完成 {NameOf(bulletin, running)}", Links.Bulletin(bulletin.Id),
                bulletin.Last is { Move: BulletinMove.Returned } returned ? $"部领导退回：{returned.Reason?.TrimEnd('。')}。改好再送审"
                    : bulletin is { ByProgram: true, Last: null, DraftedOn: var on } ? $"{on.Month}月{on.Day}日系统自动起草，请看过、补充，还没有送审"
                    : "已经起草，还没有送审", null),
        BulletinState.Submitted when role.May(Act.IssueBulletin) && !bulletin.IsReviewedBy(account) =>
            new($"审核 {NameOf(bulletin, running)}", Links.BulletinIssue(bulletin.Id),
                bulletin.Yes > 0 ? $"已有 {bulletin.Yes} 位部领导审核通过，等您审核" : "已经送审，等您审核", null),
        BulletinState.Reviewed when role.May(Act.IssueBulletin) && bulletin.FirstDay != running.First =>
            new($"印发 {NameOf(bulletin, running)}", Links.BulletinIssue(bulletin.Id), "已经审核，等待印发", null),
        _ => null,
    };
}
