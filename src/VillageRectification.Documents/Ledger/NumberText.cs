using System.Globalization;
using System.Text.RegularExpressions;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>A number with the word written behind it, such as 1,200.5 万元.</summary>
internal readonly partial record struct NumberText(decimal Number, string Unit)
{
    /// <summary>Reads a cell; the problem is null when it is a number.</summary>
    public static NumberText Read(SheetCell cell, out LedgerProblemKind? problem)
    {
        var match = cell.Date is null && cell.Text.Length <= 60 ? Notation.Match(Wording.Compact(cell.Text).TrimStart('\'', '¥')) : null;
        if (match is not { Success: true })
        {
            problem = LedgerProblemKind.NotANumber;
            return default;
        }

        var digits = match.Groups["n"].Value.Replace('−', '-').Replace(",", "", StringComparison.Ordinal);
        if (!decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            problem = LedgerProblemKind.TooLarge;
            return default;
        }

        problem = number < 0 ? LedgerProblemKind.Negative : null;
        return new(number, match.Groups["u"].Value);
    }

    /// <summary>The number without a fraction that a spreadsheet's arithmetic left behind (2.9999999999999996).</summary>
    public decimal Settled => Math.Round(Number, 9, MidpointRounding.AwayFromZero);

    [GeneratedRegex(
        @"^(?<n>[-+−]?(\d{1,3}(,\d{3})+(\.\d+)?|\d+(\.\d*)?([eE][-+]?\d{1,3})?|\.\d+))(?<u>[^\d.,+\-].*)?$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Notation { get; }
}
