using System.Globalization;
using System.Text.RegularExpressions;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>Days and months in every notation that offices use, always year first.</summary>
internal sealed partial class CalendarText(int daysAfterSerial)
{
    /// <summary>Two-digit years up to this one are of this century.</summary>
    private const int LastShortYear = 50;

    public CellReading Day(SheetCell cell) => (cell.Date ?? Serial(cell)) is { } date
        ? DayOf(date.Year, date.Month, date.Day, LedgerFault.NotADay)
        : Match(FullDay, cell) is { } m
            ? DayOf(Year(m), Part(m, "m"), Part(m, "d"), LedgerFault.ImpossibleDay)
            : CellReading.Wrong(LedgerFault.NotADay());

    /// <summary>A day by which something is to be done: also 2003年6月30日前, and 2003年6月底前 or 2003年年底, which are the last day of it.</summary>
    public CellReading DueDay(SheetCell cell)
    {
        if (Day(cell) is { Fault: null } day || Match(DueUntil, cell) is not { } m)
        {
            return Day(cell);
        }

        var month = m.Groups["m"].Success ? Part(m, "m") : 12;
        return month is < 1 or > 12 ? CellReading.Wrong(LedgerFault.ImpossibleDay())
            : DayOf(Year(m), month, m.Groups["d"].Success ? Part(m, "d") : null, LedgerFault.ImpossibleDay);
    }

    public CellReading Month(SheetCell cell)
    {
        if ((cell.Date ?? Serial(cell)) is { } date)
        {
            return MonthOf(date.Year, date.Month, LedgerFault.NotAMonth);
        }

        // As a number, 2003.1 may have been typed as 2003.10: whoever wrote it has to say.
        if (cell.Number is { } number && number != Math.Floor(number))
        {
            return CellReading.Wrong(LedgerFault.NotAMonth());
        }

        if (Match(FullDay, cell) is { } day)
        {
            return DayOf(Year(day), Part(day, "m"), Part(day, "d"), LedgerFault.ImpossibleMonth).Value is { } text
                ? CellReading.Of(text[..7])
                : CellReading.Wrong(LedgerFault.ImpossibleMonth());
        }

        return Match(YearAndMonth, cell) is { } m
            ? MonthOf(Year(m), Part(m, "m"), LedgerFault.ImpossibleMonth)
            : CellReading.Wrong(LedgerFault.NotAMonth());
    }

    [GeneratedRegex(
        @"^((?<y>\d{4})(?<m>\d\d)(?<d>\d\d)|(?<y>\d{4}|\d\d)年(?<m>\d{1,2})月(?<d>\d{1,2})[日号]?" +
        @"|(?<y>\d{4})[-./、,·](?<m>\d{1,2})[-./、,·](?<d>\d{1,2})|(?<y>\d\d)[-.](?<m>\d{1,2})[-.](?<d>\d{1,2}))[.]?$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex FullDay { get; }

    [GeneratedRegex(
        @"^(?<y>\d{4}|\d\d)(年|[-./](?=\d))((?<m>\d{1,2})(月|[-./](?=\d))((?<d>\d{1,2})[日号]?|底|末|份)?|年?[底末])(以?前|之前)?$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex DueUntil { get; }

    [GeneratedRegex(
        @"^((?<y>\d{4})(?<m>\d\d)|(?<y>\d{4}|\d\d)年(?<m>\d{1,2})月?份?|(?<y>\d{4})[-./、,·](?<m>\d{1,2})(月份?)?)$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearAndMonth { get; }

    [GeneratedRegex(@"([T\s]+\d{1,2}:\d\d(:\d\d)?(\.\d+)?Z?|\(?(星期|周)[一二三四五六日天]\)?)\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TimeOrWeekday { get; }

    /// <summary>A number in a column of dates counts days; typed as text too.</summary>
    private DateTime? Serial(SheetCell cell)
    {
        var isNumber = cell.Number is not null || cell.Text.Length == 5;
        if (!isNumber || !double.TryParse(Wording.Compact(cell.Text), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial))
        {
            return null;
        }

        var first = new DateTime(Campaign.FirstYear, 1, 1).ToOADate();
        var last = new DateTime(Campaign.LastYear, 12, 31).ToOADate();
        return serial + daysAfterSerial is var days && days >= first && days < last + 1 ? DateTime.FromOADate(days) : null;
    }

    private static Match? Match(Regex notation, SheetCell cell)
    {
        if (cell.Text.Length > 40)
        {
            return null;
        }

        var text = Wording.Compact(TimeOrWeekday.Replace(Wording.Narrow(cell.Text), "")).TrimStart('\'');
        var plain = ChineseNumerals.ToFigures(text).Replace('。', '.').Replace('—', '-').Replace('–', '-').Replace('−', '-').Replace('\\', '/');
        var match = notation.Match(plain);
        return match.Success ? match : null;
    }

    private static int Part(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);

    // Written with four digits it is the year that stands there, 0003 too.
    private static int Year(Match match) => Part(match, "y") is var year && match.Groups["y"].Length > 2 ? year
        : year <= LastShortYear ? 2000 + year : 1900 + year;

    /// <param name="day">Null for the month's last.</param>
    private static CellReading DayOf(int year, int month, int? day, Func<LedgerFault> otherwise) =>
        IsLikely(year, month) && (day ?? DateTime.DaysInMonth(year, month)) is var of && of >= 1 && of <= DateTime.DaysInMonth(year, month)
            ? CellReading.Of(new DateOnly(year, month, of).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : CellReading.Wrong(otherwise());

    private static CellReading MonthOf(int year, int month, Func<LedgerFault> otherwise) =>
        IsLikely(year, month) ? CellReading.Of(new Month(year, month).ToString()) : CellReading.Wrong(otherwise());

    private static bool IsLikely(int year, int month) => year is >= Campaign.FirstYear and <= Campaign.LastYear && month is >= 1 and <= 12;
}
