using System.Diagnostics;
using System.Text.RegularExpressions;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Documents.Ledger;

/// <summary>Reads the ledger workbook of a county (xlsx) into rows, and says what is wrong with it.</summary>
public static partial class LedgerReader
{
    /// <summary>The source of one activity a reading, for whoever traces what an upload costs.</summary>
    public const string ActivitySourceName = "VillageRectification.Ledger";

    /// <summary>How many hidden rows are named.</summary>
    internal const int NamedRows = 10;

    private static readonly ActivitySource Activities = new(ActivitySourceName);

    /// <summary>Reads a workbook in bounded memory and time, whatever it is. Nothing that is wrong with the file throws.</summary>
    /// <param name="file">Seekable; left open.</param>
    /// <param name="vocabulary">How the words of closed lists are read; null for what is usual.</param>
    /// <param name="form">What somebody has said of the marks of a month sheet among the others.</param>
    public static LedgerReading Read(Stream file, LedgerVocabulary? vocabulary = null, OfficeForm? form = null)
    {
        using var activity = Activities.StartActivity();
        try
        {
            var (workbook, inspection) = WorkbookGuard.Open(file);
            using var reader = new WorkbookReader(workbook, inspection);
            return Read(reader, inspection, vocabulary ?? LedgerVocabulary.Shipped, form);
        }
        catch (UnreadableWorkbookException e)
        {
            return LedgerReading.Unreadable(e.Problem);
        }
    }

    // 附件1：村情台账, 1.村情台账, (三)整顿方案.
    [GeneratedRegex(@"^(附件|附表|附|表)?\(?[0-9一二三四五六七八九十]+\)?[:.、\-_—]*|^(附件|附表)[:.、\-_—]*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered { get; }

    private static LedgerReading Read(WorkbookReader reader, WorkbookInspection inspection, LedgerVocabulary vocabulary, OfficeForm? form)
    {
        var findings = new LedgerFindings();
        var cells = new CellReader(new(inspection.DaysAfterSerial), vocabulary);
        var sheets = new SheetReader(cells, findings);
        do
        {
            var name = reader.SheetName;
            var sheet = LedgerForm.Sheets.FirstOrDefault(s => s.Name == Numbered.Replace(Wording.Compact(name), ""));
            if (reader.IsHidden)
            {
                findings.Add(new(LedgerFault.HiddenSheet(), name));
                if (sheet is not null)
                {
                    new SheetReader(cells, findings.Hidden).Read(sheet, name, reader.Rows(), reader.HiddenRows);
                }
            }
            else if (sheet is null)
            {
                findings.AddOther(name, MonthSheetReader.Among(name, reader.Rows(), reader.HiddenRows, new(vocabulary, form)));
            }
            else if (!findings.TryOpen(sheet))
            {
                findings.Add(new(LedgerFault.RepeatedSheet(), sheet.Name));
            }
            else
            {
                sheets.Read(sheet, name, reader.Rows(), reader.HiddenRows);
                if (reader.HiddenRows is { Count: > 0 } hidden)
                {
                    findings.Add(new(LedgerFault.HiddenRows(hidden.Count, [.. hidden.Take(NamedRows).Select(r => r.Number)]), sheet.Name));
                }
            }
        }
        while (reader.NextSheet());

        return findings.ToReading();
    }
}
