using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Rules;

/// <summary>Other dates of a campaign say what they move before they are saved, and the note of the change says it afterwards.</summary>
public abstract class DatesTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : DatesTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : DatesTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task An_earlier_deadline_names_what_is_due_after_it_and_nothing_is_saved_until_it_was_seen()
    {
        var county = await MakeAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        var form = new Form(head, $"/rules/{county.Campaign.Id}/milestones");
        var page = await form.OpenAsync();
        Assert.Empty(page.QuerySelectorAll(".note li"));

        var shown = await form.SubmitAsync(page, ("Input.Deadline", "2003-11-20"), ("Input.Why", "市里提前了"));

        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        var asked = await Form.ReadAsync(shown);
        string[] moved = [.. asked.QuerySelectorAll(".note li").Select(Words)];
        Assert.All(
            [
                "最好不晚于：2003年12月1日 → 2003年10月21日；到2003年11月20日以后不能再申请", "今天离期限：还有 61 天 → 还有 20 天",
                "没有完成、期限在整顿期限以后的措施：还没有 → 2 项（1 个村）", "没有解决、期限在整顿期限以后的问题：还没有 → 1 个（1 个村）",
                "写“年底前”的：当作2003年12月31日 → 当作2002年12月31日",
            ],
            line => Assert.Contains(moved, m => m.Contains(line, StringComparison.Ordinal)));
        Assert.DoesNotContain(moved, m => m.Contains("从哪天算起", StringComparison.Ordinal));
        Assert.Equal("2003-11-20", ((IHtmlInputElement)asked.QuerySelector("[name='Input.Deadline']")!).Value);
        Assert.Equal(County.Deadline, await DeadlineAsync(county));
        // Yet another day is shown anew.
        shown = await form.SubmitAsync(asked, ("Input.Deadline", "2003-12-01"));
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        Assert.Equal(County.Deadline, await DeadlineAsync(county));

        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await Form.ReadAsync(shown))).StatusCode);
        Assert.Equal(new(2003, 12, 1), await DeadlineAsync(county));
        var told = Words((await new Form(head, $"/rules?campaign={county.Campaign.Id}").OpenAsync()).QuerySelector("#changes")!);
        Assert.Contains("整顿期限：2003年12月31日 → 2003年12月1日 跟着变：", told, StringComparison.Ordinal);
        Assert.Contains("跟着变：没有完成、期限在整顿期限以后的措施：还没有 → 1 项（1 个村）；措施的期限不跟着改", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_earlier_start_says_from_when_it_counts_and_a_refused_one_is_refused_at_once()
    {
        var county = await MakeAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        var form = new Form(head, $"/rules/{county.Campaign.Id}/milestones");
        var page = await form.OpenAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.SubmitAsync(page, ("Input.Start", "2002-10-21"), ("Input.Why", "县里定的"))).StatusCode);
        var asked = await Form.ReadAsync(await form.SubmitAsync(page, ("Input.Start", "2002-09-01"), ("Input.Why", "县里定的")));

        Assert.Equal(
            ["能出的月通报：2002年11月至2003年10月 → 2002年10月至2003年10月", "数字、上访统计、驻村考核从哪天算起：2002年10月20日 → 2002年9月1日；从开始那天起用的驻村规定、验收标准、限额跟着改到那天"],
            asked.QuerySelectorAll(".note li").Select(Words));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(asked)).StatusCode);
        Assert.Equal(
            new DateOnly(2002, 9, 1),
            await App.WithDbAsync(db => db.Campaigns.Where(c => c.Id == county.Campaign.Id).Select(c => c.Start).SingleAsync(Ct)));
    }

    [Fact]
    public async Task Where_the_dates_stay_nothing_is_shown()
    {
        var county = await MakeAsync();
        var form = new Form(await App.SignInAsNewAsync(Role.Head, county.Code), $"/rules/{county.Campaign.Id}/milestones");

        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), ("Input.Name", "新名"), ("Input.Why", "写错了"))).StatusCode);
    }

    private Task<DateOnly> DeadlineAsync(County county) => App.WithDbAsync(
        db => db.Campaigns.Where(c => c.Id == county.Campaign.Id).Select(c => c.Deadline).SingleAsync(Ct));

    private async Task<County> MakeAsync()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            new Measure(c, County.Start, "打井") { DueOn = new(2003, 12, 5) }, new Measure(c, County.Start, "修路") { DueOn = new(2003, 11, 25) },
            new Measure(c, County.Start, "清账") { DueOn = new(2003, 11, 1) },
            new Problem(c, County.Start, "村级财务", "账目没有公布") { DueOn = new(2003, 11, 30) },
        ]);
        await county.AddVillageAsync("101202", "徐牛村");
        return county;
    }
}
