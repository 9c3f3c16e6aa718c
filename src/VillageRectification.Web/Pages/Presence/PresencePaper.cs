using System.Globalization;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Shared.Documents;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>The month sheet on paper and in Word: villages down, days across; a star where red stands on the page.</summary>
internal static class PresencePaper
{
    private const string Star = "*";

    /// <param name="days">Of every row.</param>
    public static DocumentView Of(PresenceSheet sheet, IReadOnlyCollection<SheetRow> rows, ILookup<Guid, (DateOnly Day, Capacity Capacity)> days)
    {
        var frame = sheet.Figures.Frame;
        Table table = new(
            [
                new(frame.Unit, ColumnWidth.Village), new("乡镇", ColumnWidth.Township),
                .. sheet.Days.Select(d => new TableColumn(d.Day.ToString(CultureInfo.InvariantCulture), ColumnWidth.Mark)),
                .. sheet.Columns.Select(c => new TableColumn(HeadOf(c.ToText(frame.County)), ColumnWidth.Number) { Key = VillageKey.Presence }),
            ],
            [.. rows.Select(r => Cells(sheet, r, days))],
            IsLandscape: true)
        { Within = [.. rows.Select(r => r.Village.CaseId.ToString())] };
        var starred = rows.Any(r => sheet.Columns.Any(c => sheet.IsRed(r, c))) ? sheet.RedText() : null;
        Paragraph[] under = [new(null, [new(SheetFile.Key + (starred is null ? "" : $"  {Star} {starred}") + "。")])];
        return new(
            new(new(frame.Campaign.Name, ""), [SheetFile.NameOf(sheet)], [table, .. under]),
            new("", $"数据截至{Wording.FullDay(sheet.AsOf)}"
                + (ExtractText.Of(sheet.Figures, rows.Count < sheet.Rows.Count) is { } extract ? $"　{extract}" : ""), ""),
            FigureLinks.ByKey((_, village) => Guid.TryParse(village, out var id) ? Links.Presence(id, sheet.Month) : null));
    }

    private static string[] Cells(PresenceSheet sheet, SheetRow row, ILookup<Guid, (DateOnly Day, Capacity Capacity)> days)
    {
        var signs = new SheetSigns(days[row.Village.CaseId]);
        return
        [
            row.Village.Village, row.Village.Township, .. sheet.Days.Select(signs.On),
            .. sheet.Columns.Select(c => Wording.Count(row.Village.PresenceOf(c).MonthDays) + (sheet.IsRed(row, c) ? Star : "")),
        ];
    }

    // Two characters a line: 工作组 / 天数 would part the word elsewhere.
    private static string HeadOf(string capacity) => string.Join('\n', capacity.Chunk(2).Select(c => new string(c)).Append("天数"));
}
