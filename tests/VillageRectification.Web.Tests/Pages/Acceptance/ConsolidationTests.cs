using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Acceptance;

/// <summary>Passed villages are looked at each month; two signs make a card, named to the township, and records end it.</summary>
public abstract partial class ConsolidationTests(App app) : AppTests(app)
{
    private static readonly DateOnly Passed = new(2003, 7, 20);

    public sealed class OnSqlite(SharedSqlite shared) : ConsolidationTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : ConsolidationTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task From_two_signs_to_a_card_that_records_end()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "毛庙村", c =>
        [
            .. County.Inspected(c, Passed, InspectionOutcome.Passed), new ProgressEntry(c, new(2003, 8, 13), "访贫问苦"),
            .. Days(c, 7, 12), .. Days(c, 8, 14), .. Days(c, 9, 13), .. Days(c, 10, 6),
        ]);
        await county.AddVillageAsync("101202", "后营村", c =>
            [.. County.Inspected(c, Passed, InspectionOutcome.Passed), new ProgressEntry(c, new(2003, 10, 28), "修路")]);
        await county.AddVillageAsync("101203", "孔庄村", c => County.Inspected(c, Passed, InspectionOutcome.Failed));
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var page = await new Form(dept, "/acceptance/consolidation").OpenAsync();
        string[] rows = [.. page.QuerySelectorAll("tbody tr").Select(r => Words(r))];
        Assert.Equal(2, rows.Length);
        Assert.StartsWith("毛庙村", rows[0], StringComparison.Ordinal);
        Assert.Contains("没有进展；驻村减半", rows[0], StringComparison.Ordinal);
        Assert.Contains("驻村减半未判定", rows[1], StringComparison.Ordinal);
        Assert.Null(page.QuerySelector($"a[href*='/records/consolidation-warnings/add']:not([href*='{@case.Id}'])"));

        var card = new Form(dept, page.QuerySelector("a[href*='/records/consolidation-warnings/add']")!.GetAttribute("href")!);
        var (form, other) = (await card.OpenAsync(), await card.OpenAsync());
        string[] reasons = [.. form.QuerySelectorAll("input[name='Input.Reasons'][type=checkbox]").Select(i => i.GetAttribute("value")!)];
        Assert.Equal(["79 天没有进展，最近一次8月13日", "驻村减半：10月 6 天，不到前三个月平均 13 天的一半（三个月共 39 天）"], reasons);
        Assert.Equal(HttpStatusCode.Redirect, (await card.SubmitAsync(form, ("Input.DueOn", "2003-11-15"))).StatusCode);
        // A second one is refused while it is open, with what was typed.
        var second = await card.SubmitAsync(other, ("Input.DueOn", "2003-11-20"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.StatusCode);
        var kept = await Form.ReadAsync(second);
        Assert.Contains("2003年10月31日发的预警卡还没有了结", Words(kept.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal("2003-11-20", kept.QuerySelector("[name='Input.DueOn']")!.GetAttribute("value"));
        Assert.Equal(1, await App.WithDbAsync(db => db.ConsolidationWarnings.CountAsync(w => w.CaseId == @case.Id, Ct)));
        Assert.Null((await card.OpenAsync()).QuerySelector("main form"));

        var warned = await new Form(dept, "/acceptance/consolidation").OpenAsync();
        Assert.Contains("还有 2 条没有了结", Words(warned.QuerySelector(".card-warn")!), StringComparison.Ordinal);
        Assert.Null(warned.QuerySelector("a[href*='/records/consolidation-warnings/add']"));
        var paper = await new Form(dept, warned.QuerySelector(".card-warn a[href$='/print']")!.GetAttribute("href")!).OpenAsync();
        Assert.Equal(["没有了结", "没有了结"], paper.QuerySelectorAll("main tbody td:last-child").Select(Words));
        Assert.Contains("签收人：", Words(paper.QuerySelector("main")!), StringComparison.Ordinal);
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        Assert.Contains("79 天没有进展", Words((await new Form(town, $"/cases/{@case.Id}").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);

        // The township signs for it once; number and signature stand on card, list and paper.
        var sign = (await new Form(town, "/").OpenAsync()).QuerySelectorAll("main a").Single(a => Words(a).StartsWith("签收预警卡", StringComparison.Ordinal));
        var receipt = new Form(town, sign.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.Redirect, (await receipt.SubmitAsync(await receipt.OpenAsync(), ("Input.Signer", "何春梅"))).StatusCode);
        var signed = await new Form(dept, "/acceptance/consolidation").OpenAsync();
        foreach (var at in new[] { ".card-warn", "#cards" })
        {
            Assert.Contains("第 1 号", Words(signed.QuerySelector(at)!), StringComparison.Ordinal);
            Assert.Contains("10月31日何春梅签收", Words(signed.QuerySelector(at)!), StringComparison.Ordinal);
        }

        paper = await new Form(dept, signed.QuerySelector(".card-warn a[href$='/print']")!.GetAttribute("href")!).OpenAsync();
        Assert.Contains("编号：第1号。", Words(paper.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Contains("签收人：何春梅。签收时间：2003年10月31日。", Words(paper.QuerySelector("main")!), StringComparison.Ordinal);

        // Each sign is a task of the township, with the form that ends it; nobody else's.
        var tasks = await TasksAsync(town);
        Assert.Equal(
            [
                ("预警：79 天没有进展，最近一次8月13日", $"/cases/{@case.Id}/log"),
                ("预警：驻村减半：10月 6 天，不到前三个月平均 13 天的一半（三个月共 39 天）", $"/cases/{@case.Id}/presence/month?month=2003-10&from=today"),
            ],
            tasks.Select(t => (t.Text, t.Address)).Order());
        Assert.All(tasks, t => Assert.Contains("还有 15 天", t.Line, StringComparison.Ordinal));
        foreach (var (role, scope) in new[] { (Role.Town, county.Township("102")), (Role.Dept, county.Code) })
        {
            Assert.Empty(await TasksAsync(await App.SignInAsNewAsync(role, scope)));
        }

        // A record of work ends the first, nobody has to say so.
        await App.WithDbAsync(db => { db.Add(new ProgressEntry(@case, App.Today, "入户走访")); return db.SaveChangesAsync(Ct); });
        var half = Words((await new Form(dept, "/acceptance/consolidation").OpenAsync()).QuerySelector(".card-warn")!);
        Assert.Contains("79 天没有进展，最近一次8月13日已了结", half, StringComparison.Ordinal);
        Assert.Contains("还有 1 条没有了结", half, StringComparison.Ordinal);
        Assert.StartsWith("预警：驻村减半", Assert.Single(await TasksAsync(town)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_settled_card_stays_in_the_list_and_in_the_chronicle_with_who_and_what_ended_it()
    {
        var county = await County.CreateAsync(App);
        var sentOn = App.Today.AddDays(-20);
        var @case = await county.AddVillageAsync("101201", "毛庙村", c =>
        [
            new Baseline(c, County.Start, ManagementLevel.Ordinary) { Branch = CommitteeState.Incomplete, Committee = CommitteeState.Complete },
            .. County.Inspected(c, Passed, InspectionOutcome.Passed),
            c.Warn(sentOn, [new(WarningSign.NoProgress, "59 天没有进展"), new(WarningSign.SeatVacant, "支部班子不健全")], App.Today),
        ]);
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var log = new Form(town, $"/cases/{@case.Id}/log");
        await log.SubmitAsync(await log.OpenAsync(), ("Input.Text", "清理账目"));
        await App.WithDbAsync(db =>
        {
            db.Add(new CommitteeChange(@case, sentOn.AddDays(5), Committee.Branch, CommitteeChangeKind.Established));
            return db.SaveChangesAsync(Ct);
        });

        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var page = await new Form(dept, "/acceptance/consolidation").OpenAsync();
        var chronicle = Words((await new Form(town, $"/cases/{@case.Id}?kind=acceptance").OpenAsync()).QuerySelector("#chronicle")!)
            .Replace(" ", "", StringComparison.Ordinal);

        Assert.Empty(page.QuerySelectorAll(".card-warn"));
        var row = Words(page.QuerySelector("#cards tbody tr")!);
        Assert.StartsWith("毛庙村", row, StringComparison.Ordinal);
        Assert.Contains("59 天没有进展 10月31日了结：清理账目", row, StringComparison.Ordinal);
        Assert.Contains("10月16日了结：党支部建立健全", row, StringComparison.Ordinal);
        Assert.EndsWith("10月31日了结", row, StringComparison.Ordinal);
        Assert.Contains("共 1 张，都了结了", Words(page.QuerySelector("#cards")!), StringComparison.Ordinal);
        Assert.Contains("发出巩固预警卡·59天没有进展；支部班子不健全·期限10月31日·命令行写的", chronicle, StringComparison.Ordinal);
        Assert.Contains("预警了结：两委缺人·党支部建立健全·命令行写的", chronicle, StringComparison.Ordinal);
        Assert.Matches("巩固预警卡全部了结：没有进展·清理账目·u[0-9a-f]+写的", chronicle);
    }

    [Fact]
    public async Task A_month_without_a_look_is_told_and_a_look_takes_it_away()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "毛庙村", c => County.Inspected(c, Passed, InspectionOutcome.Passed));
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        Assert.Contains("10月没有看1", await TilesAsync(dept), StringComparison.Ordinal);

        var look = new Form(await App.SignInAsNewAsync(Role.Town, county.Township("101")), $"/cases/{@case.Id}/records/consolidation-looks/add");
        var said = await look.SubmitAsync(await look.OpenAsync(), ("Input.Result", "Steady"), ("Input.Observers", "3"));
        Assert.Equal(HttpStatusCode.Redirect, said.StatusCode);

        Assert.Contains("10月看过1", await TilesAsync(dept), StringComparison.Ordinal);
        Assert.Contains("10月没有看0", await TilesAsync(dept), StringComparison.Ordinal);
        Assert.Equal(3, (await App.WithDbAsync(db => db.ConsolidationLooks.SingleAsync(l => l.CaseId == @case.Id, Ct))).Observers);
    }

    [Theory]
    [InlineData(null, "不用看")]
    [InlineData("2003-12-31", "没有看")]
    public async Task An_extension_goes_on_asking_for_a_look_each_month(string? until, string october)
    {
        var county = await County.CreateAsync(App);
        DateOnly passed = new(2003, 3, 20);
        await county.AddVillageAsync("101201", "毛庙村", c =>
        [
            .. County.Inspected(c, passed, InspectionOutcome.Passed),
            .. until is null ? Array.Empty<CaseFact>()
                : [new ConsolidationExtension(c, new(2003, 9, 1), DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture), "有苗头")],
        ]);

        var page = await new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), "/acceptance/consolidation").OpenAsync();

        Assert.Equal(october, Words(page.QuerySelector("tbody td[data-label='10月']")!));
    }

    [Theory]
    [InlineData("all", "后营村", "孔庄村", "毛庙村", "马庄村")]
    [InlineData("unseen", "毛庙村", "马庄村")]
    [InlineData("uneasy", "后营村", "毛庙村")]
    [InlineData("revisit", "孔庄村", "毛庙村", "马庄村")]
    [InlineData("unobserved", "后营村", "马庄村")]
    public async Task The_passed_villages_are_narrowed_to_what_is_still_to_do(string view, params string[] shown)
    {
        var county = await County.CreateAsync(App);
        await AddAsync("201", "孔庄村", new(2003, 10, 2), LookResult.Steady, 3);
        await AddAsync("202", "毛庙村", new(2003, 9, 30), LookResult.Signs, 2);
        await county.AddVillageAsync("101203", "后营村", c =>
        [
            .. County.Inspected(c, Passed, InspectionOutcome.Passed), new Inspection(c, new(2003, 9, 2), InspectionKind.Revisit, InspectionOutcome.Held),
            Look(c, new(2003, 10, 1), LookResult.Steady, 4), Look(c, new(2003, 10, 9), LookResult.Signs, null),
        ]);
        await county.AddVillageAsync("101204", "马庄村", c => County.Inspected(c, Passed, InspectionOutcome.Passed));
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);

        var page = await new Form(dept, $"/acceptance/consolidation?view={view}").OpenAsync();

        Assert.Equal(shown.Order(), page.QuerySelectorAll("tbody th a").Select(Words).Order());
        Assert.EndsWith($"{shown.Length}", Words(page.QuerySelector(".views [aria-current]")!), StringComparison.Ordinal);
        Assert.Equal(5, page.QuerySelectorAll(".views li").Length);

        Task<RectificationCase> AddAsync(string code, string name, DateOnly on, LookResult result, int observers) => county.AddVillageAsync(
            "101" + code, name, c => [.. County.Inspected(c, Passed, InspectionOutcome.Passed), Look(c, on, result, observers)]);

        static ConsolidationLook Look(RectificationCase c, DateOnly on, LookResult result, int? observers) => new(c, on, result) { Observers = observers };
    }

    [Fact]
    public async Task A_problem_that_is_back_and_a_vacant_seat_lead_to_their_forms()
    {
        var county = await County.CreateAsync(App);
        Guid? back = null;
        var @case = await county.AddVillageAsync("101201", "毛庙村", c =>
        {
            var passed = County.Inspected(c, Passed, InspectionOutcome.Passed).ToArray();
            var solved = new Problem(c, County.Start.AddDays(5), "村级财务", "账目不公开");
            var again = new Problem(c, Passed.AddDays(20), "村级财务", "账目又不公开");
            back = again.RecordId;
            var card = c.Warn(
                App.Today.AddDays(-1), [new(WarningSign.ProblemBack, "财务问题又出现"), new(WarningSign.SeatVacant, "村委会不健全")], new(2003, 11, 15));
            return
            [
                new Baseline(c, County.Start, ManagementLevel.Ordinary) { Committee = CommitteeState.Incomplete }, solved,
                new ProblemStatusChange(c, solved, new(2003, 6, 1), ProblemStatus.Resolved, Majority.Unknown),
                .. passed, again, card, new ProgressEntry(c, App.Today, "修路"),
            ];
        });

        var tasks = await TasksAsync(await App.SignInAsNewAsync(Role.Town, county.Township("101")));

        Assert.Equal(
            [
                ("预警：已解决过的那类问题又出现：村级财务", $"/cases/{@case.Id}/records/problem-status-changes/add?about={back}&from=today"),
                ("预警：村委会不健全", $"/cases/{@case.Id}/records/committee-changes/add?from=today"),
            ],
            tasks.Select(t => (t.Text, t.Address)).OrderByDescending(t => t.Text.Length));
    }

    private static async Task<List<(string Text, string Address, string Line)>> TasksAsync(HttpClient browser) =>
        [.. (await new Form(browser, "/").OpenAsync()).QuerySelectorAll("main .tasks li").Where(l => Words(l).Contains("预警：", StringComparison.Ordinal))
            .Select(l => (Words(l.QuerySelector("a b") ?? l.QuerySelector("a")!), l.QuerySelector("a")!.GetAttribute("href")!, Words(l)))];

    private static async Task<string> TilesAsync(HttpClient browser) =>
        Words((await new Form(browser, "/acceptance/consolidation").OpenAsync()).QuerySelector(".figures")!).Replace(" ", "", StringComparison.Ordinal);

    private static IEnumerable<PresenceEntry> Days(RectificationCase c, int month, int days) =>
        Enumerable.Range(1, days).Select(d => new PresenceEntry(c, new(2003, month, d), Capacity.Team));
}
