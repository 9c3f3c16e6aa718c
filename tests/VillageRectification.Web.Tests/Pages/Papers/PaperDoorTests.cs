using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Papers;

/// <summary>Every paper that the page of documents offers in the demonstration: each number that it tells opens, and what it opens is there.</summary>
public abstract partial class PaperDoorTests(App app) : AppTests(app)
{
    private static readonly string[] Months = ["2003-10", "2003-03"];

    // What a number in a cell is that opens nothing: the paper, what its column is called, and why.
    private static readonly (string Paper, string Column, string Why)[] Written =
    [
        ("", "序号", "the place of a row"), ("", "编号", "the number of a situation in its list"),
        ("", "措施", "as somebody wrote it"), ("", "问题", "as somebody wrote it"), ("", "意见", "as somebody wrote it"), ("", "内容", "as somebody wrote it"),
        ("", "情形", "as the list of situations has it"), ("", "认定情形", "as the list of situations has it"), ("", "说明", "as somebody wrote it"),
        ("", "目标", "as somebody wrote it"), ("", "办成什么", "as somebody wrote it"), ("", "原因", "as somebody wrote it"),
        ("", "事项", "as somebody wrote it, or a record told in one line with its numbers"),
        ("", "理由", "as somebody wrote it"), ("", "级别、结对", "names"),
        ("", "问题和类别", "as somebody wrote it"), ("", "做到哪一步", "as somebody wrote it"), ("", "发现的问题", "as somebody wrote it"),
        ("", "折合", "of the record that its row is"), ("", "投资", "of the record that its row is"), ("", "一年收入", "of the record that its row is"),
        ("", "情况", "how the record of its row stands, or a fact of the village as it is written down: households, yuan, days past the day beside it"),
        ("notice", "整改情况", "days past the day beside it"),
        ("", "整顿前", "a fact of the village as it is written down"), ("", "现在", "a fact of the village as it is written down"),
        ("dossier", "规定", "what a rule asks"), ("dossier", "判定", "what is left of the rule beside it and the days that open"),
        ("dossier", "哪几天", "days of a month"), ("dossier", "结论", "the score of the record that its row is"),
        ("warning", "理由（发出那天的记录）", "a reason as it was sent on that day"),
    ];

    // A card of warning is sent by hand; in the demonstration nobody has.
    private static readonly string[] Kinds =
    [
        "summary", "reminder", "township", "department", "support", "screening", "dossier", "verdict", "plan", "diagnosis", "duties", "problems", "notice",
        "villagers", "exemplar", "lists", "bulletins",
    ];

    public sealed class OnSqlite(SqliteDemoApp app) : PaperDoorTests(app), IClassFixture<SqliteDemoApp>;

    public sealed class OnPostgres(PostgresDemoApp app) : PaperDoorTests(app), IClassFixture<PostgresDemoApp>;

    [Fact]
    public async Task Every_number_of_every_paper_opens()
    {
        var staff = await App.SignInAsync("zzb");
        Form drafting = new(staff, "/bulletins/new");
        await drafting.SubmitAsync(await drafting.OpenAsync());
        List<string> faults = [];
        HashSet<string> doors = [];
        HashSet<string> kinds = [];
        foreach (var address in await PapersAsync(staff))
        {
            var page = await new Form(staff, address).OpenAsync();
            kinds.Add(KindOf(address));
            faults.AddRange(Closed(page, address));
            // Of each kind of number one is opened.
            foreach (var door in page.QuerySelectorAll("main a.token, main td a").Select(a => a.GetAttribute("href")!))
            {
                if (doors.Add(Shape(address, door)) && (await staff.GetAsync(door, Ct)).StatusCode is not HttpStatusCode.OK and var status)
                {
                    faults.Add($"{address}: {door} answers {status}");
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct().Take(40)));
        Assert.True(Kinds.All(kinds.Contains), $"Not seen: {string.Join(' ', Kinds.Except(kinds))}");
        Assert.InRange(doors.Count, 60, int.MaxValue);
    }

    // As the page of documents lists them; of each month two.
    private async Task<IReadOnlyList<string>> PapersAsync(HttpClient staff)
    {
        var list = await new Form(staff, "/papers").OpenAsync();
        List<string> all = ["/screening/print"];
        foreach (var form in list.QuerySelectorAll("form.pick-row"))
        {
            var action = form.GetAttribute("action");
            var isOfMonth = form.QuerySelector("select[name=month]") is not null;
            all.AddRange(form.QuerySelectorAll("select[name=whose] option").Select(o => o.TextContent)
                .SelectMany(w => (isOfMonth ? Months : [""]).Select(m => $"{action}?whose={w}" + (m.Length > 0 ? "&month=" + m : ""))));
        }

        all.AddRange(Months.Select(m => $"/papers/support?month={m}"));
        foreach (var village in list.QuerySelectorAll("#village option").Select(o => o.GetAttribute("value")))
        {
            var papers = await new Form(staff, $"/papers?village={village}").OpenAsync();
            all.AddRange(papers.QuerySelectorAll("ul.tasks a").Select(a => a.GetAttribute("href")!)
                .Where(h => h.StartsWith("/cases/", StringComparison.Ordinal) && !h.EndsWith("/inspection", StringComparison.Ordinal)));
        }

        var bulletins = await new Form(staff, "/bulletins").OpenAsync();
        all.AddRange(bulletins.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).Where(h => Bulletin().IsMatch(h)).Distinct().Select(h => h + "/print"));
        return all;
    }

    private static string KindOf(string address) => address.Split('/', '?') switch
    {
        ["", "cases", _, "papers", var kind, ..] => kind,
        ["", "cases", _, var kind, ..] => kind,
        ["", "papers", var kind, ..] => kind,
        ["", var kind, ..] => kind,
        _ => address,
    };

    // A door by what it is of, without whose.
    private static string Shape(string address, string door) => KindOf(address) + " " + Identity().Replace(door.Split('?', '#')[0], "*");

    private static IEnumerable<string> Closed(IHtmlDocument page, string address)
    {
        foreach (var line in page.QuerySelectorAll("main p, main h3, main h4").Where(l => l.ClassName is not ("sub" or "known" or "no" or "attach")))
        {
            if (Left(line) is { } number)
            {
                yield return $"{KindOf(address)} ({address}): “{number}” of “{line.TextContent.Trim()}”";
            }
        }

        foreach (var table in page.QuerySelectorAll<IHtmlTableElement>("main table"))
        {
            var heads = table.QuerySelectorAll("th").Select(h => h.TextContent.ReplaceLineEndings("").Trim()).ToArray();
            foreach (var cell in table.QuerySelectorAll<IHtmlTableDataCellElement>("td"))
            {
                var head = heads.ElementAtOrDefault(cell.Index()) ?? "";
                if (Left(cell, isCell: true) is { } number && !Written.Any(w => w.Column == head && (w.Paper.Length == 0 || w.Paper == KindOf(address))))
                {
                    yield return $"{KindOf(address)} ({address}): “{number}” below “{head}”";
                }
            }
        }
    }

    // What of a line is a number and no door; null where nothing is.
    private static string? Left(IElement line, bool isCell = false)
    {
        var words = string.Concat(line.Descendants<IText>().Select(t => t.Ancestors<IHtmlAnchorElement>().Any() ? "※" : t.Data)).Trim();
        var left = Exempt().Replace(words, "");
        return (isCell ? AnyNumber() : Number()).Match(left) is { Success: true } found ? found.Value : null;
    }

    // Dates, numbers of issues and cards, of annexes, of causes and of versions, what a rule of presence is called, and thresholds of rules.
    [GeneratedRegex("([0-9]+年)?[0-9]+月([0-9]+日|份(到[0-9]+日)?)?|[0-9]{4}年|第[0-9]+[期号版]|附件[0-9]|(原因|表现)[0-9]|每[周月][0-9]+天|下限[0-9]+%|满分[0-9]+分")]
    private static partial Regex Exempt();

    // The parser of the tests of the composer: a number with its unit.
    [GeneratedRegex("[0-9]+ *([个天名条次元件项份眼处亩户公棚台盏座口种张分%]|人次)")]
    private static partial Regex Number();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex AnyNumber();

    [GeneratedRegex("^/bulletins/[0-9a-f-]{36}$")]
    private static partial Regex Bulletin();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Identity();
}
