namespace VillageRectification.Domain.Ledger;

/// <summary>Which villages the names of a ledger mean where it gives no codes. Pure.</summary>
/// <param name="campaign">The villages that the campaign has already.</param>
/// <param name="county">Every village of its county that the program knows.</param>
public sealed class LedgerPlaces(IReadOnlyCollection<SheetVillage> campaign, IReadOnlyCollection<SheetVillage> county)
{
    private readonly Dictionary<NamedVillage, IReadOnlyList<SheetVillage>> _found = [];

    private static bool IsVillage(LedgerReading.NamedLine line) => line.Row.Sheet == LedgerForm.Villages.Name;

    /// <summary>The reading with a code in every row whose village is found; of the others it is said which could be meant.</summary>
    public LedgerReading Place(LedgerReading reading)
    {
        if (reading.Named.Count == 0)
        {
            return reading;
        }

        List<LedgerReading.Line> placed = [];
        List<LedgerProblem> problems = [];

        // 村情台账 first: whom it lists the other sheets may name.
        var byCode = campaign.Concat(county).DistinctBy(v => v.Code).ToDictionary(v => v.Code);
        var listed = reading.Rows.Where(r => r.Row.Sheet == LedgerForm.Villages.Name)
            .Select(r => byCode.GetValueOrDefault(r.Row.DivisionCode) ?? new(r.Row.DivisionCode, r.Row.Text(LedgerColumnNames.Village) ?? "", null)).ToList();
        foreach (var line in reading.Named.Where(IsVillage))
        {
            if (Take(line, county.Count > 0 ? byCode.Values : campaign, placed, problems) is { } village)
            {
                listed.Add(village);
            }
        }

        _found.Clear();
        SheetVillage[] known = [.. campaign.Concat(listed).DistinctBy(v => v.Code)];
        foreach (var line in reading.Named.Where(l => !IsVillage(l)))
        {
            Take(line, known, placed, problems);
        }

        return reading with { Rows = [.. reading.Rows.Concat(placed).OrderBy(r => r.Row.Number)], Problems = [.. reading.Problems, .. problems], Named = [] };
    }

    private SheetVillage? Take(
        LedgerReading.NamedLine line, IReadOnlyCollection<SheetVillage> among, List<LedgerReading.Line> placed, List<LedgerProblem> problems)
    {
        if (!_found.TryGetValue(line.Village, out var found))
        {
            _found[line.Village] = found = line.Village.In(among);
        }

        if (found is [var village])
        {
            var cells = new Dictionary<string, string>(line.Row.Cells) { [LedgerColumnNames.Code] = village.Code };
            placed.Add(new(line.Row with { DivisionCode = village.Code, Cells = cells }, line.IsGood));
            return village;
        }

        var named = line.Village.Township + line.Village.Name;
        problems.Add(found.Count > 0
            ? new(LedgerProblemKind.AmbiguousVillage, line.Row.Sheet, line.Row.Number, LedgerColumnNames.Village, named, found.Count, Words(found))
            : new(
                IsVillage(line) ? LedgerProblemKind.NoSuchVillage : LedgerProblemKind.UnlistedVillage, line.Row.Sheet, line.Row.Number,
                LedgerColumnNames.Village, named, Words(line.Village.Alike(among))));
        return null;
    }

    private static string Words(IReadOnlyList<SheetVillage> villages) =>
        string.Join('、', villages.Take(NamedVillage.MostAlike).Select(v => v.Township + v.Name)) + (villages.Count > NamedVillage.MostAlike ? "等" : "");
}
