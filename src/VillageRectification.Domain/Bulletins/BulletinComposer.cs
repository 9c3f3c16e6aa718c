using VillageRectification.Domain.Bulletins.Parts;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Domain.Bulletins;

/// <summary>Figures → document. Pure: the same material gives the same text.</summary>
public static class BulletinComposer
{
    public static OfficialDocument Compose(BulletinMaterial m)
    {
        var lagging = new LaggingVillages(m);
        var (label, month) = (m.Campaign.Label, m.Month);
        return OfficialDocument.Of(
            new($"{label}集中整顿工作通报", m.Issuer),
            $"关于{month.Year}年{month.Number}月{label}集中整顿工作情况的通报",
            new($"各乡镇党委、街道党工委，{m.CountyWord}直各部门单位："),
            [
                Opening(m),
                Part(m, BulletinPart.Overall, "总体情况", OverallPart.Write(m)),
                Part(m, BulletinPart.Organisation, "班子和队伍建设", OrganisationPart.Write(m)),
                Part(m, BulletinPart.Problems, "突出问题解决情况", ProblemsPart.Write(m)),
                Part(m, BulletinPart.Economy, "经济发展和基础设施", EconomyPart.Write(m)),
                Part(m, BulletinPart.Presence, "驻村和督查情况", PresencePart.Write(m)),
                Part(m, BulletinPart.Villages, "工作突出和滞后的村", VillagesPart.Write(m, lagging)),
                Part(m, BulletinPart.NextMonth, $"{month.Next.Number}月份工作要求", NextMonthPart.Write(m)),
            ],
            [($"{label}集中整顿情况一览表", AnnexPart.Villages(m)), .. lagging.HasAnnex ? [("滞后村责任人名单", lagging.Persons())] : Array.Empty<(string, Table)>()],
            new($"{m.CountyWord}委办公室，{m.CountyWord}级领导，各工作组。", $"{m.Issuer}办公室"));
    }

    private static Paragraph Opening(BulletinMaterial m)
    {
        var steps = m.Milestones.Where(s => s.On > m.AsOf && s.On != m.Campaign.Deadline).OrderBy(s => s.On)
            .Select(s => $"距{s.Name}还有{s.On.DayNumber - m.AsOf.DayNumber}天");
        var left = m.Campaign.Deadline.DayNumber - m.AsOf.DayNumber;
        var deadline = left switch
        {
            > 0 => $"距整顿期限还有{left}天",
            0 => "整顿期限到这一天为止",
            _ => $"整顿期限已过{-left}天",
        };
        return Prose.Of(
            $"现将{m.Month.Number}月份{m.Campaign.Label}集中整顿工作情况通报如下。数据截至{Wording.Day(m.AsOf)}，{string.Join("，", [.. steps, deadline])}。").Paragraph();
    }

    private static Section Part(BulletinMaterial m, BulletinPart part, string name, IEnumerable<Paragraph> computed)
    {
        var written = m.Notes.GetValueOrDefault(part, "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => new Paragraph(null, [new(line)], IsNote: true));
        return new($"{Wording.Numeral((int)part)}、{name}", [.. computed, .. written], part.ToString());
    }
}
