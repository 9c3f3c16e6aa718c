using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.Caching.Memory;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.TagHelpers;

/// <summary>
/// Reads in the markup of a form what its fields and choices are called for who fills it in, however they were written: by <c>field</c>, or by hand
/// with a label before or around them, a name for readers of the screen, the legend of their group or the caption of their table.
/// </summary>
internal static partial class FormMarkup
{
    private const string Controls = "input[name], select[name], textarea[name], button[name]";

    // Characters of what is kept, keys counted.
    private const int MostKept = 4 * 1024 * 1024;

    // What stands in a label beside its words, or is no text of it at all.
    private const string Beside = ".optional, .meta, .tag, .sub, .visually-hidden, .form-text, .error-text, select, textarea, svg, button, script";

    // It keeps nothing of what it read: one for all requests.
    private static readonly HtmlParser Parser = new();

    /// <summary>Of boxes that belong to no named group.</summary>
    private const string Ticked = "勾选的";

    // Most forms are written alike at each opening: what was read of one is kept under its markup, the least used ones are let go of.
    private static readonly MemoryCache Read = new(new MemoryCacheOptions { SizeLimit = MostKept });

    /// <summary>What a form calls its fields, as it is carried; null of a form in which nothing is filled in.</summary>
    /// <param name="html">What stands inside the form.</param>
    public static string? CarriedBy(string html)
    {
        // Most forms of a list are a button and what it carries: they are not worth reading.
        if (!FilledIn().IsMatch(html))
        {
            return null;
        }

        // Of what is hidden the name alone says something: the key of a form is another one each time.
        var key = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Hidden().Replace(html, "$1"))));
        if (!Read.TryGetValue(key, out string? carried))
        {
            carried = WordsOf(html)?.Write();
            Read.Set(key, carried, new MemoryCacheEntryOptions { Size = key.Length + (carried?.Length ?? 0) });
        }

        return carried;
    }

    private static FormWords? WordsOf(string html)
    {
        var form = Parser.ParseDocument(html);
        Dictionary<string, FormWords.Field> fields = new(StringComparer.OrdinalIgnoreCase);
        foreach (var named in form.QuerySelectorAll(Controls).Where(c => c.GetAttribute("name") is { Length: > 0 })
            .GroupBy(c => c.GetAttribute("name")!, StringComparer.OrdinalIgnoreCase))
        {
            IElement[] seen = [.. named.Where(c => !IsCarried(c))];
            fields[named.Key] = seen.Length == 0 ? FormWords.Field.Carried : new(LabelOf(seen), ChoicesOf(seen));
        }

        return fields.Values.All(f => f.Label is null) ? null : new(fields);
    }

    private static bool IsCarried(IElement control) => control is IHtmlButtonElement or IHtmlInputElement { Type: "hidden" or "submit" };

    private static bool IsChoice(IElement control) => control is IHtmlInputElement { Type: "radio" or "checkbox" };

    private static string ValueOf(IElement choice) => choice.GetAttribute("value") ?? "on";

    private static string LabelOf(IElement[] named) =>
        (IsChoice(named[0]) && !(named.Length == 1 && ValueOf(named[0]) == "true")
            ? string.Join('、', GroupsOf(named).DefaultIfEmpty(Ticked))
            : SpokenAt(named[0]) ?? LabelAt(named[0]) ?? GroupOf(named[0])) ?? Ticked;

    private static Dictionary<string, string> ChoicesOf(IElement[] named) => named
        .SelectMany(c => IsChoice(c)
            ? [(Value: ValueOf(c), Text: $"{(GroupsOf(named).Length > 1 ? $"{GroupOf(c)}：" : "")}{LabelAt(c) ?? SpokenAt(c)}")]
            : c.QuerySelectorAll("option").Select(o => (Value: o.GetAttribute("value") ?? "", Text: TextOf(o) ?? "")))
        .Where(c => c.Text.Length > 0 && c.Value.Length > 0 && c.Value != c.Text && c.Value != "true")
        .DistinctBy(c => c.Value).ToDictionary(c => c.Value, c => c.Text, StringComparer.Ordinal);

    // One field may be ticked in several groups.
    private static string[] GroupsOf(IElement[] named) => [.. named.Select(GroupOf).OfType<string>().Distinct()];

    private static string? GroupOf(IElement control) => TextOf((control.Closest("fieldset") ?? control.Closest("table"))?.QuerySelector("legend, caption"));

    private static string? SpokenAt(IElement control) => control.GetAttribute("aria-label") is { Length: > 0 } spoken ? spoken : null;

    private static string? LabelAt(IElement control) => TextOf(control.Closest("label"))
        ?? (control.Id is { } id ? TextOf(control.Owner!.QuerySelectorAll("label").FirstOrDefault(l => l.GetAttribute("for") == id)) : null);

    /// <summary>Without what stands beside its words, unless that is all there is; null where there is none.</summary>
    private static string? TextOf(IElement? element) => element is null ? null
        : Plain(element.GetDescendants().OfType<IText>().Where(t => t.ParentElement!.Closest(Beside) is not { } beside || !element.Contains(beside)))
            ?? Plain(element.GetDescendants().OfType<IText>());

    private static string? Plain(IEnumerable<IText> texts)
    {
        StringBuilder written = new();
        foreach (var text in texts)
        {
            written.Append(text.Data);
        }

        var words = string.Join(' ', written.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length > 0 ? words : null;
    }

    [GeneratedRegex("""<(select|textarea|input(?![^>]*type="hidden"))""")]
    private static partial Regex FilledIn();

    [GeneratedRegex(""""(<input(?=[^>]*type="hidden")[^>]*?) value="[^"]*"(?=[^>]*>)"""")]
    private static partial Regex Hidden();
}
