using System.Text;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>The month sheet as a file that a spreadsheet opens: comma-separated, UTF-8 with the mark by which Excel knows it.</summary>
internal static class SheetFile
{
    public const string Format = "csv";
    public const string ContentType = "text/csv; charset=utf-8";

    public static string NameOf(PresenceSheet sheet) => $"{sheet.Figures.Frame.Campaign.CountyName}{sheet.Month.ToText()}驻{sheet.Figures.Frame.Unit}记录.csv";

    /// <param name="days">Of every row.</param>
    public static byte[] Write(PresenceSheet sheet, IEnumerable<SheetRow> rows, ILookup<Guid, (DateOnly Day, Capacity Capacity)> days)
    {
        var frame = sheet.Figures.Frame;
        var text = new StringBuilder();
        // The title names the month, by which the sheet can be imported again.
        Line(text, [$"{frame.Campaign.CountyName}{sheet.Month.ToText()}驻{frame.Unit}记录", "● 工作组  ○ 联系部门  ◆ 同日都在"]);
        Line(
            text,
            [
                frame.Unit, "乡镇", .. sheet.Days.Select(d => d.Day.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                .. sheet.Columns.Select(c => c.ToText() + "天数"), .. frame.PresenceRules.Select(r => r.Capacity.ToText() + r.ToText()),
            ]);
        foreach (var row in rows)
        {
            var signs = new SheetSigns(days[row.Village.CaseId]);
            Line(
                text,
                [
                    row.Village.Village, row.Village.Township, .. sheet.Days.Select(signs.On),
                    .. sheet.Columns.Select(c => row.Village.PresenceOf(c).MonthDays.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                    .. row.Standings.Select(s => VillageText.Verdict(s.Standing)),
                ]);
        }

        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    // A name that a spreadsheet would take for a formula is kept a name.
    private static string Cell(string cell)
    {
        var safe = cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
