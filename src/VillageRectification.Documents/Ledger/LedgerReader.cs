using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>Reads the ledger workbook of a county (xlsx) into rows, and says what is wrong with it.</summary>
public static class LedgerReader
{
    /// <summary>Reads a workbook in bounded memory and time, whatever it is. Nothing that is wrong with the file throws.</summary>
    /// <param name="file">Seekable; left open.</param>
    /// <param name="background">What the campaign knows already.</param>
    public static LedgerWorkbook Read(Stream file, LedgerBackground background)
    {
        try
        {
            var inspection = WorkbookGuard.Inspect(file);
            using var reader = new WorkbookReader(file, inspection);
            return Read(reader, inspection, background);
        }
        catch (UnreadableWorkbookException e)
        {
            return LedgerWorkbook.Unreadable(e.Problem);
        }
    }

    private static LedgerWorkbook Read(WorkbookReader reader, WorkbookInspection inspection, LedgerBackground background)
    {
        var findings = new LedgerFindings();
        var sheets = new SheetReader(new(new(inspection.DaysAfterSerial)), new(background.Units), findings);
        do
        {
            var name = reader.SheetName;
            if (LedgerForm.Sheets.FirstOrDefault(s => s.Name == Wording.Compact(name)) is not { } sheet)
            {
                findings.Add(new(LedgerProblemKind.UnknownSheet, name));
            }
            else if (!findings.TryOpen(sheet))
            {
                findings.Add(new(LedgerProblemKind.RepeatedSheet, sheet.Name));
            }
            else
            {
                sheets.Read(sheet, reader.Rows());
            }
        }
        while (reader.NextSheet());

        var workbook = findings.ToWorkbook(new VillageChecks(findings, background).Run());
        return workbook.RowCounts.Count > 0 ? workbook : workbook with { Problems = [new(LedgerProblemKind.NoLedgerSheet), .. workbook.Problems] };
    }
}
