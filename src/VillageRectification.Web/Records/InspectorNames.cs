using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Records;

/// <summary>Who goes to a village, as it is typed. Those who are tied to it are shown before anyone is chosen.</summary>
internal static class InspectorNames
{
    private static readonly char[] Separators = ['、', '，', ',', '；', ';', '\n', '\r'];

    /// <summary>With who may not go, and why, as the choices.</summary>
    public static async Task<RecordPlace> WithTiesAsync(this AppDbContext db, RecordPlace place, CancellationToken ct)
    {
        var township = DivisionCode.Parse(place.Case.DivisionCode).Township.Value;
        var holders = await db.ResponsibilityHolders.AsNoTracking()
            .Where(h => h.CampaignId == place.Campaign.Id && h.DivisionCode == township)
            .OrderBy(h => h.OccurredOn).ThenBy(h => h.Ordinal).ThenBy(h => h.RecordedAt).Select(h => new { h.Name, h.Post, h.OccurredOn }).ToListAsync(ct);
        var since = place.Today.AddMonths(-place.Campaign.Thresholds.ImpartialityMonths);
        var contacts = place.Facts.OfType<LiaisonAssignment>().Chronological().ToList();
        LiaisonEnding[] endings = [.. place.Facts.OfType<LiaisonEnding>()];
        var left = place.Facts.OfType<TeamDeparture>().ToLookup(d => d.MemberRecordId, d => (DateOnly?)d.OccurredOn);
        TownshipLeader[] leaders = [.. place.Facts.OfType<TownshipLeader>().Chronological()];
        return place with
        {
            Choices =
            [
                .. place.Facts.OfType<TeamMember>().Where(m => IsTied(left[m.RecordId].Min())).Select(m => (m.Name, "工作组")),
                .. contacts.Where((c, i) => c.ContactPerson is not null && IsTied(Until(c, i))).Select(c => (c.ContactPerson!, "联系部门")),
                .. leaders.Where((_, i) => IsTied(leaders.ElementAtOrDefault(i + 1)?.OccurredOn))
                    .Select(l => (l.Name, FourOne.TownshipLeader.ToText(place.Campaign.UnitWord))),
                .. holders.GroupBy(h => h.Post).OrderBy(g => g.Key)
                    .SelectMany(g => g.Where((_, i) => IsTied(g.ElementAtOrDefault(i + 1)?.OccurredOn)).Select(h => (h.Name, "乡镇" + g.Key.ToText())))
                    .Distinct(),
            ],
        };

        // Null while he still is what he was.
        bool IsTied(DateOnly? until) => until is null || until >= since;

        // The day from which he is the contact no longer; null while he is. Another county leader changes no contact.
        DateOnly? Until(LiaisonAssignment assignment, int at) => endings.Where(e => e.Ends(assignment, LiaisonPart.Contact)).Select(e => e.OccurredOn)
            .Concat(contacts.Skip(at + 1).Where(next => next.DepartmentId is not null).Take(1).Select(next => next.OccurredOn))
            .Select(day => (DateOnly?)day).Min();
    }

    public static string Hint(RecordPlace place) =>
        $"{place.Campaign.Thresholds.MinimumInspectors} 人以上，写姓名，和登记的写法一样才核对得出回避关系；名字之间用顿号或换行隔开。"
        + (place.Choices.Count == 0 ? "" : $"须回避：{string.Join('、', place.Choices.Select(c => $"{c.Value}（{c.Text}）").Distinct())}");

    public static IReadOnlyList<Inspector> Of(RecordPlace place, string? typed) =>
        [.. NamesOf(typed).Select(n => new Inspector(n, place.Choices.Where(c => Compact(c.Value) == n).Select(c => c.Text).FirstOrDefault()))];

    public static bool AreDistinct(string? typed) => NamesOf(typed).Count == NamesOf(typed).Distinct().Count();

    private static List<string> NamesOf(string? typed) =>
        [.. (typed ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Compact)];

    // 张　三 is 张三, as ledgers write it.
    public static string Compact(string name) => string.Concat(name.Where(c => !char.IsWhiteSpace(c)));
}
