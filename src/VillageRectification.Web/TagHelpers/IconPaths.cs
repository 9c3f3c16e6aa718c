using System.Collections.Frozen;
using Microsoft.AspNetCore.Html;

namespace VillageRectification.Web.TagHelpers;

/// <summary>The icon set: 16 px, stroked, one look. Each is the inside of an svg element.</summary>
internal static class IconPaths
{
    private static readonly Dictionary<string, string> Paths = new()
    {
        ["search"] = """<circle cx="7" cy="7" r="4.5"/><path d="m10.5 10.5 3.5 3.5"/>""",
        ["check"] = """<path d="m3 8.5 3.2 3.2L13 4.8"/>""",
        ["cross"] = """<path d="m4 4 8 8m0-8-8 8"/>""",
        ["clock"] = """<circle cx="8" cy="8" r="6"/><path d="M8 4.7V8l2.3 1.6"/>""",
        ["warn"] = """<path d="M8 2.2 14.3 13H1.7zM8 6.3v3.2m0 1.7v.1"/>""",
        ["info"] = """<circle cx="8" cy="8" r="6"/><path d="M8 7.3v3.6m0-5.7v.1"/>""",
        ["plus"] = """<path d="M8 3v10M3 8h10"/>""",
        ["pen"] = """<path d="m3 13 .7-3L10.5 3.2l2.3 2.3L6 12.3zM9 4.7 11.3 7"/>""",
        ["home"] = """<path d="M2.5 7.5 8 2.8l5.5 4.7V13h-3.7V9.5H6.2V13H2.5z"/>""",
        ["list"] = """<path d="M5.5 4h8m-8 4h8m-8 4h8M2.5 4h.1m-.1 4h.1m-.1 4h.1"/>""",
        ["calendar"] = """<path d="M2.5 3.7h11v9.6h-11zM2.5 6.7h11M5.3 2.2v2.6m5.4-2.6v2.6"/>""",
        ["document"] = """<path d="M4 1.8h5.3L12.5 5v9.2H4zM9 1.8V5.3h3.5M6 8.3h4.3M6 11h4.3"/>""",
        ["more"] = """<path d="M3.5 8h.1M8 8h.1m4.4 0h.1"/>""",
        ["print"] = """<path d="M4.5 6V2.2h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4.3h-7z"/>""",
        ["upload"] = """<path d="M8 13V4M4.3 7.5 8 3.8l3.7 3.7"/>""",
        ["download"] = """<path d="M8 3v9M4.3 8.5 8 12.2l3.7-3.7"/>""",
        ["down"] = """<path d="m4 6 4 4 4-4"/>""",
        ["right"] = """<path d="m6 4 4 4-4 4"/>""",
        ["undo"] = """<path d="M4.5 6.3h5.2a3.2 3.2 0 0 1 0 6.4H6M7 3.5 4.2 6.3 7 9.1"/>""",
        ["merge"] = """<path d="M13 6.5A5.3 5.3 0 0 0 3.5 5M3 9.5A5.3 5.3 0 0 0 12.5 11M3.5 2.5V5H6m6.5 8.5V11H10"/>""",
        ["user"] = """<circle cx="8" cy="5.3" r="2.7"/><path d="M2.8 13.5c.5-2.7 2.5-4.2 5.2-4.2s4.7 1.5 5.2 4.2"/>""",
        ["flag"] = """<path d="M4 14V2.5h8l-1.8 3L12 8.5H4"/>""",
        ["left"] = """<path d="m10 3.5-4.5 4.5 4.5 4.5"/>""",
        ["stage-registered"] = """<circle cx="8" cy="8" r="5.7" stroke-dasharray="2.2 2.2"/>""",
        ["stage-diagnosed"] = """<circle cx="8" cy="8" r="5.7"/><path class="solid" d="M8 8V4.3A3.7 3.7 0 0 1 11.7 8z"/>""",
        ["stage-rectifying"] = """<circle cx="8" cy="8" r="5.7"/><path class="solid" d="M8 4.3a3.7 3.7 0 0 1 0 7.4z"/>""",
        ["stage-applied"] = """<circle cx="8" cy="8" r="5.7"/><path class="solid" d="M8 8V4.3A3.7 3.7 0 1 1 4.3 8z"/>""",
        ["stage-passed"] = """<circle cx="8" cy="8" r="5.7"/><path d="m5.3 8.3 1.9 1.9 3.5-4"/>""",
        ["stage-transformed"] = """<path d="M8 1.8 14 5v6l-6 3.2L2 11V5z"/><path d="m5.3 8.3 1.9 1.9 3.5-4"/>""",
        ["stage-inspected"] = """<circle cx="8" cy="8" r="5.7"/><circle class="solid" cx="8" cy="8" r="3.7"/>""",
        ["stage-suspended"] = """<circle cx="8" cy="8" r="5.7"/><path d="M6.5 6v4m3-4v4"/>""",
        ["stage-removed"] = """<circle cx="8" cy="8" r="5.7"/><path d="M5.3 8h5.4"/>""",
        ["stage-failed"] = """<circle cx="8" cy="8" r="5.7"/><path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4"/>""",
        ["stage-relapsed"] = """<path d="M4.5 6.3h5.2a3.2 3.2 0 0 1 0 6.4H6M7 3.5 4.2 6.3 7 9.1"/>""",
    };

    private static readonly FrozenDictionary<string, IHtmlContent> Small = Paths.Keys.ToFrozenDictionary(n => n, n => (IHtmlContent)new HtmlString(Svg(n)));

    /// <summary>The same as <c>&lt;icon name="…" /&gt;</c>, for the rows of a long list.</summary>
    public static IHtmlContent Html(string name) => Small[name];

    /// <exception cref="KeyNotFoundException">No icon has the name; a page with a wrong name fails at once.</exception>
    public static string For(string name) => Paths[name];

    /// <summary>A whole svg element, hidden from assistive technology: a word always stands beside it.</summary>
    public static string Svg(string name, bool large = false) =>
        $"""<svg class="icon{(large ? " icon-lg" : "")}" viewBox="0 0 16 16" aria-hidden="true" focusable="false">{For(name)}</svg>""";
}
