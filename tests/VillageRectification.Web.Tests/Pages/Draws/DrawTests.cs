using System.Net;
using AngleSharp.Html.Dom;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Draws;

/// <summary>抽签: the head draws for revisits, the city for what it verifies; anybody counts it again from the page, and the drawn are told.</summary>
public abstract class DrawTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : DrawTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : DrawTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task A_draw_is_counted_again_from_what_its_page_shows()
    {
        var county = await CountyAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);

        var page = await OpenAsync(await App.SignInAsNewAsync(Role.Dept, county.Code), await DrawAsync(head, county, SampleList.Passed, "1", "2"));

        var stored = await StoredAsync(county);
        Assert.True(stored.IsReproduced);
        Assert.Matches("^[0-9a-f]{16}$", stored.Seed);
        Assert.Contains(stored.Seed, Words(page.QuerySelector(".summary")!), StringComparison.Ordinal);
        Assert.Contains("照名单和种子重算，结果一样", Words(page.QuerySelector(".summary")!), StringComparison.Ordinal);
        var rows = page.QuerySelectorAll("tbody tr").Select(r => (
            Code: Words(r.QuerySelector("th .sub")!)[^12..], How: Words(r.QuerySelectorAll("td")[0]),
            Lot: r.QuerySelector("code")!.GetAttribute("title")!)).ToList();
        // The broken one has the most risk; of the other four the two smallest lots are drawn, and each lot is the hash that anybody counts.
        Assert.Equal((county.Code + "101203", "按风险选定"), (rows[0].Code, rows[0].How));
        var lots = rows.Skip(1).Select(r => (r.Code, Lot: Hash($"{stored.Seed}:{r.Code}"))).ToList();
        Assert.Equal(lots.Select(l => l.Lot), rows.Skip(1).Select(r => r.Lot));
        Assert.Equal(lots.OrderBy(l => l.Lot, StringComparer.Ordinal).Select(l => l.Code), rows.Skip(1).Select(r => r.Code));
        Assert.Equal(["抽签抽中", "抽签抽中", "没有抽中", "没有抽中"], rows.Skip(1).Select(r => r.How));
    }

    [Fact]
    public async Task The_drawn_are_told_where_the_revisit_is_written_and_in_the_queue()
    {
        var county = await CountyAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        await DrawAsync(head, county, SampleList.ToRevisit, "1", null);
        var drawn = (await StoredAsync(county)).Drawn.Single();
        var other = (await StoredAsync(county)).Villages.First(v => v.Pick is null);

        Assert.Contains("10月31日按风险选定回访", await MainAsync(head, $"/cases/{drawn.CaseId}/records/revisits/add"), StringComparison.Ordinal);
        Assert.DoesNotContain("按风险选定", await MainAsync(head, $"/cases/{other.CaseId}/records/revisits/add"), StringComparison.Ordinal);
        var queue = (await OpenAsync(head, "/acceptance?view=revisit")).QuerySelectorAll("tbody .sub");
        Assert.Single(queue, s => Words(s).Contains("按风险选定回访", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_came_of_it_is_told_from_the_records()
    {
        var county = await CountyAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        var address = await DrawAsync(head, county, SampleList.ToRevisit, null, "4");
        Assert.Equal(4, Words((await OpenAsync(head, address)).QuerySelector("tbody")!).Split("还没有回访").Length - 1);

        var form = new Form(head, $"/cases/{(await StoredAsync(county)).Villages[0].CaseId}/records/revisits/add");
        Assert.Equal(
            HttpStatusCode.Redirect,
            (await form.SubmitAsync(
                await form.OpenAsync(), ("Input.Outcome", "Held"), ("Input.Inspectors", "王秀英、李明"), ("Input.Confirmed", "王秀英、李明"))).StatusCode);

        Assert.Contains("10月31日回访，保持", Words((await OpenAsync(head, address)).QuerySelector("tbody tr")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_city_draws_from_its_own_villages_and_the_head_not()
    {
        var county = await CountyAsync();
        var (city, head) = (await App.SignInAsNewAsync(Role.City, county.Code[..4]), await App.SignInAsNewAsync(Role.Head, county.Code));

        var page = await OpenAsync(city, await DrawAsync(city, county, SampleList.ToVerify, null, "1"));

        var drawn = (await StoredAsync(county)).Drawn.Single();
        Assert.Equal("市点村", drawn.Village);
        Assert.Contains("还没有认定", Words(page.QuerySelector("tbody tr")!), StringComparison.Ordinal);
        Assert.Contains("10月31日抽签抽中市级认定", await MainAsync(city, $"/cases/{drawn.CaseId}/records/verifications/add"), StringComparison.Ordinal);
        Assert.Contains("10月31日抽签抽中市级认定", await MainAsync(city, $"/verification?campaign={county.Campaign.Id}"), StringComparison.Ordinal);
        foreach (var (browser, list) in new[] { (head, "ToVerify"), (city, "Passed") })
        {
            var refused = await PostAsync(browser, county, HttpStatusCode.BadRequest, ("Among", list), ("ByLot", "1"));
            Assert.Contains("请选从哪个名单里抽", Words(refused.Body!), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_cannot_be_drawn_is_said_and_what_was_typed_stays()
    {
        var county = await CountyAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);

        var page = await PostAsync(head, county, HttpStatusCode.UnprocessableEntity, ("Among", "Passed"), ("ByRisk", "3"), ("ByLot", "3"));
        Assert.Contains("名单里只有 5 个，要抽 6 个，请改少。", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal("3", page.QuerySelector("#Input_ByLot")!.GetAttribute("value"));
        page = await PostAsync(head, county, HttpStatusCode.UnprocessableEntity, ("Among", "Passed"));
        Assert.Contains("请填抽几个，或者按风险选几个。", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        page = await PostAsync(head, county, HttpStatusCode.BadRequest, ("ByLot", "-1"));
        Assert.Equal("-1", page.QuerySelector("#Input_ByLot")!.GetAttribute("value"));
        Assert.Empty(await App.WithDbAsync(db => db.SampleDraws.Where(d => d.CampaignId == county.Campaign.Id).ToListAsync(Ct)));
    }

    [Fact]
    public async Task A_form_sent_twice_draws_once_and_another_form_draws_anew_beside_it()
    {
        var county = await CountyAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        var form = new Form(head, $"/draws?campaign={county.Campaign.Id}");
        var page = await form.OpenAsync();

        var first = await form.SubmitAsync(page, ("Input.ByLot", "1"));
        var second = await form.SubmitAsync(page, ("Input.ByLot", "1"));
        var third = await form.SubmitAsync(await form.OpenAsync(), ("Input.ByLot", "1"));

        Assert.Equal(first.Headers.Location, second.Headers.Location);
        // What was typed is kept on the device until a page says that it is saved.
        Assert.NotNull((await OpenAsync(head, first.Headers.Location!.OriginalString)).QuerySelector(".note-ok"));
        Assert.NotEqual(first.Headers.Location, third.Headers.Location);
        Assert.Equal(2, (await form.OpenAsync()).QuerySelectorAll("tbody tr").Length);
        Assert.Contains("当天第 2 次抽", await MainAsync(head, third.Headers.Location!.OriginalString), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_department_sees_it_and_draws_nothing_and_another_county_sees_nothing()
    {
        var (county, other) = (await CountyAsync(), await CountyAsync());
        var address = await DrawAsync(await App.SignInAsNewAsync(Role.Head, county.Code), county, SampleList.Passed, null, "1");

        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        Assert.Null((await OpenAsync(dept, "/draws")).QuerySelector("main form[method=post]"));
        Assert.Equal(HttpStatusCode.NotFound, (await (await App.SignInAsNewAsync(Role.Head, other.Code)).GetAsync(address, Ct)).StatusCode);
    }

    private static string Hash(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));

    private static Task<IHtmlDocument> OpenAsync(HttpClient browser, string address) => new Form(browser, address).OpenAsync();

    private static async Task<string> MainAsync(HttpClient browser, string address) => Words((await OpenAsync(browser, address)).QuerySelector("main")!);

    [Fact]
    public async Task What_was_drawn_is_to_be_visited_by_its_day_until_somebody_was_there()
    {
        var county = await CountyAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        var form = new Form(head, $"/draws?campaign={county.Campaign.Id}");
        var late = await form.SubmitAsync(await form.OpenAsync(), ("Input.ByRisk", "1"), ("Input.DueOn", $"{App.Today:yyyy-MM-dd}"));
        Assert.Contains("期限要晚于今天", Words((await Form.ReadAsync(late)).QuerySelector("main")!), StringComparison.Ordinal);
        var due = App.Today.AddDays(12);
        (string, string?)[] typed = [("Input.Among", "ToRevisit"), ("Input.ByRisk", "1"), ("Input.DueOn", $"{due:yyyy-MM-dd}")];
        var drawn = (await form.SubmitAsync(await form.OpenAsync(), typed)).Headers.Location!.OriginalString;
        var desk = new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), "/");

        var task = (await desk.OpenAsync()).QuerySelectorAll(".tasks li").First(t => Words(t).Contains("险村", StringComparison.Ordinal));
        Assert.Contains("按风险选定回访", Words(task), StringComparison.Ordinal);
        Assert.Contains("还有 12 天", Words(task), StringComparison.Ordinal);
        Assert.Contains("records/revisits/add?from=today", task.QuerySelector("a")!.GetAttribute("href")!, StringComparison.Ordinal);
        Assert.Single((await desk.OpenAsync()).QuerySelectorAll(".tasks li"), t => Words(t).Contains("险村", StringComparison.Ordinal));
        // Who was drawn stands once; the three others stand for themselves.
        Assert.Equal(3, (await desk.OpenAsync()).QuerySelectorAll(".tasks li").Count(t => Words(t).StartsWith("回访", StringComparison.Ordinal)) - 1);
        var paper = Words((await new Form(head, drawn + "/print").OpenAsync()).QuerySelector("main")!);
        Assert.Contains("按风险选1个", paper, StringComparison.Ordinal);
        Assert.Contains("打印时照名单和种子重算过，结果一样", paper, StringComparison.Ordinal);
        using var word = WordprocessingDocument.Open(new MemoryStream(await head.GetByteArrayAsync(drawn + "/print?format=docx", Ct)), false);
        Assert.Contains("按风险选1个", word.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        Assert.Equal("验收", Words((await new Form(head, drawn).OpenAsync()).QuerySelector("nav [aria-current='page']")!));

        await App.WithDbAsync(async db =>
        {
            var @case = await db.Cases.SingleAsync(c => c.DivisionCode == county.Code + "101203", Ct);
            db.Add(new Inspection(@case, App.Today, InspectionKind.Revisit, InspectionOutcome.Held));
            return await db.SaveChangesAsync(Ct);
        });
        Assert.DoesNotContain((await desk.OpenAsync()).QuerySelectorAll(".tasks li"), t => Words(t).Contains("险村", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_city_draws_over_all_its_counties_at_once()
    {
        var (one, other) = (await CountyAsync(), await CountyAsync());
        // A hundred counties make a city: the next one of the last of them is another city's.
        (one, other) = one.Code[..4] == other.Code[..4] ? (one, other) : (other, await CountyAsync());
        var city = await App.SignInAsNewAsync(Role.City, one.Code[..4]);
        var form = new Form(city, $"/draws?campaign={one.Campaign.Id}");
        var page = await form.OpenAsync();
        Assert.Contains("个县一起抽", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        var answer = await form.SubmitAsync(page, ("Input.IsEverywhere", "True"), ("Input.ByLot", "1"), ("Input.ByRisk", "0"));
        var drawn = answer.Headers.Location!.OriginalString;
        // Sent twice it is one draw.
        var again = await form.SubmitAsync(page, ("Input.IsEverywhere", "True"), ("Input.ByLot", "1"), ("Input.ByRisk", "0"));
        Assert.Equal(drawn, again.Headers.Location!.OriginalString);

        var (mine, theirs) = (await StoredAsync(one), await StoredAsync(other));
        Assert.Equal(mine.Seed, theirs.Seed);
        Assert.True(mine.IsReproduced && theirs.IsReproduced);
        Assert.Equal(drawn, $"/draws/{mine.Id}");
        Assert.Contains($"/draws/{theirs.Id}", (await new Form(city, drawn).OpenAsync()).QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        var head = await new Form(await App.SignInAsNewAsync(Role.Head, one.Code), drawn).OpenAsync();
        Assert.DoesNotContain($"/draws/{theirs.Id}", head.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
    }

    private static async Task<string> DrawAsync(HttpClient browser, County county, SampleList among, string? byRisk, string? byLot)
    {
        var form = new Form(browser, $"/draws?campaign={county.Campaign.Id}");
        var answer = await form.SubmitAsync(await form.OpenAsync(), ("Input.Among", $"{among}"), ("Input.ByRisk", byRisk), ("Input.ByLot", byLot));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    private static async Task<IHtmlDocument> PostAsync(HttpClient browser, County county, HttpStatusCode status, params (string Name, string Value)[] fields)
    {
        var form = new Form(browser, $"/draws?campaign={county.Campaign.Id}");
        var answer = await form.SubmitAsync(await form.OpenAsync(), [.. fields.Select(f => ($"Input.{f.Name}", (string?)f.Value))]);
        Assert.Equal(status, answer.StatusCode);
        return await Form.ReadAsync(answer);
    }

    private Task<SampleDraw> StoredAsync(County county) =>
        App.WithDbAsync(db => db.SampleDraws.AsNoTracking().SingleAsync(d => d.CampaignId == county.Campaign.Id, Ct));

    private async Task<County> CountyAsync()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "一村", c => Passed(c));
        await county.AddVillageAsync("101202", "二村", c => Passed(c));
        await county.AddVillageAsync("101203", "险村", c =>
            [.. Passed(c), new Baseline(c, County.Start, ManagementLevel.Ordinary) { Branch = CommitteeState.Incomplete, Rooms = OfficeRooms.None }]);
        await county.AddVillageAsync("101204", "访过村", c => [.. Passed(c), new Inspection(c, App.Today, InspectionKind.Revisit, InspectionOutcome.Held)]);
        await county.AddVillageAsync("101205", "市点村", c => [new Baseline(c, County.Start, ManagementLevel.CityKey), .. Passed(c)]);
        await county.AddVillageAsync("101206", "未过村", c => County.Inspected(c, App.Today.AddMonths(-2), InspectionOutcome.Failed).Cast<CaseFact>());
        await county.AddVillageAsync("101207", "中止村", c => [.. Passed(c), c.Suspend(App.Today, "搬迁")]);
        return county;
    }

    private static IEnumerable<CaseFact> Passed(RectificationCase c) =>
        County.Inspected(c, App.Today.AddMonths(-2), InspectionOutcome.Passed).Cast<CaseFact>();
}
