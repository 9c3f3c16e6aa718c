using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Ledger;

/// <summary>A ledger row as it was imported. The facts read from it carry its <see cref="Fact.RecordId"/>; the next import is compared with it.</summary>
public sealed class LedgerRecord : Fact
{
    public const int SheetMaxLength = 20;

    /// <summary>Of what a workbook calls its sheet; a spreadsheet lets 31 characters be.</summary>
    public const int FileSheetMaxLength = 50;

    private LedgerRecord()
    {
    }

    /// <param name="cells">The row's canonical cells as one text, equal for equal rows.</param>
    /// <param name="at">In a workbook of another form; null where sheet and row number say it.</param>
    internal LedgerRecord(Campaign campaign, DivisionCode village, DateOnly on, string sheet, string cells, FilePlace? at = null)
        : base(village.Value, on)
    {
        CampaignId = campaign.Id;
        Sheet = sheet;
        Cells = cells;
        FileSheet = at?.Sheet[..Math.Min(at.Sheet.Length, FileSheetMaxLength)];
        FileRow = at?.Row;
    }

    public Guid CampaignId { get; private init; }

    public string Sheet { get; private init; } = null!;

    public string Cells { get; private init; } = null!;

    /// <summary>As a workbook of another form calls the sheet; null where it is <see cref="Sheet"/>.</summary>
    [Kept]
    public string? FileSheet { get; private init; }

    /// <summary>In that sheet, from 1.</summary>
    [Kept]
    public int? FileRow { get; private init; }

    /// <summary>Where a reader of the workbook finds it.</summary>
    [Kept]
    public (string Sheet, int? Row) Shown => FileSheet is { } sheet ? (sheet, FileRow) : (Sheet, RowNumber);

    /// <summary>In the workbook, from 1; null where it was one of several rows of that number, or of several things in one row.</summary>
    public int? RowNumber => Translation.LedgerOrdinal.RowOf(Ordinal) is <= MostRows and var row ? row : null;

    /// <summary>No workbook that is read has more.</summary>
    public const int MostRows = 50_000;
}
