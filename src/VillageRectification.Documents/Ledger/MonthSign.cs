using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>The signs of a month sheet: who was there on a day.</summary>
internal static class MonthSign
{
    /// <summary>Empty where nobody was there; null for what is no sign.</summary>
    /// <param name="plain">Whose day √ and 1 are.</param>
    public static IReadOnlyList<Capacity>? Of(SheetCell cell, Capacity plain) => IsPlain(cell) ? [plain] : Wording.Compact(cell.Text) switch
    {
        "●" or "⬤" or "⚫" => [Capacity.Team],
        "○" or "◯" or "〇" => [Capacity.Liaison],
        "◆" or "●○" or "○●" => [Capacity.Team, Capacity.Liaison],
        "休" => [],
        var text => IsNone(text) ? [] : null,
    };

    /// <summary>Says that nobody was there, wherever it stands.</summary>
    /// <param name="sign">Half-width and without blanks.</param>
    public static bool IsNone(string sign) => sign is "" or "×" or "✕" or "✗" or "x" or "X" or "0" || LedgerWords.IsNoValue(sign);

    /// <summary>Says that somebody was there and not who.</summary>
    public static bool IsPlain(SheetCell cell) => Wording.Compact(cell.Text) is "√" or "✓" or "✔" or "1";

    /// <summary>请假, 事假, 假, or shortly 事, 病: explained, and not there.</summary>
    public static bool IsLeave(SheetCell cell) => cell.Text.Length <= 4 && (cell.Text.EndsWith('假') || Wording.Compact(cell.Text) is "事" or "病");
}
