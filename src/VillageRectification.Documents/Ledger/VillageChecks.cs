using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>Holds the rows of all sheets against 村情台账 and the campaign, once everything is read.</summary>
internal sealed class VillageChecks
{
    private readonly LedgerFindings _findings;
    private readonly LedgerBackground _background;
    private readonly List<LedgerRow> _villages;
    private readonly List<LedgerRow> _others;

    public VillageChecks(LedgerFindings findings, LedgerBackground background)
    {
        _findings = findings;
        _background = background;
        _villages = [.. findings.RowsWithCode.Where(r => r.Sheet == LedgerForm.Villages.Name)];
        _others = [.. findings.RowsWithCode.Where(r => r.Sheet != LedgerForm.Villages.Name)];
    }

    /// <returns>The county, six digits; null when there is none or several.</returns>
    public string? Run()
    {
        var county = CheckCounty();
        CheckRepeated();
        if (!_findings.Has(LedgerForm.Villages) && _background.Villages.Count == 0 && _others.Count > 0)
        {
            // Said once, instead of for every row.
            _findings.Add(new(LedgerProblemKind.MissingSheet, LedgerForm.Villages.Name));
        }
        else if (!_findings.LacksVillages)
        {
            CheckKnown();
        }

        CheckNames();
        return county;
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
        _findings.AddRange(strangers.Select(r => OnCode(LedgerProblemKind.OtherCounty, r, DivisionCode.Parse(r.DivisionCode).County, county)));
        return strangers.Count == 0 ? county : null;
    }

    private void CheckRepeated()
    {
        foreach (var village in _villages.GroupBy(r => r.DivisionCode))
        {
            _findings.AddRange(village.Skip(1).Select(r => OnCode(LedgerProblemKind.RepeatedVillage, r, village.First().Number)));
        }
    }

    private void CheckKnown()
    {
        var known = _villages.Select(r => r.DivisionCode).Concat(_background.Villages.Keys).ToHashSet();
        _findings.AddRange(_others.Where(r => !known.Contains(r.DivisionCode)).Select(r => OnCode(LedgerProblemKind.UnknownVillage, r)));
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
                _findings.Add(new(
                    LedgerProblemKind.NameDiffers, differing.Sheet, differing.Number, LedgerColumnNames.Village, differing.Text(LedgerColumnNames.Village), name!));
            }
        }
    }

    private static LedgerProblem OnCode(LedgerProblemKind kind, LedgerRow row, params object[] args) =>
        new(kind, row.Sheet, row.Number, LedgerColumnNames.Code, row.DivisionCode, args);
}
