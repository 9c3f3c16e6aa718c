using VillageRectification.Domain.Progress;

namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>工作进展: an entry, with the quantity of its indicator if it has one.</summary>
internal static class ProgressRow
{
    public static void Write(RowFacts facts)
    {
        var row = facts.Row;
        var said = new ProgressEntry(facts.Case, row.Day(LedgerColumnNames.Date)!.Value, row.Text(LedgerColumnNames.Content) ?? "");
        if (row.Text(LedgerColumnNames.Indicator) is not { } name || row.Number64(LedgerColumnNames.Quantity) is not { } thousandths)
        {
            facts.Write(said);
            return;
        }

        var indicator = facts.Books.Indicator(name, row.Text(LedgerColumnNames.Unit) ?? "", row, LedgerColumnNames.Indicator);
        facts.Write(Counted(facts.Write(said, Counted)));

        IndicatorQuantity Counted(ProgressEntry entry) => new(facts.Case, entry, indicator, thousandths);
    }

    /// <summary>An entry with several quantities takes a row for each.</summary>
    public static IEnumerable<LedgerRow> Tell(ToldVillage village)
    {
        var quantities = village.Of<IndicatorQuantity>().ToLookup(q => q.ProgressRecordId);
        return village.Of<ProgressEntry>().SelectMany(e => quantities[e.RecordId].DefaultIfEmpty().Select(q => village.Row(
            LedgerForm.Progress,
            (LedgerColumnNames.Date, e.OccurredOn.ToCell()),
            (LedgerColumnNames.Content, e.Text),
            (LedgerColumnNames.Indicator, q?.Indicator),
            (LedgerColumnNames.Quantity, q?.Thousandths.ToCell()),
            (LedgerColumnNames.Unit, q is null ? null : village.Units.GetValueOrDefault(q.Indicator)))));
    }
}
