using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Progress;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Bulletins;

/// <summary>From the drafter to the head and back, as a file of Word, and the printed copy that anybody verifies.</summary>
public abstract class ReviewTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteNovemberApp app) : ReviewTests(app), IClassFixture<SqliteNovemberApp>;

    public sealed class OnPostgres(PostgresNovemberApp app) : ReviewTests(app), IClassFixture<PostgresNovemberApp>;

    [Fact]
    public async Task What_the_head_gives_back_is_mended_and_handed_over_again()
    {
        var (county, staff, bulletin) = await App.StartAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        Assert.Contains("通报还没有送审", (await head.ReadAsync($"{bulletin}/issue")).TextOf(), StringComparison.Ordinal);
        await staff.SubmitAsync(bulletin);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.GetAsync($"{bulletin}/edit/NextMonth", Ct)).StatusCode);
        var form = new Form(head, $"{bulletin}/issue");

        var bare = await form.PressAsync(await form.OpenAsync(), "Return");
        Assert.Equal(HttpStatusCode.BadRequest, bare.StatusCode);
        Assert.Contains("请写明改什么", (await Form.ReadAsync(bare)).TextOf(), StringComparison.Ordinal);
        var page = await form.OpenAsync();
        var both = await form.SubmitAsync(page, ("Input.Reason", "第三部分漏了天数"));
        Assert.Contains("请按“退回修改”", (await Form.ReadAsync(both)).TextOf(), StringComparison.Ordinal);
        for (var click = 0; click < 2; click++)
        {
            Assert.Equal(HttpStatusCode.Redirect, (await form.PressAsync(page, "Return", ("Input.Reason", "第三部分漏了天数"))).StatusCode);
        }

        var returned = (await staff.ReadAsync(bulletin)).TextOf();
        Assert.Contains("部领导退回，请改好再送审第三部分漏了天数", returned, StringComparison.Ordinal);
        Assert.Contains("退回：第三部分漏了天数", returned, StringComparison.Ordinal);
        Assert.Contains("部领导退回：第三部分漏了天数。改好再送审", (await staff.ReadAsync("/")).TextOf(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.WriteAsync(bulletin, "最长的逾期十天。")).StatusCode);
        await staff.SubmitAsync(bulletin);
        Assert.DoesNotContain("请改好再送审", (await staff.ReadAsync(bulletin)).TextOf(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await head.IssueAsync(bulletin)).StatusCode);
        Assert.Equal(BulletinState.Issued, await county.StateAsync(App));
        // How it went from hand to hand is the department's own business.
        var town = await App.SignInAsNewAsync(Role.Town, county.Code);
        Assert.DoesNotContain("第三部分漏了天数", (await town.ReadAsync(bulletin)).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_example_that_nobody_decided_on_is_not_issued_and_what_the_records_lack_is_told()
    {
        var (county, staff, bulletin) = await App.StartAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        await App.WithDbAsync(db =>
        {
            db.AddRange(
                new Exemplar(county.Passed, new(2003, 9, 1), "班子健全"), new Measure(county.Passed, new(2003, 8, 1), "修路") { DueOn = new(2003, 9, 30) },
                new Problem(county.Passed, new(2003, 8, 1), "土地纠纷", "地界不清"));
            return db.SaveChangesAsync(Ct);
        });
        var submission = (await staff.ReadAsync($"{bulletin}/submit")).TextOf("#check");
        Assert.Contains("离印发还差1件", submission, StringComparison.Ordinal);
        Assert.Contains("1个没解决的问题没有办理时限，要留意没有时限的不会算作逾期照这样印发：逾期的个数里没有它们", submission, StringComparison.Ordinal);
        Assert.NotNull((await staff.ReadAsync(bulletin)).QuerySelector("main a[href*='/problems?']"));

        // What would stop the issue is said to the reviewer before he says yes, and stops him.
        await staff.SubmitAsync(bulletin);
        var review = new Form(head, $"{bulletin}/issue");
        var page = await review.OpenAsync();
        Assert.Contains("离印发还差1件", page.TextOf("#check"), StringComparison.Ordinal);
        Assert.Contains("1个作典型的村有情况，是否保留还没有定，还差", page.TextOf("#check"), StringComparison.Ordinal);
        Assert.Contains("前村：", page.TextOf("#check .todo"), StringComparison.Ordinal);
        Assert.Equal($"{bulletin}#Villages", page.QuerySelector("#check .todo a")!.GetAttribute("href"));
        Assert.Contains("补齐后这里是“审核通过”", page.TextOf(), StringComparison.Ordinal);
        var answer = await review.SubmitAsync(page);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("前村是否作典型还没有定，不能审核、印发", (await Form.ReadAsync(answer)).TextOf(), StringComparison.Ordinal);
        Assert.Equal(BulletinState.Submitted, await county.StateAsync(App));
        var back = new Form(head, $"{bulletin}/issue");
        await back.PressAsync(await back.OpenAsync(), "Return", ("Input.Reason", "典型没有定"));
        var praise = new Form(staff, $"{bulletin}/praise");
        await praise.SubmitAsync(await praise.OpenAsync(), ("Input.Kept", null));
        Assert.Equal(HttpStatusCode.Redirect, (await head.IssueAsync(await staff.SubmitAsync(bulletin))).StatusCode);
    }

    [Fact]
    public async Task Who_it_goes_to_says_once_that_he_has_it_and_the_department_sees_who_has_not()
    {
        var (county, staff, bulletin) = await App.StartAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        var town = await App.SignInAsNewAsync(Role.Town, county.Town);
        var team = await App.SignInAsNewAsync(Role.Team, villages: [county.Code + "101201"]);
        var foreign = await App.SignInAsNewAsync(Role.Town, (await County.MakeAsync(App)).Town);
        Assert.Equal(HttpStatusCode.NotFound, (await town.GetAsync($"{bulletin}/receive", Ct)).StatusCode);
        await head.IssueAsync(await staff.SubmitAsync(bulletin));

        Assert.Contains("2个账号，已签收0个", (await staff.ReadAsync(bulletin)).TextOf(), StringComparison.Ordinal);
        var form = new Form(town, $"{bulletin}/receive");
        var page = await form.OpenAsync();
        var clicks = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => form.SubmitAsync(page)));
        Assert.All(clicks, a => Assert.Equal(HttpStatusCode.Redirect, a.StatusCode));

        Assert.Null((await town.ReadAsync(bulletin)).QuerySelector("a[href$='/receive']"));
        Assert.NotNull((await team.ReadAsync(bulletin)).QuerySelector("a[href$='/receive']"));
        Assert.Contains("2个账号，已签收1个", (await head.ReadAsync(bulletin)).TextOf(), StringComparison.Ordinal);
        // Who else has it is the department's own business, and another county's bulletin is nobody else's.
        Assert.DoesNotContain("已签收1个", (await team.ReadAsync(bulletin)).TextOf(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync($"{bulletin}/receive", Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await foreign.GetAsync($"{bulletin}/receive", Ct)).StatusCode);
    }

    [Fact]
    public async Task The_reviewer_sees_what_was_worded_what_moved_and_who_has_the_issues_before()
    {
        var (county, staff, first) = await App.StartAsync("2003-09");
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        var town = await App.SignInAsNewAsync(Role.Town, county.Town);
        await App.SignInAsNewAsync(Role.Team, villages: [county.Code + "101201"]);
        await head.IssueAsync(await staff.SubmitAsync(first));
        Form receipt = new(town, $"{first}/receive");
        await receipt.SubmitAsync(await receipt.OpenAsync());
        var bulletin = await staff.DraftAsync(county.CampaignId);
        await staff.WriteAsync(bulletin, "各乡镇要补齐3个村的记录，11月10日前完成。");
        await staff.SubmitAsync(bulletin);

        var page = await head.ReadAsync($"{bulletin}/issue");
        Assert.Contains("没有挡住印发的事", page.TextOf("#check"), StringComparison.Ordinal);
        Assert.Contains("起草和审核不是同一个人", page.TextOf("#check"), StringComparison.Ordinal);
        Assert.Contains("补充的文字里有1个数是手写的，要留意3个：没有名单", page.TextOf("#check"), StringComparison.Ordinal);
        Assert.Contains("各乡镇要补齐3个村的记录，11月10日前完成。补充的", page.TextOf("#marked"), StringComparison.Ordinal);
        Assert.DoesNotContain("总体情况", page.TextOf("#marked"), StringComparison.Ordinal);
        Assert.Contains("第1期：已签收1个，没有签收1个", page.TextOf("#receipts"), StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("#receipts tbody tr").Length);
        Assert.Contains("编号第2期接第1期", page.TextOf(), StringComparison.Ordinal);

        await county.PassTheOtherAsync(App);
        var moved = await head.ReadAsync($"{bulletin}/issue");
        Assert.Contains("个数字和送审、审核时不同", moved.TextOf("#check"), StringComparison.Ordinal);
        Assert.NotNull(moved.QuerySelector("#marked .token-changed"));
    }

    [Fact]
    public async Task What_can_not_be_issued_yet_says_from_when()
    {
        var county = await County.MakeAsync(App);
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var bulletin = await staff.SubmitAsync(await staff.DraftAsync(county.CampaignId, "2003-11"));

        // Of a month that still runs nothing can be issued yet, by whoever.
        var page = await head.ReadAsync($"{bulletin}/issue");
        Assert.Contains("2003年11月还没有过完，还差", page.TextOf("#check .todo"), StringComparison.Ordinal);
        Assert.Contains("离印发还差1件", page.TextOf("#check"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clicks_at_once_hand_it_over_once_and_review_it_once()
    {
        var (county, staff, bulletin) = await App.StartAsync();
        var submission = new Form(staff, $"{bulletin}/submit");
        var review = new Form(await App.SignInAsNewAsync(Role.Head, county.Code), $"{bulletin}/issue");

        foreach (var form in new[] { submission, review })
        {
            var page = await form.OpenAsync();
            var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => form.SubmitAsync(page)));
            Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.StatusCode));
        }

        var steps = await App.WithDbAsync(db => db.Bulletins.Where(b => b.CampaignId == county.CampaignId)
            .SelectMany(b => b.Steps).OrderBy(s => s.Position).Select(s => s.Move).ToListAsync(Ct));
        Assert.Equal([BulletinMove.Submitted, BulletinMove.Reviewed], steps);
    }

    [Fact]
    public async Task A_printed_copy_leads_to_what_was_issued_and_tells_nothing_of_its_content()
    {
        var (county, staff, bulletin) = await App.StartAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        Assert.Null((await staff.ReadAsync($"{bulletin}/print")).QuerySelector(".verify"));
        await head.IssueAsync(await staff.SubmitAsync(bulletin));
        var hash = await App.WithDbAsync(db => db.Bulletins.Where(b => b.CampaignId == county.CampaignId).Select(b => b.ContentHash!).SingleAsync(Ct));
        Assert.Contains(hash[..4].ToLowerInvariant(), (await staff.ReadAsync($"{bulletin}/print")).TextOf(".verify"), StringComparison.Ordinal);
        using var anybody = App.Browser();

        var found = (await anybody.ReadAsync($"/verify/{hash.ToLowerInvariant()}")).TextOf();
        Assert.Contains("查到了，存档的原件没有改过", found, StringComparison.Ordinal);
        Assert.Contains("第1期", found, StringComparison.Ordinal);
        Assert.DoesNotContain("前村", found, StringComparison.Ordinal);
        Assert.DoesNotContain("总体情况", found, StringComparison.Ordinal);
        Assert.Contains("没有查到", (await anybody.ReadAsync($"/verify/{new string('0', 64)}")).TextOf(), StringComparison.Ordinal);
        var changed = string.Concat(hash.Reverse());
        await App.WithDbAsync(db => db.Bulletins.Where(b => b.CampaignId == county.CampaignId)
            .ExecuteUpdateAsync(b => b.SetProperty(x => x.ContentHash, changed), Ct));
        Assert.Contains("存档的原件和印发时不一样", (await anybody.ReadAsync($"/verify/{changed}")).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_paper_is_taken_along_as_a_file_of_Word()
    {
        var (_, staff, bulletin) = await App.StartAsync();
        var link = (await staff.ReadAsync(bulletin)).QuerySelectorAll("main a").Single(a => a.TextContent.Contains("下载 Word", StringComparison.Ordinal));

        using var answer = await staff.GetAsync(link.GetAttribute("href"), Ct);

        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("第1期通报（2003年10月，草稿）.docx", answer.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal("PK"u8.ToArray(), (await answer.Content.ReadAsByteArrayAsync(Ct))[..2]);
        var paper = await staff.ReadAsync($"{bulletin}/print");
        var annexes = paper.QuerySelectorAll("a").Single(a => a.TextContent == "附件 Excel").GetAttribute("href")!;
        var (name, rows) = await staff.WorkbookAsync(annexes);
        Assert.Equal("第1期通报（2003年10月，草稿）附件.xlsx", name);
        var printed = paper.QuerySelectorAll(".annex tbody tr").Select(r => string.Join('|', r.QuerySelectorAll("td").Select(c => c.TextContent)));
        Assert.Equal(printed, rows.Where(r => char.IsAsciiDigit(r[0])));
    }
}
