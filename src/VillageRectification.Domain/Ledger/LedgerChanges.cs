using System.Security.Cryptography;
using System.Text;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger.Translation;

namespace VillageRectification.Domain.Ledger;

/// <summary>What an import of a ledger comes to: the preview, and what is to be saved when it is confirmed.</summary>
/// <param name="Campaign">Null when nothing of the file could be read.</param>
/// <param name="Sheets">Of the sheets that the file has, in the order of <see cref="LedgerForm"/>.</param>
/// <param name="Roots">New villages, departments and cases, to be added.</param>
/// <param name="Facts">New facts and ledger records, to be added; those that they succeed or void are changed already.</param>
public sealed record LedgerChanges(
    LedgerWorkbook Workbook,
    Campaign? Campaign,
    IReadOnlyList<LedgerSheetChanges> Sheets,
    IReadOnlyList<LedgerWarning> Warnings,
    IReadOnlyList<AggregateRoot> Roots,
    IReadOnlyList<Fact> Facts)
{
    /// <summary>Why an import voids a fact.</summary>
    public const string VoidReason = RowFacts.Reason;

    /// <summary>The import by which they were saved; null before, and where nothing was.</summary>
    public Guid? ImportId { get; init; }

    /// <summary>Every row is there already, in the ledger's words.</summary>
    public bool AddsNothing => Sheets.All(s => s.New == 0 && s.Corrected == 0 && !s.Rows.Any(r => r.IsLeft));

    /// <summary>Rows that say what the last import said, of which something stands otherwise by hand since.</summary>
    public IEnumerable<LedgerRowChange> HandCorrected => Sheets.SelectMany(s => s.Rows).Where(r => r.Since.Count > 0);

    /// <summary>Days that a month sheet marks, that were on record before and do not stand so any more: what a hand corrected since stays.</summary>
    public IReadOnlyList<RecordedDay> CorrectedDays => Workbook.OnRecord is not { } sheet
        ? []
        : [
            .. sheet.Ended,
            .. Sheets.SelectMany(s => s.Rows).Where(r => r.Kind is LedgerChangeKind.Unchanged && (!Workbook.IsMixed || MonthOnRecord.IsMark(r.Row)))
                .Select(r => MonthOnRecord.DayOf(r.Row)),
        ];

    /// <summary>The cells that the ledger leaves blank where a value stood.</summary>
    public IEnumerable<(LedgerRowChange Row, LedgerRemoval Cell)> Blanks => Sheets.SelectMany(s => s.Rows).SelectMany(r => r.Blanks.Select(b => (r, b)));

    public int Rows => Sheets.Sum(s => s.Rows.Count);

    /// <summary>
    /// The outcome as a short text, equal when the same rows would be added and corrected, whichever blanks remove: what a confirmation is compared
    /// with.
    /// </summary>
    public string Digest { get; } = DigestOf(Workbook, Campaign, Sheets);

    /// <summary>A file of which nothing could be read.</summary>
    public static LedgerChanges Unreadable(LedgerWorkbook workbook) => new(workbook, null, [], [], [], []);

    /// <summary>What stands against importing.</summary>
    /// <param name="shown">The <see cref="Digest"/> that was confirmed; null when nobody was asked.</param>
    public IEnumerable<Refusal> AgainstImporting(string? shown)
    {
        var refused = Workbook.Problems.Count(p => p.Severity is LedgerSeverity.Refused);
        if (refused > 0)
        {
            yield return LedgerRefusal.HasProblems(refused);
        }
        else if (Campaign is null)
        {
            yield return LedgerRefusal.IsEmpty();
        }
        else if (shown is not null && shown != Digest)
        {
            yield return LedgerRefusal.OutcomeChanged();
        }
    }

    private static string DigestOf(LedgerWorkbook workbook, Campaign? campaign, IReadOnlyList<LedgerSheetChanges> sheets)
    {
        var outcome = new StringBuilder()
            .AppendJoin('\n', campaign?.CountyCode, campaign?.Name, campaign?.Start, campaign?.Deadline, workbook.Problems.Count);
        foreach (var sheet in sheets)
        {
            outcome.Append('\n').AppendJoin('\t', sheet.Sheet.Name, sheet.Rows.Count, string.Join(',', sheet.Absent.Select(r => r.RecordId)));
            foreach (var row in sheet.Rows.Where(r => r.StoredCells != r.KeptCells || r.Blanks.Count > 0))
            {
                outcome.Append('\n').AppendJoin('\t', row.Row.DivisionCode, row.Stored?.Id, row.KeptCells, string.Join(',', row.Blanks.Select(b => b.Column)));
            }
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(outcome.ToString())));
    }
}
