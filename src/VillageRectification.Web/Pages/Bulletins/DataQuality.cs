using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Presence;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Presence;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>What of the records behind a draft is late, missing or not judged, each with its count and where it is seen.</summary>
internal static class DataQuality
{
    public static async Task<IReadOnlyList<Checkpoint>> OfAsync(AppDbContext db, BulletinMaterial m, CancellationToken ct)
    {
        var (frame, unit) = (m.Figures.Frame, m.Unit);
        var (first, asOf, campaign) = (m.Month.First, m.AsOf, frame.Campaign.Id);
        var days = db.Set<PresenceEntry>().AsNoTracking()
            .Where(p => p.OccurredOn >= first && p.OccurredOn <= asOf && db.Cases.Any(c => c.Id == p.CaseId && c.CampaignId == campaign));
        var (all, late) = (await days.CountAsync(ct), await days.CountAsync(p => p.LateReason != null, ct));
        var doubts = await db.DoubtsAsync(campaign, asOf, ct);
        var unjudged = m.Figures.Counted.Count(r => doubts.UnjudgedIn(r, m.Month, Capacity.Team, asOf) is not null);
        var missing = m.Figures[FigureName.PetitionMonthsMissing];
        Checkpoint?[] matters =
        [
            late == 0 ? null : Ask(
                $"{m.Span}驻{unit}记录有 {late} 条是补记的（共 {all} 条）", "过了当天或者当周才登记，写了原因",
                "补记的天数照算，正文不写哪些是补记的", Links.PresenceSheet(campaign, m.Month)),
            m.Figures.Value(missing) is not > 0 ? null : Ask(
                $"还缺 {m.Figures.Value(missing)} 份上访月报", $"一个{unit}一个月一份；没有报不等于没有上访",
                "正文写明缺多少份，缺的不算作没有上访", Links.Figure(missing.Key, campaign, asOf)),
            m.ProblemsWithoutDueDay == 0 ? null : Ask(
                $"{m.ProblemsWithoutDueDay} 个没解决的问题没有办理时限", "没有时限的不会算作逾期",
                "逾期的个数里没有它们，正文另写没有时限的有多少个", Links.Problems(campaign, sort: "-due")),
            unjudged == 0 ? null : Ask(
                $"{unjudged} 个{unit}的工作组本月不判够不够天数", "列入、派来不到半个月，当月中止过，或者没有登记工作组；原因在驻村页逐个写着",
                "天数照印，够不够按规定数，不另写原因", Links.PresenceSheet(campaign, m.Month)),
        ];
        return [.. matters.OfType<Checkpoint>()];
    }

    private static Checkpoint Ask(string text, string why, string effect, string address) =>
        new(CheckState.Hint, text, why) { Effect = effect, Address = address };
}
