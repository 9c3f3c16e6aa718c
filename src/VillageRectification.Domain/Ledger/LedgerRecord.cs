using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Ledger;

/// <summary>A ledger row as it was imported. The facts read from it carry its <see cref="Fact.RecordId"/>; the next import is compared with it.</summary>
public sealed class LedgerRecord : Fact
{
    public const int SheetMaxLength = 20;

    private LedgerRecord()
    {
    }

    /// <param name="cells">The row's canonical cells as one text, equal for equal rows.</param>
    internal LedgerRecord(Campaign campaign, DivisionCode village, DateOnly on, string sheet, string cells)
        : base(village.Value, on)
    {
        CampaignId = campaign.Id;
        Sheet = sheet;
        Cells = cells;
    }

    public Guid CampaignId { get; private init; }

    public string Sheet { get; private init; } = null!;

    public string Cells { get; private init; } = null!;

    /// <summary>In the workbook, from 1; null where it was one of several rows of that number, or of several things in one row.</summary>
    public int? RowNumber => Translation.LedgerOrdinal.RowOf(Ordinal) is <= MostRows and var row ? row : null;

    /// <summary>No workbook that is read has more.</summary>
    public const int MostRows = 50_000;
}
