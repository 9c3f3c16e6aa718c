using System.Buffers;
using System.Globalization;
using VillageRectification.Domain.Ledger;
using VillageRectification.Web.TagHelpers;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records;

/// <summary>What a field of any kind of record needs, by what it says of itself.</summary>
internal static class RecordRules
{
    // No office writes them in a name; what is pasted from a page of the web does.
    private static readonly SearchValues<char> NoNames = SearchValues.Create("<>{}=|^~`\\");

    /// <summary>What is wrong, in Chinese; null when nothing is.</summary>
    public static string? Against(RecordField field, object? value) => value switch
    {
        null or "" => field.Optional is null ? Missing(field) : null,
        IReadOnlyCollection<Guid> many => Against(field, many.Select(v => v.ToString())),
        IReadOnlyCollection<string> many => Against(field, many),
        string text when string.IsNullOrWhiteSpace(text) => field.Optional is null ? Missing(field) : null,
        string text when field.IsOfPersons && LedgerWords.NamesNobody(text) =>
            field.Optional is null ? $"{Missing(field)}，“{text.Trim()}”不是姓名" : $"“{text.Trim()}”不是姓名。没有或者还不清楚的，空着不填",
        string text when field.IsOfPersons && text.AsSpan().IndexOfAny(NoNames) is >= 0 and var at => $"{field.Label}里不能有“{text[at]}”，请改",
        string text when field.MaxLength is { } most && text.Length > most => $"{field.Label}{TextLength.TooLong(most)}",
        int or long when Convert.ToInt64(value, CultureInfo.InvariantCulture) is var number && (number < 0 || number > field.Most) =>
            $"{field.Label}要填 0 到 {field.Most.ToCount()} 的整数",
        _ when field.Items.Count > 0 && field.Items.All(i => i.Value != RecordField.Plain(value)) =>
            field.WhyNot?.Invoke(RecordField.Plain(value)) ?? $"“{field.TextOf(value)}”不在可选的里面，请重新选",
        _ => null,
    };

    /// <summary>Nothing was typed, nothing picked.</summary>
    public static bool IsBlank(object? value) => RecordField.Values(value).All(string.IsNullOrWhiteSpace);

    private static string? Against(RecordField field, IEnumerable<string> picked) =>
        picked.All(v => field.Items.Any(i => i.Value == v)) ? null : "选了已经不在这里的，请重新选";

    private static string Missing(RecordField field) =>
        field.Kind is FieldKind.Chips or FieldKind.Select ? $"请选{field.Label}" : $"请填{field.Label}";
}
