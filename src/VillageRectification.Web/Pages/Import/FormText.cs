using VillageRectification.Domain.Ledger.Office;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Import;

/// <summary>What is said of a kept form.</summary>
internal static class FormText
{
    private const int NamedColumns = 8;

    /// <summary>整顿台账：认得 12 列，读 10 列：乡镇、村名……; of a form of marks alone what it is of.</summary>
    public static IEnumerable<string> Knows(OfficeForm form)
    {
        foreach (var sheet in form.Sheets)
        {
            var read = sheet.Columns.Where(c => c.Fields.Count > 0).Select(c => c.Heading).ToArray();
            yield return !sheet.IsRead ? $"{sheet.Name}：不读"
                : $"{sheet.Name}：认得 {sheet.Columns.Count} 列，读 {read.Length} 列："
                    + string.Join('、', read.Take(NamedColumns)) + (read.Length > NamedColumns ? "……" : "");
        }

        if (form.Words.Count > 0)
        {
            yield return $"{form.Words.Count} 个词";
        }

        if (form.Villages.Count > 0)
        {
            yield return $"{form.Villages.Count} 个村名";
        }
    }

    /// <summary>王强，2003年10月8日 09:12.</summary>
    public static string Said(KeptForm form, IReadOnlyDictionary<Guid, string> names, WorkCalendar calendar) =>
        Who(form.SaidBy, form.SaidAt, names, calendar) ?? "以前存的，没有记是谁";

    /// <summary>Null while it is in use.</summary>
    public static string? Ended(KeptForm form, IReadOnlyDictionary<Guid, string> names, WorkCalendar calendar) =>
        Who(form.EndedBy, form.EndedAt, names, calendar);

    private static string? Who(Guid? by, DateTime? at, IReadOnlyDictionary<Guid, string> names, WorkCalendar calendar) =>
        at is { } instant ? $"{(by is { } account ? names.GetValueOrDefault(account) : null)}，{instant.ToInstant(calendar)}".TrimStart('，') : null;
}
