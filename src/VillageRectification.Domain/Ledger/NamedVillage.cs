using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Ledger;

/// <summary>A village as a file names it where it gives no code.</summary>
/// <param name="Township">As written; null where the file has no such column, or says nothing there.</param>
public sealed record NamedVillage(string Name, string? Township)
{
    /// <summary>As it is written: 刘楼镇孔庄村.</summary>
    public string ToText() => Township + Name;

    /// <summary>How many are offered for one that is not found.</summary>
    public const int MostAlike = 3;

    /// <summary>
    /// Those that it may be: of its township, where both sides know it; those spelt just so before those that differ by an ending (孔庄村, 孔庄村委会).
    /// </summary>
    public IReadOnlyList<SheetVillage> In(IEnumerable<SheetVillage> villages)
    {
        SheetVillage[] named = [.. villages.Where(v => DivisionName.Same(v.Name, Name) && (Township is null || v.Township is null || IsIn(v.Township)))];
        return named.Where(v => v.Name == Name).ToArray() is { Length: > 0 } exact ? exact : named;
    }

    /// <summary>
    /// The nearest: those of its very name first, those that are alike before those that are not, those of its township; the campaign's own before others that
    /// are as near.
    /// </summary>
    /// <param name="own">Codes of the campaign's villages.</param>
    public IReadOnlyList<SheetVillage> Alike(IEnumerable<SheetVillage> villages, IReadOnlySet<string> own)
    {
        var core = DivisionName.Core(Name);
        return
        [
            .. villages.Select(v => (Village: v, Far: Distance(core, DivisionName.Core(v.Name))))
                .OrderBy(v => v.Far == 0 ? own.Contains(v.Village.Code) ? 0 : 1 : v.Far < Math.Max(core.Length, 2) ? 2 : 3)
                .ThenBy(v => Township is not null && v.Village.Township is { } township && IsIn(township) ? 0 : 1).ThenBy(v => v.Far)
                .ThenBy(v => own.Contains(v.Village.Code) ? 0 : 1).ThenBy(v => v.Village.Code, StringComparer.Ordinal).Select(v => v.Village).Take(MostAlike),
        ];
    }

    private bool IsIn(string township) => DivisionName.SameTownship(township, Township!);

    // Characters to put in, leave out or change.
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var (diagonal, left) = (row[0], i);
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                left = Math.Min(Math.Min(row[j], left) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], left);
            }
        }

        return row[^1];
    }
}
