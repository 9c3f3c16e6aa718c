using System.Globalization;
using VillageRectification.Domain.Progress;

namespace VillageRectification.Domain.Ledger;

/// <summary>Brings quantities into the campaign's units. An indicator that is new brings its unit with its first row.</summary>
internal sealed class LedgerAmounts(IReadOnlyDictionary<string, string> units)
{
    private readonly Dictionary<string, string> _units = new(units);
    private readonly Dictionary<(string Sheet, int Row), (string Thousandths, string Unit)> _settled = [];

    /// <returns>What is wrong with the amount; null when it is settled.</returns>
    public LedgerProblem? Settle(LedgerAmount amount)
    {
        if (UnitOf(amount) is not { } unit)
        {
            return Wrong(amount, LedgerFault.UnitMissing(amount.Indicator));
        }

        if (LedgerUnits.Factor(amount.Unit ?? unit, unit) is not { } factor)
        {
            return Wrong(amount, LedgerFault.UnitDiffers(amount.Indicator, unit));
        }

        if (amount.Number > IndicatorQuantity.MaxThousandths)
        {
            return TooLarge(amount);
        }

        // Without the fraction that a spreadsheet's arithmetic leaves behind (2.9999999999999996).
        var thousandths = Math.Round(amount.Number, 9, MidpointRounding.AwayFromZero) * factor * IndicatorQuantity.ThousandthsPerUnit;
        if (thousandths != decimal.Truncate(thousandths))
        {
            return Wrong(amount, LedgerFault.TooFine());
        }

        if (thousandths > IndicatorQuantity.MaxThousandths)
        {
            return TooLarge(amount);
        }

        _settled[(amount.Sheet, amount.Row)] = (thousandths.ToString("F0", CultureInfo.InvariantCulture), unit);
        return null;
    }

    /// <summary>The row with its quantity in thousandths of the campaign's unit; the row itself when it has none.</summary>
    public LedgerRow Apply(LedgerRow row) => _settled.TryGetValue((row.Sheet, row.Number), out var amount)
        ? row with
        {
            Cells = new Dictionary<string, string>(row.Cells)
            {
                [LedgerColumnNames.Quantity] = amount.Thousandths,
                [LedgerColumnNames.Unit] = amount.Unit,
            },
        }
        : row;

    private string? UnitOf(LedgerAmount amount)
    {
        if (!_units.TryGetValue(amount.Indicator, out var known) && amount.Unit is { } written)
        {
            _units.Add(amount.Indicator, written);
            return written;
        }

        return known;
    }

    private static LedgerProblem TooLarge(LedgerAmount amount) =>
        Wrong(amount, LedgerFault.TooLarge(IndicatorQuantity.MaxThousandths / IndicatorQuantity.ThousandthsPerUnit));

    private static LedgerProblem Wrong(LedgerAmount amount, LedgerFault fault) =>
        new(fault, amount.Sheet, amount.Row, amount.Column, amount.CellText);
}
