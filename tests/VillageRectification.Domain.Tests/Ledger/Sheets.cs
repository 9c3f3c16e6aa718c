using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Tests.Ledger;

/// <summary>Ledgers made of a few rows, and what was imported of them before.</summary>
internal static class Sheets
{
    public const string Village = "370830112202";

    private static int _number;

    public static LedgerRow Row(LedgerSheet sheet, params (string Column, string Text)[] cells) => RowOf(Village, sheet, cells);

    public static LedgerRow RowOf(string village, LedgerSheet sheet, params (string Column, string Text)[] cells) =>
        new(sheet.Name, ++_number, village, cells.ToDictionary(c => c.Column, c => c.Text));

    /// <summary>The row of 村情台账 that lists the village.</summary>
    public static LedgerRow Listed(string village = Village, params (string Column, string Text)[] cells) =>
        RowOf(village, LedgerForm.Villages, [("村名", "孔庄村"), ("乡镇", "刘楼镇"), ("管理级别", "县重点"), .. cells]);

    public static LedgerWorkbook Workbook(params LedgerRow[] rows) =>
        new("370830", rows, [], rows.GroupBy(r => r.Sheet).ToDictionary(g => g.Key, g => g.Count()));

    /// <summary>Imports into a campaign that nothing was imported into.</summary>
    public static LedgerChanges Import(params LedgerRow[] rows) => Import(Make.Campaign(), rows);

    public static LedgerChanges Import(Campaign campaign, params LedgerRow[] rows)
    {
        var workbook = Workbook(rows);
        return LedgerPlan.Write(workbook, LedgerPlan.Pair(workbook, [], LedgerRemovals.None), LedgerStock.None(campaign));
    }

    /// <summary>Imports a later ledger on top of an earlier import, beside facts that were entered by hand.</summary>
    public static LedgerChanges ImportAgain(this LedgerChanges earlier, LedgerRow[] rows, params Fact[] byHand) =>
        earlier.ImportAgain(LedgerRemovals.None, rows, byHand);

    /// <summary>The same on a day of its own.</summary>
    public static LedgerChanges ImportOn(this LedgerChanges earlier, DateOnly today, params LedgerRow[] rows) =>
        earlier.ImportAgain(Workbook(rows) with { ReadOn = today }, LedgerRemovals.None);

    public static LedgerChanges ImportAgain(this LedgerChanges earlier, LedgerRemovals removals, LedgerRow[] rows, params Fact[] byHand) =>
        earlier.ImportAgain(Workbook(rows), removals, byHand);

    private static LedgerChanges ImportAgain(this LedgerChanges earlier, LedgerWorkbook workbook, LedgerRemovals removals, params Fact[] byHand)
    {
        Fact[] all = [.. earlier.Facts, .. byHand];
        Fact[] live = [.. all.Where(f => !f.IsVoided)];
        var touched = all.Where(f => f.IsVoided).Select(f => f.LedgerRecordId).OfType<Guid>().ToHashSet();
        var stock = new LedgerStock(
            earlier.Campaign!,
            [.. earlier.Roots.OfType<RectificationCase>()],
            [.. earlier.Roots.OfType<Division>()],
            [.. earlier.Roots.OfType<Department>()],
            WrittenFact.Match(all.Where(f => f.Source is FactSource.Import && f is not LedgerRecord), all),
            [.. live.OfType<StageFact>()],
            [.. live.OfType<ResponsibilityHolder>()])
        {
            ByHand = [.. live.OfType<CaseFact>().Where(f => f.LedgerRecordId is null)],
            ReportedByHand = live.OfType<MassPetition>().Where(p => p.LedgerRecordId is null).Select(p => (p.CaseId, p.OccurredOn)).ToHashSet(),
            WholesByHand =
            [
                .. live.OfType<CaseFact>().Where(f => f.LedgerRecordId is not null
                    && live.Any(h => h.LedgerRecordId is null && h is CaseFact && h.RefersTo(f.RecordId))),
            ],
            AboutByHand =
            [
                .. live.OfType<CaseFact>().Where(f => f.LedgerRecordId is { } record
                    && (touched.Contains(record) || live.Any(h => h.LedgerRecordId is null && f.RefersTo(h.RecordId)))),
            ],
        };
        return LedgerPlan.Write(workbook, LedgerPlan.Pair(workbook, live.OfType<LedgerRecord>(), removals), stock);
    }

    public static IEnumerable<T> Of<T>(this LedgerChanges changes)
        where T : Fact => changes.Facts.OfType<T>();
}
