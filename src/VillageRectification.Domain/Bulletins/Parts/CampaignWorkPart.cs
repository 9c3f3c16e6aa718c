using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>
/// 驻村和督查情况 of the whole campaign: days of each capacity that a rule obliges, then the visits. What nobody ever wrote down is named once, at the
/// end, and is not none.
/// </summary>
internal static class CampaignWorkPart
{
    public static IEnumerable<Paragraph> Write(BulletinMaterial m)
    {
        if (m.Cases == 0)
        {
            return [];
        }

        Capacity[] capacities = [.. m.Figures.Frame.Capacities];
        string[] unknown =
        [
            .. capacities.Where(c => !m.Recorded.Capacities.Contains(c)).Select(c => Attending(m, c)),
            .. m.Recorded.Visits ? Array.Empty<string>() : ["督查"],
        ];
        return
        [
            Prose.Sentences(
            [
                Prose.Join("；", capacities.Where(m.Recorded.Capacities.Contains).Select(c => Days(m, c))),
                m.Recorded.Visits ? Visits(m) : Prose.Empty,
                unknown.Length > 0 ? Prose.Of($"{string.Join("、", unknown)}情况没有登记") : Prose.Empty,
            ]).Paragraph(),
        ];
    }

    private static string Attending(BulletinMaterial m, Capacity capacity) =>
        $"{capacity.ToText(m.County)}{(capacity is Capacity.Team ? "驻" : "入")}{m.Unit}";

    private static Prose Days(BulletinMaterial m, Capacity capacity)
    {
        var (attending, title) = (Attending(m, capacity), $"{Attending(m, capacity)}的累计天数");
        var days = m.Own($"campaignDays.{capacity}", title, m.Figures.Counted.Select(r => (r, (long)DaysOf(m, r, capacity))));
        var without = m.Own(
            $"campaignWithout.{capacity}", $"没有{m.Attendance(capacity)}的{m.Unit}",
            m.Figures.Counted.Where(r => DaysOf(m, r, capacity) == 0 && m.Has(r, capacity)));
        return Prose.Join("，",
        [
            days.Value > 0 ? Prose.Of($"{attending}累计{days}天") : Prose.Of($"{attending}一天也没有"),
            days.Value > 0 && without.Value > 0 ? Prose.Of($"{without}个{m.Unit}一天也没有") : Prose.Empty,
        ]);
    }

    private static int DaysOf(BulletinMaterial m, CaseReading village, Capacity capacity) => m.CampaignDays.GetValueOrDefault((village.CaseId, capacity));

    private static Prose Visits(BulletinMaterial m)
    {
        var visits = m.Visits.ToLookup(v => v.CaseId);
        var made = m.Own("campaignVisits", "督查次数", m.Figures.Counted.Select(r => (r, (long)visits[r.CaseId].Count())));
        var villages = m.Own("campaignVisited", $"督查到过的{m.Unit}", m.Figures.Counted.Where(r => visits.Contains(r.CaseId)));
        var found = m.Own("campaignFindings", "督查发现的问题", m.Figures.Counted.Select(r => (r, (long)visits[r.CaseId].Sum(v => v.Findings.Count))));
        var remedied = m.Own(
            "campaignRemedied", "督查发现、已经整改的问题",
            m.Figures.Counted.Select(r => (r, (long)visits[r.CaseId].Sum(v => v.Findings.Count(f => f.IsRemedied)))));
        return Prose.Join("，",
        [
            made.Value == 0 ? Prose.Of($"没有督查这些{m.Unit}") : Prose.Of($"督查{made}次{(m.Cases > 1 ? Prose.Of($"，到过{villages}个{m.Unit}") : Prose.Empty)}"),
            made.Value == 0 ? Prose.Empty
                : !m.Recorded.Findings ? Prose.Of($"发现的问题没有登记")
                : found.Value == 0 ? Prose.Of($"没有发现问题")
                : remedied.Value == 0 ? Prose.Of($"发现问题{found}个，都还没有整改")
                : remedied.Value == found.Value ? Prose.Of($"发现问题{found}个，全部整改")
                : Prose.Of($"发现问题{found}个，已经整改{remedied}个"),
        ]);
    }
}
