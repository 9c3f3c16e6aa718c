using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Site;

/// <summary>
/// Whatever is put into whatever field, query or route: no fault of the server, an answer in Chinese, and what was typed still there. The places
/// share the work, and so do the engines: of each place's values every thirtieth goes to either engine, at the next place the ones after those. So
/// every value meets every engine in every area of the program, and of places that are made alike each a fifteenth of the values.
/// </summary>
public abstract partial class HostileInputTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteApp app) : HostileInputTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : HostileInputTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task Nothing_that_is_typed_breaks_anything()
    {
        var watch = Stopwatch.StartNew();
        // A page of an import reads its workbook each time: a small one takes the same.
        var estate = await Estate.MakeAsync(App, SmallLedger());
        List<string> faults = [];
        HashSet<(string Page, string Method, string Place)> tried = [];
        var (requests, places) = (0, 0);
        // A second address of a page takes the same.
        var handlers = (await Handler.AllAsync(App.Services)).Where(
            h => h.Key is not (Handler.Assets or "POST /account/sign-out" or "POST /account/password Everywhere"))
            .DistinctBy(h => h.Page is null || h.Route.Contains("/log", StringComparison.Ordinal) ? h.Key : $"{h.Page.ViewEnginePath} {h.Method} {h.Name}");
        foreach (var handler in handlers)
        {
            var door = AuthorizationTests.Doors[handler.Key];
            var (who, browser) = estate.Browsers.First(
                b => door.IsOpen ? b.Role is null : b.Role is { } role && door.Admits(role) && Estate.Reaches(role, door.Names));
            if (handler.Method is "POST" && door.Names is Names.Case or Names.Entry or Names.Record or Names.Plan)
            {
                await estate.MoveOnAsync(App);
            }

            var address = estate.AddressOf(handler, door.Names, who, isOwn: true);
            var page = handler.Page is null ? null : await OpenAsync(browser, address.Split('?')[0]);
            // Every button of a page sends the same form.
            foreach (var place in InputPlaces.FieldsOf(handler, page).Where(p => tried.Add((handler.Page?.ViewEnginePath ?? handler.Key, handler.Method, p))))
            {
                var values = handler.Method is "POST" ? Corpus.Escaped.Append(Corpus.Megabyte) : Corpus.Escaped;
                await Parallel.ForEachAsync(OfThisEngine(values), Ct, async (value, ct) =>
                {
                    using var request = handler.Method is "POST"
                        ? Post(address, page, estate.TokenOf(browser), place, value)
                        : new HttpRequestMessage(HttpMethod.Get, new Uri($"{address}{(address.Contains('?') ? '&' : '?')}{place}={value}", UriKind.Relative));
                    await TryAsync(browser, request, $"{handler.Key} {place}", value, isForm: handler.Method is "POST", ct);
                });
            }

            foreach (var place in InputPlaces.RouteOf(handler))
            {
                await Parallel.ForEachAsync(OfThisEngine(Corpus.Escaped.Where(v => v.Length > 0 && v != Corpus.Nul)), Ct, async (value, ct) =>
                {
                    var route = Regex.Replace(handler.Route, $@"\{{\**{place}[^}}]*\}}", _ => value);
                    using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(estate.Fill(route, door.Names, who), UriKind.Relative));
                    await TryAsync(browser, request, $"{handler.Key} {{{place}}}", value, isForm: false, ct);
                });
            }
        }

        Assert.True(faults.Count == 0, $"{faults.Count} faults\n{string.Join('\n', faults.Take(60))}");
        Counted.Say($"hostile requests on {App.Provider}", requests);
        Counted.Say($"seconds of hostile requests on {App.Provider}", (int)watch.Elapsed.TotalSeconds);
        Assert.True(requests > 1500, $"only {requests} requests");

        IEnumerable<string> OfThisEngine(IEnumerable<string> values)
        {
            var turn = places++ + (App.Provider is DatabaseProvider.Sqlite ? 0 : 15);
            return values.Where((_, i) => (i + turn) % 30 == 0);
        }

        async Task TryAsync(HttpClient browser, HttpRequestMessage request, string what, string value, bool isForm, CancellationToken ct)
        {
            Interlocked.Increment(ref requests);
            var shown = value.Length > 60 ? value[..60] + "…" : value;
            try
            {
                using var answer = await browser.SendAsync(request, ct);
                var status = (int)answer.StatusCode;
                if (status >= 500)
                {
                    Add($"{what} = {shown}: {status}");
                }
                else if (status >= 400)
                {
                    var text = await answer.Content.ReadAsStringAsync(ct);
                    if (!Chinese().IsMatch(text))
                    {
                        Add($"{what} = {shown}: {status} without a Chinese word");
                    }
                    else if (isForm && status is 400 or 422 && value != Corpus.Megabyte && !IsKept(await Form.ReadAsync(answer), what.Split(' ')[^1], value))
                    {
                        Add($"{what} = {shown}: {status}, what was typed is gone");
                    }
                }
            }
            catch (Exception thrown) when (thrown is not OperationCanceledException)
            {
                Add($"{what} = {shown}: {thrown.GetType().Name} {thrown.Message}");
            }
        }

        void Add(string fault)
        {
            lock (faults)
            {
                faults.Add(fault);
            }
        }
    }

    // What cannot be text is not shown again; nor are passwords, choices and what the page itself sends along.
    private static bool IsKept(IHtmlDocument page, string place, string value)
    {
        var typed = SoundText.Mend(Uri.UnescapeDataString(value));
        var field = page.QuerySelector($"main [name='{place}']");
        return field switch
        {
            null => true,
            IHtmlTextAreaElement area => Plain(area.Value) == Plain(typed),
            IHtmlInputElement { Type: "text" or "search" or "tel" } input => Plain(input.Value) == Plain(typed),
            IHtmlInputElement { Type: "date" or "number" } input =>
                input.Value == typed || page.Body!.TextContent.Contains(typed.Trim(), StringComparison.Ordinal),
            _ => true,
        };
    }

    private static byte[] SmallLedger() => new WorkbookBuilder()
        .Sheet("村情台账", ["行政区划代码", "村名", "管理级别"], ["370830101201", "徐牛村", "县重点"])
        .Sheet("工作进展", ["行政区划代码", "村名", "日期", "内容"], ["370830101201", "徐牛村", new DateOnly(2003, 10, 2), "修复机井一眼"]).ToBytes();

    private static string Plain(string text) => text.ReplaceLineEndings(" ").Trim();

    private static HttpRequestMessage Post(string address, IHtmlDocument? page, string token, string place, string value)
    {
        var fields = page is null ? [] : Form.ValuesOf(page).Where(f => f.Key != place && f.Key != "__RequestVerificationToken");
        var body = string.Join('&', fields.Select(f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value)}")
            .Append($"__RequestVerificationToken={Uri.EscapeDataString(token)}").Append($"{Uri.EscapeDataString(place)}={value}"));
        return new(HttpMethod.Post, new Uri(address, UriKind.Relative))
        {
            Content = new ByteArrayContent(Encoding.ASCII.GetBytes(body)) { Headers = { ContentType = new("application/x-www-form-urlencoded") } },
        };
    }

    private static async Task<IHtmlDocument?> OpenAsync(HttpClient browser, string address)
    {
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative));
        return answer.StatusCode is HttpStatusCode.OK ? await Form.ReadAsync(answer) : null;
    }

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex Chinese();
}
