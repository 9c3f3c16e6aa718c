using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Screening;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Tests.Figures;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Site;

/// <summary>Every link as every account: no server error, no dead link, no inline script or style, nothing of another scope, Chinese sent as it is.</summary>
public abstract partial class CrawlTests(App app) : AppTests(app)
{
    private const int MostPages = 400;

    /// <summary>Radicals, punctuation, ideographs and full-width forms: eight bytes each when they are sent as numbers.</summary>
    private const int FirstCjk = 0x2E80;

    private static readonly string RealYear = $"{WorkCalendar.RealToday(TimeProvider.System).Year}年";

    public sealed class OnSqlite(SqliteDemoApp app) : CrawlTests(app), IClassFixture<SqliteDemoApp>;

    public sealed class OnPostgres(PostgresDemoApp app) : CrawlTests(app), IClassFixture<PostgresDemoApp>;

    /// <summary>Account → what the village codes on its pages begin with.</summary>
    public static TheoryData<string, string> Accounts() => new()
    {
        { "admin", "none" },
        { "zzb", "370830" },
        { "zzb-head", "370830" },
        { "liulou", "370830112" },
        { "liulou-sec", "370830112" },
        { "juntun", "370830205" },
        { "team", "370830112216" },
        { "liaison", "370830" },
        { "dept-head", "370830" },
        { "leader", "370830" },
        { "city", "3708" },
    };

    [Theory]
    [InTurn(nameof(Accounts))]
    public async Task Every_link_leads_somewhere(string account, string scope)
    {
        var browser = await App.SignInAsync(account);
        Queue<string> open = new(["/"]);
        HashSet<string> seen = ["/"];
        List<string> faults = [];
        while (open.TryDequeue(out var address) && seen.Count < MostPages)
        {
            var answer = await browser.GetAsync(address, Ct);
            if (answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.Found)
            {
                Enqueue(open, seen, answer.Headers.Location!.OriginalString);
                continue;
            }

            if (answer.StatusCode is not HttpStatusCode.OK)
            {
                faults.Add($"{address}: {answer.StatusCode}");
                continue;
            }

            if (answer.Content.Headers.ContentType?.MediaType is "text/html")
            {
                var html = await answer.Content.ReadAsStringAsync(Ct);
                var page = await Form.ReadAsync(answer);
                faults.AddRange(FaultsOf(page, html, address, scope));
                foreach (var link in page.QuerySelectorAll("a[href], link[href]").Select(a => a.GetAttribute("href")!))
                {
                    Enqueue(open, seen, link);
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(seen.Count > 3, $"only {seen.Count} addresses were found");
    }

    [Fact]
    public async Task What_the_demonstration_makes_up_moves_no_reported_figure_and_nothing_opens_empty()
    {
        var campaign = await App.WithDbAsync(db => db.Campaigns.WithScreening().SingleAsync(Ct));
        var browser = await App.SignInAsync("zzb");
        var expected = JsonNode.Parse(RealCountyTests.Reported)!.AsObject();
        expected["campaignId"] = campaign.Id.ToString();
        // The two that applied again.
        expected["inQueue"] = 2;
        var text = await browser.GetStringAsync($"/api/campaigns/{campaign.Id}/figures?asOf=2003-10-31", Ct);
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(text)), text);

        // The two that applied again, and the village that is warned for two signs, which hold.
        var queue = Words((await new Form(browser, "/acceptance").OpenAsync()).QuerySelector("main table")!);
        Assert.All(["解庄村", "10月24日"], part => Assert.Contains(part, queue, StringComparison.Ordinal));
        var pending = Words((await new Form(browser, "/acceptance?view=pending").OpenAsync()).QuerySelector("main table")!);
        Assert.All(["莲花湖村", "10月27日"], part => Assert.Contains(part, pending, StringComparison.Ordinal));
        var watch = await new Form(browser, "/acceptance/consolidation").OpenAsync();
        var card = Words(watch.QuerySelector("main .card-warn")!);
        Assert.All(
            ["后张吾村", "76 天没有进展，最近一次8月16日", "驻村减半：10月 9 天，不到前三个月平均 21.3 天的一半（三个月共 64 天）", "党委书记", "11月15日"],
            part => Assert.Contains(part, card, StringComparison.Ordinal));
        Assert.DoesNotContain("已了结", card, StringComparison.Ordinal);
        var looks = await App.WithDbAsync(db => db.ConsolidationLooks.Select(l => l.OccurredOn.Month).ToListAsync(Ct));
        Assert.Equal([(8, 24), (9, 24), (10, 18)], looks.CountBy(m => m).Select(m => (m.Key, m.Value)).Order());

        var (cases, types) = await App.WithDbAsync(async db => (
            await db.Cases.Select(c => c.DivisionCode).ToListAsync(Ct), await db.Baselines.ToDictionaryAsync(b => b.DivisionCode, b => b.CaseType, Ct)));
        var findings = await App.WithDbAsync(db => db.VillageFindings.ToListAsync(Ct));
        var listed = findings.Where(f => f.Conclusion is ScreeningConclusion.Listed).ToList();
        var items = campaign.ScreeningCriteria(App.Today).Items;
        Assert.Equal(cases.Order(), listed.Select(f => f.DivisionCode).Order());
        Assert.All(listed, f => Assert.True(
            items.Where(i => i.CaseType == types[f.DivisionCode]).ToList() is var ofType && (ofType.Count == 0 || ofType.Any(i => f.Held.Contains(i.Number))),
            f.Village));
        Assert.Equal((ScreeningState.Approved, true), (campaign.ScreeningState(), findings.Count > 300));
    }

    private static IEnumerable<string> FaultsOf(IHtmlDocument page, string html, string address, string scope)
    {
        if (page.QuerySelectorAll("[style], style, script:not([src])").Length > 0 || EventAttribute().IsMatch(html))
        {
            yield return $"{address}: inline script or style";
        }

        if (EncodedCharacter().Matches(html).FirstOrDefault(m => Convert.ToInt32(m.Groups[1].Value, 16) >= FirstCjk) is { } encoded)
        {
            yield return $"{address}: sends {encoded.Value} at {html[Math.Max(0, encoded.Index - 60)..encoded.Index]}";
        }

        // The county plays in 2003: what was written down of it was so then, whenever the program really runs.
        if (page.Body!.TextContent.IndexOf(RealYear, StringComparison.Ordinal) is >= 0 and var at)
        {
            yield return $"{address}: tells of {page.Body.TextContent[Math.Max(0, at - 20)..(at + 12)]}";
        }

        if (page.QuerySelectorAll("h1").Length != 1)
        {
            yield return $"{address}: {page.QuerySelectorAll("h1").Length} h1";
        }

        foreach (var form in page.QuerySelectorAll("form[method=post]").OfType<IHtmlFormElement>())
        {
            // Enter presses the first one.
            if (form.QuerySelector("button:not([type=button])") is { } first && (first.HasAttribute("formaction") || first.HasAttribute("name")))
            {
                yield return $"{address}: Enter presses {first.TextContent.Trim()}";
            }
        }

        // An issued bulletin is addressed to all.
        var codes = address.StartsWith("/bulletins", StringComparison.Ordinal) ? [] : VillageCode().Matches(page.Body!.TextContent).Select(m => m.Value);
        foreach (var code in codes)
        {
            if (!code.StartsWith(scope, StringComparison.Ordinal) && !code.EndsWith("000", StringComparison.Ordinal))
            {
                yield return $"{address}: shows {code}";
            }
        }
    }

    private static void Enqueue(Queue<string> open, HashSet<string> seen, string link)
    {
        var address = link.Split('#')[0];
        var isOurs = address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal);
        if (isOurs && !address.Contains("sign-out", StringComparison.Ordinal) && seen.Add(OneOfAKind.Of(address)))
        {
            open.Enqueue(address);
        }
    }

    [GeneratedRegex("\\son(click|change|submit|load|input)=", RegexOptions.IgnoreCase)]
    private static partial Regex EventAttribute();

    [GeneratedRegex("&#x([0-9A-Fa-f]+);|\\\\u([0-9a-f]{4})")]
    private static partial Regex EncodedCharacter();

    [GeneratedRegex("\\b37\\d{10}\\b")]
    private static partial Regex VillageCode();
}
