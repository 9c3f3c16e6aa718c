using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Support;

namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>帮扶实事.</summary>
internal static class SupportRow
{
    public static void Write(RowFacts facts)
    {
        var row = facts.Row;
        var kind = facts.Books.Word(TermKind.SupportKind, row.Text(LedgerColumnNames.Kind)!, row, LedgerColumnNames.Kind);
        facts.Write(new SupportItem(facts.Case, row.Day(LedgerColumnNames.Date)!.Value, kind, row.Text(LedgerColumnNames.Content) ?? "")
        {
            DepartmentId = row.Text(LedgerColumnNames.Department) is { } department
                ? facts.Books.Department(department, row, LedgerColumnNames.Department).Id
                : null,
            ValueYuan = row.Number64(LedgerColumnNames.Value),
        });
    }

    public static IEnumerable<LedgerRow> Tell(ToldVillage village) => village.Of<SupportItem>().Select(s => village.Row(
        LedgerForm.Support,
        (LedgerColumnNames.Date, s.OccurredOn.ToCell()),
        (LedgerColumnNames.Department, s.DepartmentId is { } id ? village.Departments.GetValueOrDefault(id) : null),
        (LedgerColumnNames.Kind, s.Kind),
        (LedgerColumnNames.Content, s.Text),
        (LedgerColumnNames.Value, s.ValueYuan.ToCell())));
}
