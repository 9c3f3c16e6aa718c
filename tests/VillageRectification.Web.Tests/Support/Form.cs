using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace VillageRectification.Web.Tests.Support;

/// <summary>Fills and submits a page the way a browser would: GET it, keep its hidden fields and token, post it back.</summary>
public sealed class Form(HttpClient client, string url)
{
    public async Task<IHtmlDocument> OpenAsync() =>
        await ReadAsync((await client.GetAsync(url)).EnsureSuccessStatusCode());

    /// <summary>Posts the page's form (by default the last one in main) with its own values, changed as given; null leaves a field out.</summary>
    public Task<HttpResponseMessage> SubmitAsync(IHtmlDocument page, params (string Name, string? Value)[] fields) => SendAsync(page, null, fields);

    /// <summary>The same by a button that goes to another handler of the page.</summary>
    public Task<HttpResponseMessage> PressAsync(IHtmlDocument page, string handler, params (string Name, string? Value)[] fields)
    {
        Assert.NotNull(page.QuerySelector($"button[formaction='?handler={handler}']"));
        return SendAsync(page, $"{url}?handler={handler}", fields);
    }

    /// <summary>Presses a button of the page that is sent elsewhere than its form.</summary>
    public Task<HttpResponseMessage> PressAsync(IHtmlDocument page, IElement button) =>
        SendAsync(page, url + button.GetAttribute("formaction"), []);

    private async Task<HttpResponseMessage> SendAsync(IHtmlDocument page, string? address, (string Name, string? Value)[] fields)
    {
        var form = LastOf(page)!;
        List<KeyValuePair<string, string>> values = [.. ValuesOf(page)];
        foreach (var (name, value) in fields)
        {
            values.RemoveAll(v => v.Key == name);
            if (value is not null)
            {
                values.Add(new(name, value));
            }
        }

        var action = form.GetAttribute("action") is { Length: > 0 } named ? named : url;
        return await client.PostAsync(address ?? action, new FormUrlEncodedContent(values));
    }

    /// <summary>What the page's form (the last one in main) sends when nothing is changed in it; nothing when it has none.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> ValuesOf(IHtmlDocument page) => LastOf(page) is not { } form ? [] :
    [
        .. form.Elements.OfType<IHtmlInputElement>()
            .Where(i => i.Name is { Length: > 0 } && (i.Type is not ("checkbox" or "radio") || i.IsChecked) && i.Type is not "file")
            .Select(i => KeyValuePair.Create(i.Name!, i.Value)),
        .. form.Elements.OfType<IHtmlTextAreaElement>().Where(i => i.Name is { Length: > 0 }).Select(i => KeyValuePair.Create(i.Name!, i.Value)),
        .. form.Elements.OfType<IHtmlSelectElement>().Where(i => i.Name is { Length: > 0 }).Select(i => KeyValuePair.Create(i.Name!, i.Value ?? "")),
    ];

    private static IHtmlFormElement? LastOf(IHtmlDocument page) =>
        page.QuerySelectorAll("main form[method=post], form[method=post]").OfType<IHtmlFormElement>().LastOrDefault();

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer) =>
        await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStreamAsync());
}
