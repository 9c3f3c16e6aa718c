namespace VillageRectification.Domain.Ledger;

/// <summary>The stored rows of a sheet that no row of the file is paired with yet, by their key as far as the file has its columns.</summary>
internal sealed class WaitingRows
{
    private readonly LedgerSheet _sheet;
    private readonly Func<string, bool> _has;
    private readonly Dictionary<string, List<StoredRow>> _byKey;

    // Made when the exact pairs are gone, and few rows are left.
    private Dictionary<string, List<StoredRow>>? _byVillage;

    public WaitingRows(LedgerSheet sheet, IReadOnlyList<LedgerRow> rows, IEnumerable<LedgerRecord> stored)
    {
        _sheet = sheet;
        _has = column => rows.Any(r => r.Answers(column));
        string[] columns = [.. sheet.Key.SelectMany(k => new[] { k.Column, k.Else }).OfType<string>().Where(_has)];
        _has = columns.Contains;
        _byKey = stored.OrderBy(r => r.Ordinal).ThenBy(r => r.Id)
            .Select(r => new StoredRow(r))
            .GroupBy(r => sheet.KeyOf(r.Row, _has))
            .ToDictionary(g => g.Key, g => g.ToList());
    }

    /// <summary>The first of the row's key that fits.</summary>
    public StoredRow? Take(LedgerRow row, Predicate<StoredRow> fits)
    {
        if (!_byKey.TryGetValue(_sheet.KeyOf(row, _has), out var same) || same.Find(fits) is not { } found)
        {
            return null;
        }

        same.Remove(found);
        return found;
    }

    /// <summary>
    /// The first of the village that differs from the row's key only where the row leaves a part of it blank, and that it corrects nothing in.
    /// </summary>
    public StoredRow? TakeLoosely(LedgerRow row) =>
        _sheet.Key.All(k => !_has(k.Column) || _sheet.KeyText(row, k.Column) is not null) ? null : TakeOfVillage(row, w => Fits(row, w));

    /// <summary>
    /// The first of the village that left a part of its key blank which the row fills in, and that the row corrects nothing else in: a month sheet
    /// names nobody, the ledger after it does.
    /// </summary>
    public StoredRow? TakeBlank(LedgerRow row) => TakeOfVillage(row, w => Completes(row, w));

    /// <summary>What is left, in the order of the file that it came from.</summary>
    public IReadOnlyList<LedgerRecord> Rest() => [.. _byKey.Values.SelectMany(r => r).Select(r => r.Record).OrderBy(r => r.Ordinal).ThenBy(r => r.Id)];

    private StoredRow? TakeOfVillage(LedgerRow row, Predicate<StoredRow> fits)
    {
        _byVillage ??= _byKey.Values.SelectMany(r => r).GroupBy(r => r.Row.DivisionCode).ToDictionary(g => g.Key, g => g.ToList());
        if (!_byVillage.TryGetValue(row.DivisionCode, out var same) || same.Find(fits) is not { } found)
        {
            return null;
        }

        same.Remove(found);
        _byKey[_sheet.KeyOf(found.Row, _has)].Remove(found);
        return found;
    }

    private bool Completes(LedgerRow row, StoredRow stored) =>
        _sheet.Key.Any(k => _has(k.Column) && _sheet.KeyText(stored.Row, k.Column) is null && row.Text(k.Column) is not null)
        && (IsToldButForItsDay(row, stored.Row) || stored.Row.Cells.All(c => row.Text(c.Key) == c.Value));

    private bool Fits(LedgerRow row, StoredRow stored) =>
        _sheet.Key.All(k => !_has(k.Column) || FitsIn(k, row, stored.Row))
        && (stored.SaysAll(row) || IsToldButForItsDay(row, stored.Row));

    private bool FitsIn(LedgerKeyPart key, LedgerRow row, LedgerRow stored) => _sheet.KeyText(row, key.Column) is { } text
        ? text == stored.Text(key.Column)
        : key.Else is null || row.Text(key.Else) == stored.Text(key.Else);

    // A problem of which one of the two does not know the day, and which both tell in the same words, is one, whatever became of it since.
    private bool IsToldButForItsDay(LedgerRow row, LedgerRow stored) =>
        _sheet.Key.Any(k => _sheet.Column(k.Column).MayBeUnknown && (row.DayWord(k.Column) ?? stored.DayWord(k.Column)) is not null)
        && _sheet.Key.Where(k => !_sheet.Column(k.Column).MayBeUnknown).All(k => row.Text(k.Column) is { } text && text == stored.Text(k.Column));
}
