using VillageRectification.Domain.Documents;

namespace VillageRectification.Domain.Bulletins;

/// <summary>Numbers of single villages, in the text and in the annexes of a bulletin.</summary>
internal static class VillageNumbers
{
    /// <summary>Those that the records give otherwise by now: by the division code of the village the keys of the numbers.</summary>
    /// <param name="printed">As it was printed.</param>
    /// <param name="again">As it would be composed by now.</param>
    /// <param name="now">What it would be composed of.</param>
    public static ILookup<string, string> Changed(OfficialDocument printed, OfficialDocument again, BulletinMaterial now)
    {
        var cells = Cells(again).ToDictionary();
        var villages = now.Figures.Counted.ToDictionary(r => r.DivisionCode);
        var inAnnexes = Cells(printed).Where(c => cells.TryGetValue(c.Key, out var text) && text != c.Value).Select(c => c.Key);
        var inText = printed.Runs.Where(r => r is { Within: not null, Figure: not null } && villages.ContainsKey(r.Within))
            .Where(r => now.Figures.Find(r.Figure!) is { } figure && BulletinMaterial.Of(figure, villages[r.Within!]).ToString() != r.Text)
            .Select(r => (r.Within!, r.Figure!));
        return inAnnexes.Concat(inText).Distinct().ToLookup(n => n.Item1, n => n.Item2, StringComparer.Ordinal);
    }

    // A column of sentences tells why, and no number of its own.
    private static IEnumerable<KeyValuePair<(string Within, string Key), string>> Cells(OfficialDocument document) =>
        from table in document.Annexes.SelectMany(a => a.Blocks).OfType<Table>()
        where table.Within is not null
        from row in table.Rows.Index()
        from column in table.Columns.Index()
        where column.Item is { Key: not null, IsText: false }
        select KeyValuePair.Create((table.Within![row.Index], column.Item.Key!), row.Item[column.Index]);
}
