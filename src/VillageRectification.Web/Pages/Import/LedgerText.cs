using System.Globalization;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Import;

/// <summary>Sentences that the import page and the import command share.</summary>
internal static class LedgerText
{
    private const int FirstCells = 4;
    private const int NamedRows = 10;

    // They stand in a column of their own.
    private static readonly string[] OfVillage = [LedgerColumnNames.Code, LedgerColumnNames.Village];

    /// <summary>What is wrong with the whole file and what to do.</summary>
    public static string ToFileText(this LedgerProblem problem) => $"{problem.ToText()}。{problem.ToAdvice()}。";

    /// <summary>One line each; all limits without a year are one, which names their rows.</summary>
    public static IEnumerable<string> ToLines(this IEnumerable<LedgerProblem> problems)
    {
        var (years, others) = (new List<LedgerProblem>(), new List<string>());
        foreach (var problem in problems)
        {
            if (problem.Kind is LedgerProblemKind.YearAssumed)
            {
                years.Add(problem);
            }
            else
            {
                others.Add(problem.ToLine());
            }
        }

        return years.Count == 0 ? others : others.Prepend(string.Join('；', years.GroupBy(p => (p.CellText, Text: p.ToText())).Select(
            g => $"“{g.Key.CellText}”{g.Key.Text}（{Places(g)}）")) + $"。{years[0].ToAdvice()}。");
    }

    // 台账 第 2、5、8 行等 12 行.
    private static string Places(IEnumerable<LedgerProblem> problems) => string.Join('，', problems.Select(p => p.Shown).Distinct().GroupBy(p => p.Sheet).Select(
        s => $"{s.Key} 第 {string.Join('、', s.Select(p => p.Row).Distinct().Take(NamedRows))} 行"
            + (s.Select(p => p.Row).Distinct().Count() is > NamedRows and var rows ? $"等 {rows} 行" : "")));

    /// <summary>责任分工 第 31 行 大王楼村：没有驻村副组长.</summary>
    /// <param name="names">Code → name of the villages.</param>
    public static string ToLine(this LedgerWarning warning, IReadOnlyDictionary<string, string> names) =>
        $"{warning.Shown.Sheet} 第 {warning.Shown.Row} 行 {names.GetValueOrDefault(warning.DivisionCode, warning.DivisionCode)}：{warning.ToText()}";

    /// <summary>The villages by the names of 村情台账, where the file has it.</summary>
    public static IReadOnlyDictionary<string, string> VillageNames(this LedgerWorkbook workbook) => workbook.Rows
        .Where(r => r.Text(LedgerColumnNames.Village) is not null)
        .Select(r => (Code: r.DivisionCode, Name: r.Text(LedgerColumnNames.Village)!))
        .Concat(workbook.OnRecord?.Scope.Villages.Select(v => (Code: v.Key, Name: v.Value)) ?? [])
        .DistinctBy(v => v.Code)
        .ToDictionary(v => v.Code, v => v.Name);

    /// <summary>责任人：李永军 → 何道勇; 户数：351 → 352 户; 件次：0 → 12.</summary>
    public static string ToText(this LedgerDifference difference, LedgerRow row) =>
        $"{difference.Column}：{Cell(difference.Column, difference.Old)} → {Cell(difference.Column, difference.New)}{UnitOf(difference.Column, row)}";

    // With the blank before it; nothing of what is no number.
    private static string UnitOf(string column, LedgerRow row) => LedgerForm.Sheet(row.Sheet).Column(column).Kind switch
    {
        LedgerColumnKind.Money => " 元",
        LedgerColumnKind.Quantity => row.Text(LedgerColumnNames.Unit) is { } unit ? $" {unit}" : "",
        LedgerColumnKind.Count => column switch
        {
            LedgerColumnNames.Households => " 户",
            // They are called what they are counted in.
            LedgerColumnNames.Petitions or LedgerColumnNames.PetitionPersons => "",
            _ => " 人",
        },
        _ => "",
    };

    /// <summary>What a new row says beside <see cref="ToKeyText"/>: its status, who answers for it, till when.</summary>
    public static string ToRestText(this LedgerRow row)
    {
        var sheet = LedgerForm.Sheet(row.Sheet);
        var told = sheet.Columns.Select(c => c.Name).Where(c => row.Text(c) is not null).Except(OfVillage).Except(KeyColumns(row)).ToArray();
        return string.Join('，', told.Select(c => $"{c} {Cell(c, row.Text(c))}{UnitOf(c, row)}"));
    }

    /// <summary>The cells of a record: 日期 2003-10-04，身份 工作组.</summary>
    public static string ToText(this LedgerRecord record)
    {
        var row = LedgerCells.Read(record);
        return string.Join(
            '，', LedgerForm.Sheet(record.Sheet).Columns.Where(c => row.Text(c.Name) is not null).Select(c => $"{c.Name} {Cell(c.Name, row.Text(c.Name))}"));
    }

    /// <summary>What tells a row from the others of its village: 措施 修复机井; of a sheet with one row a village its first cells.</summary>
    public static string ToKeyText(this LedgerRow row)
    {
        return string.Join('，', KeyColumns(row).Select(c => $"{c} {Cell(c, row.Text(c))}"));
    }

    private static IEnumerable<string> KeyColumns(LedgerRow row)
    {
        var sheet = LedgerForm.Sheet(row.Sheet);
        var told = sheet.Columns.Select(c => c.Name).Where(c => row.Text(c) is not null).ToArray();
        return sheet.IsKeyedByVillage ? told.Except(OfVillage).Take(FirstCells) : told.Where(c => sheet.Key.Any(k => k.Column == c || k.Else == c));
    }

    /// <summary>导入：新增 5、更正 6.</summary>
    public static string ToButton(this LedgerChanges changes) =>
        $"导入：新增 {changes.Sheets.Sum(s => s.New).ToCount()}、更正 {changes.Sheets.Sum(s => s.Corrected).ToCount()}";

    /// <summary>责任分工 第 31 行 大王楼村：驻村副组长空着，原来的“朱洪涛”保留.</summary>
    /// <param name="names">Code → name of the villages.</param>
    public static string ToLine(this LedgerRemoval blank, LedgerRow row, IReadOnlyDictionary<string, string> names) =>
        $"{row.Shown.Sheet} 第 {row.Shown.Row} 行 {names.GetValueOrDefault(row.DivisionCode, row.DivisionCode)}：" +
        $"{blank.Column}空着，原来的“{Cell(blank.Column, blank.Old)}”{(blank.IsTaken ? "删去" : "保留")}";

    /// <summary>What the import came to, in one sentence.</summary>
    public static string ToSummary(this LedgerChanges changes) =>
        changes.Workbook is { IsMonthSheet: true, OnRecord: { } sheet } && changes.Campaign is not null ? Sheet(sheet, changes)
            : Rows(changes) + Blanks(changes) + (changes.Workbook.OnRecord is { Already: > 0 } beside ? $"驻村月表上已有记录的 {beside.Already.ToCount()} 天没有再记。" : "");

    private static string Blanks(LedgerChanges changes) => (
        Taken: changes.Blanks.Count(b => b.Cell.IsTaken),
        Kept: changes.Blanks.Count(b => !b.Cell.IsTaken)) switch
    {
        (0, 0) => "",
        (0, var kept) => $"空着的 {kept.ToCount()} 格保留原来的内容。",
        (var taken, 0) => $"删去 {taken.ToCount()} 格。",
        var (taken, kept) => $"删去 {taken.ToCount()} 格，另有 {kept.ToCount()} 格空着，保留原来的内容。",
    };

    private static string Rows(LedgerChanges changes) => changes.AddsNothing
        ? $"没有新增，{changes.Rows.ToCount()} 行都已存在。"
            + (changes.HandCorrected.Count() is > 0 and var rows ? $"其中 {rows.ToCount()} 行导入以后手工改过，以手工改的为准，不变。" : "")
        : $"已导入“{changes.Campaign!.Name}”（{changes.Campaign.CountyName}）：新增 {changes.Sheets.Sum(s => s.New).ToCount()} 行，"
            + $"更正 {changes.Sheets.Sum(s => s.Corrected).ToCount()} 行，不变 {changes.Sheets.Sum(s => s.Unchanged).ToCount()} 行。";

    /// <summary>What a month sheet marks and what is on record, side by side.</summary>
    public static string ToTitle(this MonthOnRecord sheet) =>
        $"这是{sheet.Scope.Month.ToText()}的驻村月表"
        + (sheet.Scope.Tabs.Count > 1 ? $"（{sheet.Scope.Tabs.Count} 张都读：{string.Join('、', sheet.Scope.Tabs)}）" : "")
        + (OnRecord(sheet) is { } recorded ? "：" + recorded : "");

    private static string? OnRecord(MonthOnRecord sheet) => (sheet.Already, sheet.Beyond.Count) switch
    {
        (0, 0) => null,
        (var already, 0) => $"已有记录的 {already.ToCount()} 天不再记",
        (0, var beyond) => $"已有记录、表上没有的 {beyond.ToCount()} 天保留",
        var (already, beyond) => $"已有记录的 {already.ToCount()} 天不再记；已有记录、表上没有的 {beyond.ToCount()} 天保留",
    };

    /// <summary>孔庄村：10月3日 工作组.</summary>
    public static string ToText(this RecordedDay day, IReadOnlyDictionary<string, string> names) =>
        $"{names.GetValueOrDefault(day.Code, day.Code)}：{day.Day.Month}月{day.Day.Day}日 {day.Capacity.ToText()}";

    private static string Sheet(MonthOnRecord sheet, LedgerChanges changes) => changes.AddsNothing
        ? $"{sheet.Scope.Month.ToText()}的驻村月表上，{Settled(sheet, changes.CorrectedDays.Count)}，没有新增。"
        : $"已导入“{changes.Campaign!.Name}”（{changes.Campaign.CountyName}）{sheet.Scope.Month.ToText()}的驻村月表：新增 {changes.Sheets.Sum(s => s.New).ToCount()} 天"
            + (sheet.Already > 0 ? $"，已有记录的 {sheet.Already.ToCount()} 天没有再记。" : "。");

    private static string Settled(MonthOnRecord sheet, int corrected) => (sheet.Already, corrected) switch
    {
        (_, 0) => "日子都已有记录",
        (0, _) => $"{corrected.ToCount()} 天手工更正过，以更正为准",
        (var already, _) => $"{already.ToCount()} 天已有记录，{corrected.ToCount()} 天手工更正过，以更正为准",
    };

    // Canonical quantities are thousandths.
    public static string Cell(string column, string? text) => text switch
    {
        null => FieldWords.Unknown,
        _ when column == LedgerColumnNames.Quantity => long.Parse(text, CultureInfo.InvariantCulture).ToQuantity(),
        _ => text,
    };
}
