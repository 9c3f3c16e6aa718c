using System.IO.Compression;
using System.Text;

namespace VillageRectification.Web.Frame;

/// <summary>
/// What a form calls its fields and choices. The form carries it along, so that what was typed can be given back by its names where nobody can write
/// the form again: signed out, without a database, after a restart, by another instance. It says nothing that did not stand in the form.
/// </summary>
/// <param name="fields">By their names.</param>
internal sealed class FormWords(IReadOnlyDictionary<string, FormWords.Field> fields)
{
    /// <summary>The field that carries it.</summary>
    public const string Name = "__Words";

    /// <summary>More bytes than any form's words have.</summary>
    private const int Most = 1024 * 1024;

    private readonly HashSet<string> _repeated =
        [.. fields.Values.Select(f => f.Label).OfType<string>().GroupBy(l => l).Where(g => g.Skip(1).Any()).Select(g => g.Key)];

    /// <summary>Whether nobody fills the field in.</summary>
    public bool IsCarried(string name) => fields.TryGetValue(name, out var field) && field.Label is null;

    /// <summary>As it stands at the control; null where the form has no such field.</summary>
    public string? LabelOf(string name) => fields.GetValueOrDefault(name)?.Label;

    /// <summary>As it stands at the choice; null where it is none.</summary>
    public string? ChoiceOf(string name, string value) => fields.GetValueOrDefault(name)?.Choices.GetValueOrDefault(value);

    /// <summary>Several fields are called so: the lines of a table.</summary>
    public bool IsRepeated(string label) => _repeated.Contains(label);

    /// <summary>As it is carried.</summary>
    public string Write()
    {
        using MemoryStream written = new();
        using (DeflateStream packed = new(written, CompressionLevel.Fastest, leaveOpen: true))
        using (BinaryWriter writer = new(packed))
        {
            // Rows of a table offer the same.
            var lists = fields.Values.Select(f => f.Choices).DistinctBy(KeyOf).ToArray();
            var places = lists.Index().ToDictionary(l => KeyOf(l.Item), l => l.Index, StringComparer.Ordinal);
            writer.Write7BitEncodedInt(lists.Length);
            foreach (var list in lists)
            {
                writer.Write7BitEncodedInt(list.Count);
                foreach (var (value, text) in list)
                {
                    writer.Write(value);
                    writer.Write(text);
                }
            }

            writer.Write7BitEncodedInt(fields.Count);
            foreach (var (name, field) in fields)
            {
                writer.Write(name);
                writer.Write(field.Label ?? "");
                writer.Write7BitEncodedInt(places[KeyOf(field.Choices)]);
            }
        }

        return Convert.ToBase64String(written.GetBuffer(), 0, (int)written.Length);
    }

    /// <summary>Null where a form carried none, or what nobody wrote.</summary>
    public static FormWords? Read(string? carried)
    {
        if (string.IsNullOrEmpty(carried))
        {
            return null;
        }

        try
        {
            using DeflateStream packed = new(new MemoryStream(Convert.FromBase64String(carried)), CompressionMode.Decompress);
            var bytes = new byte[Most];
            var length = packed.ReadAtLeast(bytes, Most, throwOnEndOfStream: false);
            using BinaryReader reader = new(new MemoryStream(bytes, 0, length), Encoding.UTF8);
            Dictionary<string, string>[] lists = [.. Many(reader, r => Many(r, o => (o.ReadString(), o.ReadString())).DistinctBy(o => o.Item1).ToDictionary())];
            return new(Many(reader, r => (
                    Name: r.ReadString(), Label: r.ReadString(), List: r.Read7BitEncodedInt()))
                .DistinctBy(f => f.Name, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(f => f.Name, f => new Field(f.Label.Length > 0 ? f.Label : null, lists[f.List]), StringComparer.OrdinalIgnoreCase));
        }
        catch (Exception strange) when (strange is FormatException or InvalidDataException or IOException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static List<T> Many<T>(BinaryReader reader, Func<BinaryReader, T> one)
    {
        List<T> many = [];
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            many.Add(one(reader));
        }

        return many;
    }

    private static string KeyOf(IReadOnlyDictionary<string, string> list) => string.Join('\0', list.Select(o => $"{o.Key}\0{o.Value}"));

    /// <param name="Label">As it stands at the control; null where nobody fills it in.</param>
    /// <param name="Choices">Their texts by value, where the two differ.</param>
    internal sealed record Field(string? Label, IReadOnlyDictionary<string, string> Choices)
    {
        public static Field Carried { get; } = new(null, new Dictionary<string, string>());
    }
}
