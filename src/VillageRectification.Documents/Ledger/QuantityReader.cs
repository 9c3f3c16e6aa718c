using System.Globalization;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Progress;

namespace VillageRectification.Documents.Ledger;

/// <summary>Brings quantities into the campaign's units. An indicator that is new brings its unit with its first row.</summary>
internal sealed class QuantityReader(IReadOnlyDictionary<string, string> units)
{
    private const int ThousandthsPerUnit = 1000;

    private readonly Dictionary<string, string> _units = new(units);

    /// <summary>Thousandths of the indicator's unit.</summary>
    /// <param name="unit">As its own column says; null when that is blank.</param>
    public CellReading Read(string indicator, SheetCell quantity, string? unit)
    {
        var number = NumberText.Read(quantity, out var problem);
        if (problem is not null)
        {
            return problem == LedgerProblemKind.TooLarge ? TooLarge : CellReading.Wrong(problem.Value);
        }

        var written = number.Unit is { Length: > 0 } ? number.Unit : unit;
        if (UnitOf(indicator, written) is not { } known)
        {
            return CellReading.Wrong(LedgerProblemKind.UnitMissing, indicator);
        }

        if (LedgerUnits.Factor(written ?? known, known) is not { } factor)
        {
            return CellReading.Wrong(LedgerProblemKind.UnitDiffers, indicator, known);
        }

        return number.Number > IndicatorQuantity.MaxThousandths ? TooLarge : InThousandths(number.Settled * factor * ThousandthsPerUnit);
    }

    /// <summary>The campaign's unit of the indicator, learnt here when it is new; null when neither is known.</summary>
    public string? UnitOf(string indicator, string? written)
    {
        if (!_units.TryGetValue(indicator, out var known) && written is not null)
        {
            _units.Add(indicator, written);
            return written;
        }

        return known;
    }

    private static CellReading TooLarge => CellReading.Wrong(LedgerProblemKind.TooLarge, IndicatorQuantity.MaxThousandths / ThousandthsPerUnit);

    private static CellReading InThousandths(decimal thousandths) =>
        thousandths != decimal.Truncate(thousandths) ? CellReading.Wrong(LedgerProblemKind.TooFine)
        : thousandths > IndicatorQuantity.MaxThousandths ? TooLarge
        : CellReading.Of(thousandths.ToString("F0", CultureInfo.InvariantCulture));
}
