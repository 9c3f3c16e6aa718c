using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace VillageRectification.Web.TagHelpers;

/// <summary>
/// The fields of the page in the order in which they were written to it, each with its label. Every <c>field</c> tells itself; a table that writes
/// its own controls tells them where it does. The error summary, which stands above them, is written last and reads it.
/// </summary>
public sealed partial class FormOrder
{
    private readonly Dictionary<string, (int At, string Label)> _fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Of the page that is being written.</summary>
    public static FormOrder Of(ViewContext view)
    {
        if (view.HttpContext.Items.TryGetValue(typeof(FormOrder), out var there))
        {
            return (FormOrder)there!;
        }

        FormOrder order = new();
        view.HttpContext.Items[typeof(FormOrder)] = order;
        return order;
    }

    /// <param name="name">As it is posted.</param>
    /// <param name="label">As it stands at the control; blank where the fault itself says which one it is.</param>
    public void Add(string name, string label) => _fields.TryAdd(name, (_fields.Count, label));

    /// <summary>Faults in the order of their fields. Of a field that told nothing its input says where it stands among the others.</summary>
    /// <param name="asked">The properties of the page's input in the order in which it names them.</param>
    public IReadOnlyList<(string Key, string Message)> Sort(IEnumerable<(string Key, string Message)> faults, IReadOnlyList<string> asked)
    {
        var places = Places(asked);
        return
        [
            .. faults.OrderBy(f => places.GetValueOrDefault(PlaceOf(f.Key), -1))
                .ThenBy(f => Row().Match(f.Key) is { Success: true } row ? row.Value.PadLeft(9, '0') : "", StringComparer.Ordinal)
                .ThenBy(f => _fields.TryGetValue(f.Key, out var field) ? field.At : int.MaxValue)
                .ThenBy(f => Number().Replace(f.Key, n => n.Value.PadLeft(9, '0')), StringComparer.Ordinal),
        ];
    }

    /// <summary>期限：要晚于现在的期限; the fault alone where it names the field itself.</summary>
    public string Say(string key, string fault) => _fields.TryGetValue(key, out var field) && field.Label.Split('（')[0] is { Length: > 0 } label
        && !fault.Contains(label, StringComparison.Ordinal) ? $"{label}：{fault}" : fault;

    // What is written on the page comes in its order; of the rest each behind the one that its input names before it.
    private Dictionary<string, int> Places(IReadOnlyList<string> asked)
    {
        List<string> places = [.. _fields.OrderBy(f => f.Value.At).Select(f => PlaceOf(f.Key)).Distinct(StringComparer.OrdinalIgnoreCase)];
        for (var i = 0; i < asked.Count; i++)
        {
            if (!places.Contains(asked[i], StringComparer.OrdinalIgnoreCase))
            {
                places.Insert(i == 0 ? 0 : places.FindIndex(p => p.Equals(asked[i - 1], StringComparison.OrdinalIgnoreCase)) + 1, asked[i]);
            }
        }

        return places.Index().ToDictionary(p => p.Item, p => p.Index, StringComparer.OrdinalIgnoreCase);
    }

    // Input.Lines[3].Score is of Lines, Pick[Day] of Pick.
    private static string PlaceOf(string key) => key.Split('.', '[') is ["Input", var name, ..] ? name : key.Split('.', '[')[0];

    // Of Input.Lines[3].Score the 3: a row stands together, also where only some of its controls told themselves.
    [GeneratedRegex(@"(?<=\[)[0-9]{1,9}(?=\])")]
    private static partial Regex Row();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
