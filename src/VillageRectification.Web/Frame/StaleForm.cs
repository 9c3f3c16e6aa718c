using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Frame;

/// <summary>
/// A form that somebody else saved first, of what is edited in place: mine and theirs, field by field. The form keeps what was typed; what is
/// picked as theirs is taken from what stands. Its markup is the partial <c>_Stale</c>. Records have their own (<c>RecordMerge</c>), which also
/// knows what the form was opened on.
/// </summary>
internal sealed record StaleForm(string Author, string At, IReadOnlyList<StaleForm.Row> Rows)
{
    public static StaleForm Of<TInput>(
        string author, string at, TInput mine, TInput theirs, IReadOnlyList<StaleField<TInput>> fields, IReadOnlyDictionary<string, string?> picks) =>
        new(author, at, RowsOf(mine, theirs, fields, picks));

    /// <summary>What the two say differently.</summary>
    public static IReadOnlyList<Row> RowsOf<TInput>(
        TInput mine, TInput theirs, IReadOnlyList<StaleField<TInput>> fields, IReadOnlyDictionary<string, string?> picks) =>
    [
        .. fields.Select(f => new Row(f.Properties[0], f.Label, Said(f.Text(mine)), Said(f.Text(theirs)), PickOf(f, picks))).Where(r => r.Mine != r.Theirs),
    ];

    /// <summary>Takes what was picked as theirs into the form.</summary>
    /// <returns>The properties that are no longer mine.</returns>
    public static IReadOnlyList<string> Take<TInput>(
        TInput mine, TInput theirs, IReadOnlyList<StaleField<TInput>> fields, IReadOnlyDictionary<string, string?> picks)
        where TInput : class
    {
        string[] taken = [.. fields.Where(f => PickOf(f, picks) is Side.Theirs).SelectMany(f => f.Properties)];
        foreach (var property in taken.Select(p => typeof(TInput).GetProperty(p)!))
        {
            property.SetValue(mine, property.GetValue(theirs));
        }

        return taken;
    }

    /// <summary>What both say of lines of a form of many.</summary>
    public static IReadOnlyList<Row> RowsOf(IEnumerable<StaleLine> lines, IReadOnlyDictionary<string, string?> picks) =>
        [.. lines.Select(l => new Row(l.Key, l.Label, Said(l.Mine), Said(l.Theirs), PickOf(l.Key, picks)))];

    private static Side? PickOf<TInput>(StaleField<TInput> field, IReadOnlyDictionary<string, string?> picks) => PickOf(field.Properties[0], picks);

    private static Side? PickOf(string key, IReadOnlyDictionary<string, string?> picks) =>
        Enum.TryParse<Side>(picks.GetValueOrDefault(key), out var side) && Enum.IsDefined(side) ? side : null;

    private static string Said(string? text) => string.IsNullOrWhiteSpace(text) ? FieldWords.Unknown : text.Trim();

    internal enum Side
    {
        Mine = 1,
        Theirs = 2,
    }

    /// <summary>A field that the two say differently.</summary>
    internal sealed record Row(string Property, string Label, string Mine, string Theirs, Side? Picked);
}
