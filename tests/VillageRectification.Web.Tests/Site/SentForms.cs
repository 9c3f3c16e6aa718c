using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Site;

/// <summary>Forms that are filled in and sent after their session, each once, and what is wrong with how they are shown then.</summary>
/// <param name="stranger">Signed in nowhere.</param>
internal sealed partial class SentForms(HttpClient stranger, CancellationToken ct)
{
    private const string Marker = "写在一旁";

    private readonly HashSet<string> _seen = [];
    private readonly List<string> _faults = [];

    public IReadOnlyList<string> Faults => _faults;

    public int Forms { get; private set; }

    public int Fields { get; private set; }

    /// <param name="where">Names the page; forms of one name and with the same fields are one.</param>
    public async Task SendAsync(string where, IHtmlDocument page)
    {
        foreach (var form in page.QuerySelectorAll("form[method=post]").OfType<IHtmlFormElement>())
        {
            Filled[] filled = [.. Fill(form)];
            if (filled.Length == 0 || !_seen.Add(where + string.Join(' ', filled.Select(f => f.Name).Distinct())))
            {
                continue;
            }

            Forms++;
            Fields += filled.Length;
            var shown = await ShownAsync(form, filled);
            _faults.AddRange(filled.GroupBy(f => f.Name).SelectMany(f => FaultsOf([.. f], shown)).Select(f => $"{where}: {f}"));
            _faults.AddRange(shown.Where(s => s.Label.Contains("填的内容", StringComparison.Ordinal) || Program().IsMatch(s.Label) || Program().IsMatch(s.Text))
                .Select(s => $"{where}: {s.Label} = {s.Text}"));
        }
    }

    // Every control that somebody fills in, with what he would fill in and how the page calls both.
    private static IEnumerable<Filled> Fill(IHtmlFormElement form)
    {
        var n = 0;
        foreach (var control in form.Elements.OfType<IHtmlElement>().Where(c => c.GetAttribute("name") is { Length: > 0 } && !c.HasAttribute("form")))
        {
            var name = control.GetAttribute("name")!;
            switch (control)
            {
                case IHtmlTextAreaElement:
                    yield return new(name, $"第{++n}处写的话", $"第{n}处写的话", NameOf(control));
                    break;
                case IHtmlSelectElement list when list.Options.LastOrDefault(o => o.Value.Length > 0) is { } option:
                    yield return new(name, option.Value, option.Text, NameOf(control));
                    break;
                case IHtmlInputElement { Type: "text" or "search" or "tel" }:
                    yield return new(name, $"第{++n}处写的话", $"第{n}处写的话", NameOf(control));
                    break;
                case IHtmlInputElement { Type: "date" or "month" } day:
                    var value = day.Type == "date" ? "2003-10-08" : "2003-10";
                    yield return new(name, value, value, NameOf(control));
                    break;
                case IHtmlInputElement { Type: "checkbox", Value: "true" }:
                    yield return new(name, "true", "是", NameOf(control));
                    break;
                case IHtmlInputElement { Type: "checkbox" or "radio" } box when box.Value.Length > 0:
                    yield return new(name, box.Value, NameOf(control), GroupOf(control));
                    break;
            }
        }
    }

    private async Task<(string Label, string Text)[]> ShownAsync(IHtmlFormElement form, Filled[] filled)
    {
        // What the form carries along is sent with it.
        var carried = form.Elements.OfType<IHtmlInputElement>().Where(i => i.Type is "hidden" && i.Name is { Length: > 0 })
            .Select(i => KeyValuePair.Create(i.Name!, i.Value));
        // Of one line a button each is sent.
        var sent = filled.GroupBy(f => f.Name).SelectMany(g => g.Last().IsRadio(form) ? g.TakeLast(1) : g).Select(f => KeyValuePair.Create(f.Name, f.Value));
        using var answer = await stranger.PostAsync(
            new Uri("/account/typed?ReturnUrl=%2F", UriKind.Relative), new FormUrlEncodedContent([.. carried, .. sent, new("Note", Marker)]), ct);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await Form.ReadAsync(answer);
        return
        [
            .. page.QuerySelectorAll("textarea").Select(t => (Plain(page.QuerySelector($"label[for={t.Id}]")!.TextContent), t.TextContent.Trim()))
                .Where(t => !t.Item2.Contains(Marker, StringComparison.Ordinal)),
        ];
    }

    private static IEnumerable<string> FaultsOf(Filled[] field, (string Label, string Text)[] shown)
    {
        var last = field[^1];
        if (last.Text.Length == 0 || last.Label.Length == 0)
        {
            yield return $"{last.Name} has no name or no words of its own";
            yield break;
        }

        // What is ticked in several groups is shown with the names of all.
        var own = shown.Where(s => last.Label.Contains(Row().Replace(s.Label, ""), StringComparison.Ordinal)
            || (field.Select(f => f.Label).Distinct().Skip(1).Any()
                && s.Label.Split('、').Any(part => last.Label.Contains(part, StringComparison.Ordinal)))).ToArray();
        if (own.Length == 0)
        {
            yield return $"{last.Name} is not shown as {last.Label}: {string.Join('，', shown.Select(s => s.Label).Take(12))}";
        }
        else if (!own.Any(s => s.Text.Split('\n').Any(line => Plain(last.Text).Contains(Plain(line.Split('：')[^1]), StringComparison.Ordinal))))
        {
            yield return $"{last.Name} ({last.Label}) is shown as {string.Join('，', own.Select(s => s.Text).Take(3))} and not as {last.Text}";
        }
    }

    private static string NameOf(IElement control) => Plain(
        control.GetAttribute("aria-label") is { Length: > 0 } spoken ? spoken
            : control.Closest("label")?.TextContent
                ?? (control.Id is { Length: > 0 } id ? control.Owner!.QuerySelector($"label[for='{id}']")?.TextContent : null) ?? "");

    private static string GroupOf(IElement control) =>
        Plain(control.Closest("fieldset")?.QuerySelector("legend")?.TextContent ?? control.Closest("table")?.QuerySelector("caption")?.TextContent ?? "勾选的");

    private static string Plain(string text) => Blank().Replace(text, "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    [GeneratedRegex(@"（第\d+行）$")]
    private static partial Regex Row();

    // A word of the program: letters alone, or with dots and brackets between them.
    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_.\[\]]+$")]
    private static partial Regex Program();

    private sealed record Filled(string Name, string Value, string Text, string Label)
    {
        public bool IsRadio(IHtmlFormElement form) => form.Elements.OfType<IHtmlInputElement>().Any(i => i.Name == Name && i.Type is "radio");
    }
}
