using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Ledger;

/// <summary>Holds the rows of all sheets against 村情台账 and the campaign.</summary>
internal sealed class LedgerChecks
{
    private readonly LedgerReading _reading;
    private readonly LedgerBackground _background;
    private readonly List<LedgerRow> _villages;
    private readonly List<LedgerRow> _others;
    private readonly List<LedgerProblem> _problems = [];

    public LedgerChecks(LedgerReading reading, LedgerBackground background)
    {
        _reading = reading;
        _background = background;
        _villages = [.. reading.Rows.Select(r => r.Row).Where(r => r.Sheet == LedgerForm.Villages.Name)];
        _others = [.. reading.Rows.Select(r => r.Row).Where(r => r.Sheet != LedgerForm.Villages.Name)];
    }

    /// <returns>The county, six digits, null when there is none or several; and what is wrong.</returns>
    public (string? CountyCode, IReadOnlyList<LedgerProblem> Problems) Run()
    {
        var county = CheckCounty();
        CheckRepeated();
        if (!_reading.RowCounts.ContainsKey(LedgerForm.Villages.Name) && _background.Villages.Count == 0 && _others.Count > 0)
        {
            // Said once, instead of for every row.
            _problems.Add(new(LedgerFault.MissingSheet(), LedgerForm.Villages.Name));
        }
        else if (!_reading.LacksVillages)
        {
            CheckKnown();
        }

        CheckNames();
        return (county, _problems);
    }

    /// <summary>
    /// The campaign's county is the right one, else the county that most rows are of; a mistyped code is thus named, not its neighbours.
    /// </summary>
    private string? CheckCounty()
    {
        var known = _background.Villages.Keys.Take(1);
        var codes = known.Any() ? known : (_villages.Count > 0 ? _villages : _others).Select(r => r.DivisionCode);
        var counties = codes.CountBy(c => DivisionCode.Parse(c).County).OrderByDescending(c => c.Value).Select(c => c.Key).ToList();
        if (counties is not [var county, ..])
        {
            return null;
        }

        var strangers = _villages.Where(r => DivisionCode.Parse(r.DivisionCode).County != county).ToList();
        _problems.AddRange(strangers.Select(r => OnCode(LedgerFault.OtherCounty(DivisionCode.Parse(r.DivisionCode).County, county), r)));
        return strangers.Count == 0 ? county : null;
    }

    private void CheckRepeated()
    {
        foreach (var village in _villages.GroupBy(r => r.DivisionCode))
        {
            _problems.AddRange(village.Skip(1).Select(r => OnCode(LedgerFault.RepeatedVillage(village.First().Number), r)));
        }
    }

    private void CheckKnown()
    {
        var known = _villages.Select(r => r.DivisionCode).Concat(_background.Villages.Keys).ToHashSet();
        _problems.AddRange(_others.Where(r => !known.Contains(r.DivisionCode)).Select(r => OnCode(LedgerFault.UnknownVillage(), r)));
    }

    private void CheckNames()
    {
        var names = new Dictionary<string, string>(_background.Villages);
        foreach (var village in _villages.Where(r => r.Text(LedgerColumnNames.Village) is not null).Reverse<LedgerRow>())
        {
            names[village.DivisionCode] = village.Text(LedgerColumnNames.Village)!;
        }

        foreach (var village in _others.GroupBy(r => r.DivisionCode))
        {
            var differing = names.TryGetValue(village.Key, out var name)
                ? village.FirstOrDefault(r => r.Text(LedgerColumnNames.Village) is { } other && !DivisionName.Same(name, other))
                : null;
            if (differing is not null)
            {
                _problems.Add(new(
                    LedgerFault.NameDiffers(name!),
                    differing.Sheet,
                    differing.Number,
                    LedgerColumnNames.Village,
                    differing.Text(LedgerColumnNames.Village)));
            }
        }
    }

    private static LedgerProblem OnCode(LedgerFault fault, LedgerRow row) =>
        new(fault, row.Sheet, row.Number, LedgerColumnNames.Code, row.DivisionCode);
}
