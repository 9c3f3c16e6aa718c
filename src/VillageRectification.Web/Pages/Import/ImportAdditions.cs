using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Ledger;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Import;

/// <summary>
/// What an import adds to the lists of its campaign and county, told among the changes of the rules. It stays when the import is undone: others may use it.
/// </summary>
internal static class ImportAdditions
{
    /// <summary>A line a list: 问题类别增加：水利、打井. Blank where nothing is added.</summary>
    public static string Of(LedgerChanges changes) => changes.AddsNothing ? "" : string.Join(
        '\n', changes.Warnings.Select(Line).OfType<(string List, string Word)>().Distinct().GroupBy(l => l.List, l => l.Word)
            .Select(g => $"{g.Key}增加：{string.Join('、', g)}"));

    /// <summary>导入“台账.xlsx”（2003年10月31日 09:12）: by it the changes of the rules are found again.</summary>
    /// <param name="at">UTC instant of the save.</param>
    public static string By(string file, DateTime at, WorkCalendar calendar) =>
        $"导入“{file[..Math.Min(file.Length, ImportedLedger.FileNameMaxLength)]}”（{at.ToInstant(calendar)}）";

    private static (string List, string Word)? Line(LedgerWarning warning) => warning.Kind switch
    {
        LedgerWarningKind.NewWord => (ListOf(warning), warning.Notice.Name),
        LedgerWarningKind.NewIndicator => (LedgerColumnNames.Indicator, $"{warning.Notice.Name}（{warning.Notice.Other}）"),
        LedgerWarningKind.UnknownDepartment => (LedgerColumnNames.Department, warning.Notice.Name),
        _ => null,
    };

    private static string ListOf(LedgerWarning warning) =>
        warning.Column is { } column && LedgerForm.Sheet(warning.Sheet).Column(column).Term is { } term ? term.ToText() : warning.Column ?? "";
}
