using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;

namespace VillageRectification.Domain.Divisions;

/// <summary>
/// The townships and villages of the country, from a list that the program carries: one compressed text a city, with which the file begins as
/// an index. A county is read when it is first asked for.
/// </summary>
public static class NationalDivisions
{
    private const char TownshipMark = '=';

    private static readonly Lazy<Dictionary<string, (int At, int Length)>> Index = new(ReadIndex);
    private static readonly ConcurrentDictionary<string, IReadOnlyList<ListedDivision>> Counties = new();

    /// <summary>Townships and villages by code; none for a county that the list does not have, as after a change of the divisions.</summary>
    /// <param name="code">Six digits.</param>
    public static IReadOnlyList<ListedDivision> OfCounty(string code) => Index.Value.ContainsKey(CityOf(code)) ? Counties.GetOrAdd(code, Read) : [];

    private static string CityOf(string county) => county[..4];

    private static IReadOnlyList<ListedDivision> Read(string county)
    {
        List<ListedDivision> divisions = [];
        var township = "";
        foreach (var line in TextOf(CityOf(county)).Split('\n'))
        {
            if (line[0] == TownshipMark)
            {
                township = line[1..(1 + DivisionCode.TownshipLength)];
            }

            if (township.StartsWith(county, StringComparison.Ordinal))
            {
                divisions.Add(line[0] == TownshipMark
                    ? new(DivisionCode.Parse(township), line[(1 + DivisionCode.TownshipLength)..])
                    : new(DivisionCode.Parse(township + line[..3]), DivisionName.Plain(line[3..])));
            }
        }

        return divisions;
    }

    private static string TextOf(string city)
    {
        var (at, length) = Index.Value[city];
        using var list = Open();
        list.Position = at;
        var packed = new byte[length];
        list.ReadExactly(packed);
        using var unpacked = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    // 3708,12345 a line, then an empty one.
    private static Dictionary<string, (int At, int Length)> ReadIndex()
    {
        using var list = Open();
        List<(string City, int Length)> cities = [];
        var line = new StringBuilder();
        int read;
        while ((read = list.ReadByte()) != '\n' || line.Length > 0)
        {
            if (read != '\n')
            {
                line.Append((char)read);
                continue;
            }

            var cells = line.ToString().Split(',');
            cities.Add((cells[0], int.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture)));
            line.Clear();
        }

        var at = (int)list.Position;
        return cities.ToDictionary(c => c.City, c =>
        {
            at += c.Length;
            return (at - c.Length, c.Length);
        });
    }

    private static Stream Open() => typeof(NationalDivisions).Assembly.GetManifestResourceStream("divisions.bin")!;
}
