using System.Globalization;
using System.Text.RegularExpressions;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>A number with the word written behind it, such as 1,200.5 万元.</summary>
/// <param name="IsAbout">It is written as no more than near: 约3, 十余.</param>
internal readonly partial record struct NumberText(decimal Number, string Unit, bool IsAbout = false)
{
    /// <summary>Reads a cell.</summary>
    /// <param name="max">The largest number allowed, for the sentence that says so. It is held against it where the unit is known.</param>
    /// <param name="fault">Null when it is a number.</param>
    public static NumberText Read(SheetCell cell, long max, out LedgerFault? fault)
    {
        var (text, isAbout) = cell.Date is null && cell.Text.Length <= 60 ? AboutText.Plain(Wording.Compact(cell.Text).TrimStart('\'', '¥')) : ("", false);
        var match = text.Length > 0 ? Notation.Match(text) : null;
        if (match is not { Success: true })
        {
            fault = LedgerFault.NotANumber();
            return default;
        }

        var digits = match.Groups["n"].Value.Replace('−', '-').Replace(",", "", StringComparison.Ordinal);
        if (!decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            fault = LedgerFault.TooLarge(max);
            return default;
        }

        fault = number < 0 ? LedgerFault.Negative() : null;
        return new(number, match.Groups["u"].Value, isAbout);
    }

    /// <summary>The number without a fraction that a spreadsheet's arithmetic left behind (2.9999999999999996).</summary>
    public decimal Settled => Math.Round(Number, 9, MidpointRounding.AwayFromZero);

    /// <summary>What came of it, with a word of that it was no more than near.</summary>
    public CellReading Said(CellReading reading) =>
        IsAbout && reading is { Fault: null, Value: { } value } ? reading with { Fault = LedgerFault.AboutNumber(value) } : reading;

    [GeneratedRegex(
        @"^(?<n>[-+−]?(\d{1,3}(,\d{3})+(\.\d+)?|\d+(\.\d*)?([eE][-+]?\d{1,3})?|\.\d+))(?<u>[^\d.,+\-].*)?$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Notation { get; }
}
