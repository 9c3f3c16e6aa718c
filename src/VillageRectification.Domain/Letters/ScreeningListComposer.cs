using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Screening;

namespace VillageRectification.Domain.Letters;

/// <summary>Writes the list of a screening: how far it is, which villages are listed by which situations, which are not and why.</summary>
public static class ScreeningListComposer
{
    /// <summary>Of the situations by which villages are checked.</summary>
    public const string CriteriaKey = "screening.criteria";

    /// <summary>Of every village.</summary>
    public const string AllKey = "screening.all";

    /// <summary>By what its number is called, of villages of which a screening found the same.</summary>
    public static string KeyOf(ScreeningResult result) => $"screening.{result}";

    public static OfficialDocument Compose(ScreeningList list)
    {
        var issuer = list.Township ?? $"中共{list.Campaign.CountyName}委组织部";
        var isApproved = list.Campaign.ScreeningState() is ScreeningState.Approved;
        var unit = list.Campaign.UnitWord;
        return new(
            new(issuer, issuer),
            [list.Township ?? list.Campaign.CountyName, list.Campaign.Label, "排查认定情况" + (list.IsExtract ? "（摘录）" : "")],
            [
                .. list.IsExtract ? [Extract(unit, list.Campaign.County).Paragraph()] : Array.Empty<Paragraph>(),
                Counts(list).Paragraph(), State(list).Paragraph(),
                Part($"一、{(isApproved ? "列入的" : "拟列入的")}", list.Listed, unit, "级别、结对"),
                Part("二、有情形、不列入的", list.NotListed, unit, "理由"),
                new Section("三、认定情形",
                [
                    new Table(
                        [new("编号", ColumnWidth.Number), new("方面", ColumnWidth.Township), new("情形", IsText: true)],
                        [.. list.Criteria.Items.Select(i => (string[])[Wording.Count(i.Number), i.Aspect, i.Text])]),
                ]),
                new Signature(issuer),
            ]);
    }

    private static Prose Extract(string unit, CountyWords county) => Prose.Of(
        $"本表是摘录，只含报送市级的{unit}（{ManagementLevel.CityKey.ToText(county)}和上级挂牌的），下面的个数也只数它们；"
            + $"{county.Whole}应排查、列入多少，以{county.Here}的名单为准。");

    private static Prose Counts(ScreeningList list)
    {
        var (sheet, unit) = (list.Sheet, list.Campaign.UnitWord);
        ScreeningResult[] left = [ScreeningResult.Unchecked, ScreeningResult.Undecided];
        var open = Prose.Join("", left.Where(r => sheet.Of(r) > 0).Select(r => Prose.Of($"，{r.ToText()}{Counted(r)}个")));
        var (criteria, villages) = (new Number(list.Criteria.Items.Count, CriteriaKey), new Number(sheet.Villages.Count, AllKey));
        var by = Prose.Of($"按第{list.Criteria.Number}版认定情形（{criteria}种），应排查{villages}个{unit}：");
        var word = list.Campaign.ScreeningState() is ScreeningState.Approved ? "列入" : ScreeningResult.Listed.ToText();
        var listed = Prose.Of($"{word}{Counted(ScreeningResult.Listed)}个，有情形、不列入{Counted(ScreeningResult.NotListed)}个，");
        return Prose.Of($"{by}{listed}没有情形{Counted(ScreeningResult.NothingHolds)}个{open}。");

        Number Counted(ScreeningResult result) => new(sheet.Of(result), KeyOf(result));
    }

    private static Prose State(ScreeningList list)
    {
        var last = list.Campaign.LastScreeningEvent()!;
        var day = Wording.FullDay(last.On);
        return list.Campaign.ScreeningState() switch
        {
            ScreeningState.Approved => Prose.Of($"{day}，{last.By}批准名单。"),
            ScreeningState.Submitted => Prose.Of($"{day}，{last.By}把名单送部领导，还没有批准。"),
            ScreeningState.Open or ScreeningState.NotOpened => Prose.Of($"排查还没有结束，以上是到{Wording.FullDay(list.AsOf)}的情况。"),
        };
    }

    private static Section Part(string heading, IReadOnlyList<ScreenedLine> lines, string unit, string said) => new(heading,
    [
        lines.Count == 0 ? Prose.Of($"没有。").Paragraph() : Table.Numbered(
            [new("乡镇", ColumnWidth.Township), new(unit, ColumnWidth.Village), new("认定情形", IsText: true), new(said, IsText: true)],
            lines.Select(l => (string[])[l.Township, l.Village, string.Join("；", l.Situations), l.Said])),
    ]);
}
