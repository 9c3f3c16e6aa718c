using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.TagHelpers;

/// <summary>
/// Reads in the markup of a form what its fields and choices are called for who fills it in, however they were written: by <c>field</c>, or by hand
/// with a label before or around them, a name for readers of the screen, the legend of their group or the caption of their table.
/// </summary>
internal sealed partial class FormMarkup
{
    /// <summary>Of boxes that belong to no named group.</summary>
    private const string Ticked = "勾选的";

    // What stands in a label beside its words, and what is no text of it at all.
    private static readonly HashSet<string> Beside = new(["optional", "meta", "tag", "sub", "visually-hidden", "form-text", "error-text"]);
    private static readonly HashSet<string> Textless = new(["select", "textarea", "svg", "button", "script"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Alone = new(["input", "br", "hr", "img", "wbr", "path"], StringComparer.OrdinalIgnoreCase);

    private readonly List<Words> _open = [];
    private readonly List<Group> _groups = [];
    private readonly List<Control> _controls = [];
    private readonly Dictionary<string, Words> _labels = new(StringComparer.Ordinal);
    private Control? _list;

    private FormMarkup(string html)
    {
        var at = 0;
        foreach (Match tag in Tag().Matches(html))
        {
            _open.ForEach(w => w.Add(html.AsSpan(at, tag.Index - at)));
            at = tag.Index + tag.Length;
            var name = tag.Groups["name"].Value;
            if (tag.Groups["end"].Length > 0)
            {
                End(name);
            }
            else
            {
                Start(name, AttributesOf(tag.Groups["attributes"].Value), tag.Value.EndsWith("/>", StringComparison.Ordinal) || Alone.Contains(name));
            }
        }
    }

    /// <summary>Null of a form in which nothing is filled in.</summary>
    /// <param name="html">What stands inside the form.</param>
    public static FormWords? WordsOf(string html)
    {
        FormMarkup markup = new(html);
        Dictionary<string, FormWords.Field> fields = new(StringComparer.OrdinalIgnoreCase);
        foreach (var named in markup._controls.GroupBy(c => c.Name, StringComparer.OrdinalIgnoreCase))
        {
            Control[] seen = [.. named.Where(c => !c.IsCarried)];
            fields[named.Key] = seen.Length == 0 ? FormWords.Field.Carried : new(markup.LabelOf(seen), markup.ChoicesOf(seen));
        }

        return fields.Values.All(f => f.Label is null) ? null : new(fields);
    }

    private string LabelOf(Control[] named)
    {
        var first = named[0];
        return (first.IsChoice && !(named.Length == 1 && first.Value == "true") ? string.Join("、", GroupsOf(named).DefaultIfEmpty(Ticked))
            : first.Spoken ?? LabelAt(first) ?? first.Group?.Title?.Text) is { Length: > 0 } label ? label : Ticked;
    }

    // One field may be ticked in several groups.
    private static string[] GroupsOf(Control[] named) => [.. named.Select(c => c.Group?.Title?.Text).OfType<string>().Where(t => t.Length > 0).Distinct()];

    private Dictionary<string, string> ChoicesOf(Control[] named) => named.SelectMany(c => c.IsChoice
            ? [(c.Value, Text: $"{(GroupsOf(named).Length > 1 ? $"{c.Group?.Title?.Text}：" : "")}{LabelAt(c) ?? c.Spoken}")]
            : c.Options.Select(o => (o.Value, o.Words.Text)))
        .Where(c => c.Text.Length > 0 && c.Value.Length > 0 && c.Value != c.Text && c.Value != "true")
        .DistinctBy(c => c.Value).ToDictionary(c => c.Value, c => c.Text, StringComparer.Ordinal);

    private string? LabelAt(Control control) => control.Around?.Text is { Length: > 0 } around ? around
        : control.Id is { } id && _labels.TryGetValue(id, out var label) && label.Text.Length > 0 ? label.Text : null;

    private void Start(string name, Dictionary<string, string> attributes, bool isAlone)
    {
        if (!isAlone)
        {
            var isNone = Textless.Contains(name) || attributes.GetValueOrDefault("class", "").Split(' ').Any(Beside.Contains);
            _open.ForEach(w => w.Enter(isNone));
        }

        switch (name)
        {
            case "fieldset" or "table":
                _groups.Add(new(name));
                break;
            case "legend" or "caption" when _groups is [.., var group]:
                group.Title = Open(name);
                break;
            case "label":
                var label = Open(name);
                if (attributes.GetValueOrDefault("for") is { } id)
                {
                    _labels.TryAdd(id, label);
                }

                break;
            case "option":
                _list?.Options.Add((attributes.GetValueOrDefault("value", ""), Open(name)));
                break;
            case "input" or "select" or "textarea" or "button" when attributes.GetValueOrDefault("name") is { Length: > 0 } posted:
                _controls.Add(new(posted, name, attributes)
                {
                    Around = _open.LastOrDefault(w => w.Tag == "label"),
                    Group = _groups.LastOrDefault(g => g.Tag == "fieldset") ?? _groups.LastOrDefault(),
                });
                _list = name == "select" ? _controls[^1] : _list;
                break;
        }
    }

    private void End(string name)
    {
        if (_open.FindLastIndex(w => w.Tag == name && !w.IsInside) is >= 0 and var own)
        {
            _open.RemoveAt(own);
        }

        _open.ForEach(w => w.Leave());
        if (name is "fieldset" or "table" && _groups.FindLastIndex(g => g.Tag == name) is >= 0 and var at)
        {
            _groups.RemoveAt(at);
        }

        _list = name == "select" ? null : _list;
    }

    private Words Open(string tag)
    {
        Words words = new(tag);
        _open.Add(words);
        return words;
    }

    private static Dictionary<string, string> AttributesOf(string written)
    {
        Dictionary<string, string> attributes = new(StringComparer.OrdinalIgnoreCase);
        foreach (Match attribute in Attribute().Matches(written))
        {
            attributes.TryAdd(attribute.Groups["name"].Value, WebUtility.HtmlDecode(attribute.Groups["value"].Value));
        }

        return attributes;
    }

    [GeneratedRegex(
        """<(?<end>/?)(?<name>[a-z][a-z0-9-]*)(?<attributes>(?>[^>"']+|"[^"]*"|'[^']*')*)>""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();

    [GeneratedRegex("""(?<name>[a-z][a-z0-9-]*)=("(?<value>[^"]*)"|'(?<value>[^']*)')""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Attribute();

    /// <summary>The text of an element, as it is being read.</summary>
    private sealed class Words(string tag)
    {
        private readonly StringBuilder _text = new();
        private readonly StringBuilder _all = new();
        private readonly Stack<bool> _inside = new();
        private int _none;

        public string Tag => tag;

        /// <summary>Within an element of its own.</summary>
        public bool IsInside => _inside.Count > 0;

        /// <summary>Without what stands beside its words, unless that is all there is.</summary>
        public string Text => Plain(_text) is { Length: > 0 } text ? text : Plain(_all);

        public void Add(ReadOnlySpan<char> text)
        {
            _all.Append(text);
            if (_none == 0)
            {
                _text.Append(text);
            }
        }

        public void Enter(bool isNone)
        {
            _inside.Push(isNone);
            _none += isNone ? 1 : 0;
        }

        public void Leave() => _none -= _inside.TryPop(out var wasNone) && wasNone ? 1 : 0;

        private static string Plain(StringBuilder written) =>
            string.Join(' ', WebUtility.HtmlDecode(written.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private sealed class Group(string tag)
    {
        public string Tag => tag;

        public Words? Title { get; set; }
    }

    private sealed class Control(string name, string tag, Dictionary<string, string> attributes)
    {
        private readonly string _type = attributes.GetValueOrDefault("type", "text");

        public string Name => name;

        public string? Id { get; } = attributes.GetValueOrDefault("id");

        public string Value { get; } = attributes.GetValueOrDefault("value", "on");

        /// <summary>For readers of the screen.</summary>
        public string? Spoken { get; } = attributes.GetValueOrDefault("aria-label");

        public bool IsCarried => tag == "button" || (tag == "input" && _type is ("hidden" or "submit"));

        public bool IsChoice => tag == "input" && _type is ("radio" or "checkbox");

        public Words? Around { get; init; }

        public Group? Group { get; init; }

        public List<(string Value, Words Words)> Options { get; } = [];
    }
}
