using Microsoft.AspNetCore.Mvc.Rendering;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Web.Pages.Import;

/// <summary>What holds for all rows where the sheet has no column.</summary>
/// <param name="Index">From 0.</param>
internal sealed record GivenLine(ColumnsModel Page, OfficeGiven Given, int Index)
{
    private LedgerColumn Column => Given.Field.ToColumn();

    public string Label => Given.Field.Name();

    public string? Value => Page.Input.Given.ElementAtOrDefault(Index)?.Value;

    /// <summary>Whether it may be said that nobody knows the day, and whether that was said.</summary>
    public (bool May, bool Is) Unknown => (Column.MayBeUnknown, Page.Input.Given.ElementAtOrDefault(Index)?.Unknown ?? false);

    /// <summary>Of a closed list; none for what is typed.</summary>
    public IReadOnlyList<SelectListItem> Choices => Column.Kind is LedgerColumnKind.Choice
        ? [new("请选", ""), .. Column.Choices.Select(c => new SelectListItem(c.Word, c.Word))] : [];

    /// <summary>What the campaign knows already, offered where a word is typed.</summary>
    public IReadOnlyList<string> Words => Column.Term is { } list ? Page.Reading.Terms?.GetValueOrDefault(list) ?? [] : [];

    /// <summary>The month of the file's name is filled in, and somebody looks at it.</summary>
    public bool IsOfName => Column.Kind is LedgerColumnKind.Month && Value is { } month && month == Page.NamedMonth;

    public string Type => Column.Kind is LedgerColumnKind.Day ? "date" : Column.Kind is LedgerColumnKind.Month ? "month" : "text";
}
