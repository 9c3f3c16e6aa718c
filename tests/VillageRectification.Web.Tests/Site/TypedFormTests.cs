using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Site;

/// <summary>
/// Every form of every page is filled in and sent after its session ended: each field comes back by the name that stands at it, each choice by its
/// own words. Who shows them knows nothing but what the form sent: no account, no page, no memory of having written it.
/// </summary>
public abstract partial class TypedFormTests(App app) : AppTests(app)
{
    private const string Marker = "写在一旁";

    public sealed class OnSqlite(SqliteApp app) : TypedFormTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : TypedFormTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task What_was_filled_in_comes_back_by_the_names_and_words_of_its_form()
    {
        var estate = await Estate.MakeAsync(App);
        var stranger = App.Browser();
        List<string> faults = [];
        HashSet<string> seen = [];
        var (forms, fields) = (0, 0);
        foreach (var handler in (await Handler.AllAsync(App.Services)).Where(h => h is { Method: "GET", Page: not null, Name: null }))
        {
            var door = AuthorizationTests.Doors[handler.Key];
            var admitted = estate.Browsers.Where(b => door.IsOpen || (b.Role is { } role && door.Admits(role) && Estate.Reaches(role, door.Names))).ToArray();
            foreach (var (who, browser) in admitted.Take(1).Concat(admitted.TakeLast(2)).Distinct())
            {
                using var answer = await browser.GetAsync(new Uri(estate.AddressOf(handler, door.Names, who, isOwn: true), UriKind.Relative), Ct);
                if (answer.StatusCode is not HttpStatusCode.OK || answer.Content.Headers.ContentType?.MediaType is not "text/html")
                {
                    continue;
                }

                var page = await Form.ReadAsync(answer);
                foreach (var form in page.QuerySelectorAll("form[method=post]").OfType<IHtmlFormElement>())
                {
                    var filled = Fill(form).ToArray();
                    if (filled.Length == 0 || !seen.Add(handler.Key + string.Join(' ', filled.Select(f => f.Name))))
                    {
                        continue;
                    }

                    forms++;
                    fields += filled.Length;
                    var shown = await ShownAsync(stranger, form, filled);
                    faults.AddRange(filled.GroupBy(f => f.Name).SelectMany(f => FaultsOf([.. f], shown)).Select(f => $"{handler.Key}: {f}"));
                    faults.AddRange(shown.Where(s => s.Label.Contains("填的内容", StringComparison.Ordinal) || Program().IsMatch(s.Label) || Program().IsMatch(s.Text))
                        .Select(s => $"{handler.Key}: {s.Label} = {s.Text}"));
                }
            }
        }

        Assert.True(faults.Count == 0, $"{faults.Count} faults\n{string.Join('\n', faults.Distinct().Take(80))}");
        Counted.Say($"forms sent after their session on {App.Provider}", forms);
        Assert.InRange(forms, 100, int.MaxValue);
        Assert.InRange(fields, 400, int.MaxValue);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("AAAA")]
    [InlineData("/////w==")]
    [InlineData("7cEBAQ==")]
    public void Words_that_no_form_wrote_are_none(string carried) => Assert.Null(FormWords.Read(carried));

    [Fact]
    public void Words_come_back_as_they_were_carried()
    {
        Dictionary<string, FormWords.Field> fields = new()
        {
            ["Input.Level"] = new("级别", new Dictionary<string, string> { ["CityKey"] = "市重点" }),
            ["Input.Lines[0].Reason"] = new("理由", new Dictionary<string, string>()),
            ["Input.Lines[1].Reason"] = new("理由", new Dictionary<string, string>()),
            ["Input.Lines[0].Code"] = FormWords.Field.Carried,
        };
        var words = FormWords.Read(new FormWords(fields).Write())!;
        Assert.Equal(("级别", "市重点", null), (words.LabelOf("Input.Level"), words.ChoiceOf("Input.Level", "CityKey"), words.ChoiceOf("Input.Level", "Other")));
        Assert.True(words.IsCarried("Input.Lines[0].Code"));
        Assert.False(words.IsCarried("Input.Lines[0].Reason"));
        Assert.Equal((true, false), (words.IsRepeated("理由"), words.IsRepeated("级别")));
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

    private async Task<(string Label, string Text)[]> ShownAsync(HttpClient stranger, IHtmlFormElement form, Filled[] filled)
    {
        // What the form carries along is sent with it.
        var carried = form.Elements.OfType<IHtmlInputElement>().Where(i => i.Type is "hidden" && i.Name is { Length: > 0 })
            .Select(i => KeyValuePair.Create(i.Name!, i.Value));
        // Of one line a button each is sent.
        var sent = filled.GroupBy(f => f.Name).SelectMany(g => g.Last().IsRadio(form) ? g.TakeLast(1) : g).Select(f => KeyValuePair.Create(f.Name, f.Value));
        using var answer = await stranger.PostAsync(
            new Uri("/account/typed?ReturnUrl=%2F", UriKind.Relative), new FormUrlEncodedContent([.. carried, .. sent, new("Note", Marker)]), Ct);
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
            || (field.Select(f => f.Label).Distinct().Skip(1).Any() && s.Label.Split('、').Any(part => last.Label.Contains(part, StringComparison.Ordinal)))).ToArray();
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
