using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>六、驻村 of a dossier: the month as its rules judge it, then every month in days.</summary>
internal static class DossierPresence
{
    public static Section Part(CaseFile file, string unit)
    {
        List<Block> blocks = [];
        if (file.Presence.Count > 0)
        {
            blocks.Add(new Table(
                [
                    new($"{file.AsOf.Year}年{file.AsOf.Month}月", ColumnWidth.Day), new("天数", ColumnWidth.Word) { Key = VillageKey.Presence },
                    new("规定", IsText: true), new("判定", IsText: true),
                ],
                [
                    .. file.Presence.Select(l => (string[])
                    [
                        l.Capacity.ToText(file.County), PaperText.Of(PresenceText.Days(l)), PaperText.Of(PresenceText.Rule(l)),
                        PaperText.Of(PresenceText.State(l)),
                    ]),
                ])
            { Within = [.. file.Presence.Select(_ => Month.Of(file.AsOf).ToString())] });
        }

        var months = file.Days.GroupBy(d => (Month: Month.Of(d.Day), d.Capacity)).OrderBy(g => g.Key.Month.First).ThenBy(g => g.Key.Capacity).ToArray();
        blocks.Add(months.Length == 0
            ? new Paragraph(null, [new($"没有驻{unit}记录。")])
            : new Table(
                [new("月份", ColumnWidth.Day), new("身份", ColumnWidth.Day), new("天数", ColumnWidth.Word) { Key = VillageKey.Presence }, new("哪几天", IsText: true)],
                [
                    .. months.Select(g => (string[])
                    [
                        $"{g.Key.Month.First.Year}年{g.Key.Month.First.Month}月", g.Key.Capacity.ToText(file.County), $"{g.Count()}天",
                        DaysOf([.. g.Select(d => d.Day.Day).Order()]),
                    ]),
                ])
            { Within = [.. months.Select(g => g.Key.Month.ToString())] });
        return new($"六、驻{unit}", blocks);
    }

    /// <summary>1、2、4至7日.</summary>
    internal static string DaysOf(IReadOnlyList<int> days)
    {
        List<string> said = [];
        for (var i = 0; i < days.Count; i++)
        {
            var first = i;
            while (i + 1 < days.Count && days[i + 1] == days[i] + 1)
            {
                i++;
            }

            said.Add((i - first) switch { 0 => $"{days[i]}", 1 => $"{days[first]}、{days[i]}", _ => $"{days[first]}至{days[i]}" });
        }

        return string.Join('、', said) + "日";
    }
}
