using System.Globalization;
using System.Text;
using VillageRectification.Documents.Sheets;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>The month sheet as a file: comma-separated, UTF-8 with the mark by which Excel knows it, or a workbook that prints as it is.</summary>
internal static class SheetFile
{
    public const string Format = "csv";
    public const string ContentType = "text/csv; charset=utf-8";

    /// <summary>What the signs of the days mean.</summary>
    public const string Key = "● 工作组  ○ 联系部门  ◆ 同日都在";

    private const int DayWidth = 4;
    private const int CountWidth = 8;
    private const int NameWidth = 14;
    private const int RuleWidth = 18;

    /// <summary>Without its ending.</summary>
    public static string NameOf(PresenceSheet sheet) => $"{sheet.Figures.Frame.Campaign.CountyName}{sheet.Month.ToText()}驻{sheet.Figures.Frame.Unit}记录";

    /// <param name="days">Of every row.</param>
    public static byte[] Write(PresenceSheet sheet, IReadOnlyCollection<SheetRow> rows, ILookup<Guid, (DateOnly Day, Capacity Capacity)> days)
    {
        var text = new StringBuilder();
        // The title names the month, by which the sheet can be imported again.
        Line(text, [NameOf(sheet), Note(sheet, rows)]);
        Line(text, Columns(sheet).Select(c => c.Heading));
        foreach (var row in rows)
        {
            Line(text, Cells(sheet, row, days));
        }

        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>The same cells as a sheet of a workbook, which is imported again as well.</summary>
    /// <inheritdoc cref="Write"/>
    public static PrintedSheet Print(PresenceSheet sheet, IReadOnlyCollection<SheetRow> rows, ILookup<Guid, (DateOnly Day, Capacity Capacity)> days) => new(
        sheet.Month.ToText(), NameOf(sheet), Note(sheet, rows), Columns(sheet),
        rows.Select(r => Cells(sheet, r, days).Select(PrintedCell.Read).ToArray()), IsLandscape: true);

    private static string Note(PresenceSheet sheet, IReadOnlyCollection<SheetRow> rows) =>
        ExtractText.Of(sheet.Figures, rows.Count < sheet.Rows.Count) is { } extract ? $"{Key}　{extract}" : Key;

    private static PrintedColumn[] Columns(PresenceSheet sheet)
    {
        var frame = sheet.Figures.Frame;
        return
        [
            new(frame.Unit, NameWidth), new("乡镇", NameWidth),
            .. sheet.Days.Select(d => new PrintedColumn(d.Day.ToString(CultureInfo.InvariantCulture), DayWidth)),
            .. sheet.Columns.Select(c => new PrintedColumn(c.ToText(frame.County) + "天数", CountWidth)),
            .. frame.PresenceRules.Select(r => new PrintedColumn(r.Capacity.ToText(frame.County) + r.ToText(), RuleWidth)),
        ];
    }

    private static IEnumerable<string> Cells(PresenceSheet sheet, SheetRow row, ILookup<Guid, (DateOnly Day, Capacity Capacity)> days)
    {
        var signs = new SheetSigns(days[row.Village.CaseId]);
        return
        [
            row.Village.Village, row.Village.Township, .. sheet.Days.Select(signs.On),
            .. sheet.Columns.Select(c => row.Village.PresenceOf(c).MonthDays.ToString(CultureInfo.InvariantCulture)),
            .. row.Standings.Select(s => VillageText.Verdict(s.Standing)),
        ];
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    // A name that a spreadsheet would take for a formula is kept a name.
    private static string Cell(string cell)
    {
        var safe = cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
