using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Log;

/// <summary>记一笔 again: for another village with what was typed, and the same form sent twice.</summary>
public abstract class LogAgainTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : LogAgainTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : LogAgainTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task Another_village_is_chosen_without_losing_what_was_typed()
    {
        var (county, @case, browser) = await VillageAsync();
        Measure measure = null!;
        var other = await county.AddVillageAsync("101202", "李庄村", c => [measure = new Measure(c, County.Start, "公开账目")]);
        var form = new Form(browser, $"/cases/{other.Id}/log");
        var page = await form.OpenAsync();
        var chip = page.QuerySelectorAll("button.chip-link").Single(b => Words(b) == "孔庄村");
        Assert.True(chip.HasAttribute("formnovalidate"));
        page.QuerySelector("main form")!.SetAttribute("action", chip.GetAttribute("formaction")!);

        var answer = await form.SubmitAsync(
            page, ("Input.Text", "走访农户 12 户"), ("Input.When", "Other"), ("Input.Day", "2003-10-24"), ("Input.LateReason", "山里没有信号"),
            ("Input.Present", null), ("Input.ServesId", measure.RecordId.ToString()), ("Input.Quantities[1]", "七眼"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var shown = await Form.ReadAsync(answer);
        Assert.Equal("孔庄村", Words(shown.QuerySelector("button.chip-link[aria-current]")!));
        Assert.Equal($"/cases/{@case.Id}/log", shown.QuerySelector("main form")!.GetAttribute("action"));
        Assert.Equal("走访农户 12 户", shown.QuerySelector("#Input_Text")!.TextContent.Trim());
        Assert.Equal("2003-10-24", shown.QuerySelector("#Input_Day")!.GetAttribute("value"));
        Assert.Equal("山里没有信号", shown.QuerySelector("#Input_LateReason")!.GetAttribute("value"));
        Assert.Empty(shown.QuerySelectorAll("[name='Input.Present'][checked]"));
        Assert.Equal("七眼", shown.QuerySelector("[name='Input.Quantities[1]']")!.GetAttribute("value"));
        Assert.Empty(shown.QuerySelectorAll(".error-summary, .field-error"));
        await App.WithDbAsync(async db => Assert.False(await db.ProgressEntries.AnyAsync(e => e.CaseId == @case.Id || e.CaseId == other.Id, Ct)));
        var saved = await form.SubmitAsync(shown, ("Input.Quantities[1]", "7"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        await App.WithDbAsync(async db => Assert.Null((await db.ProgressEntries.SingleAsync(e => e.CaseId == @case.Id, Ct)).MeasureRecordId));
    }

    [Fact]
    public async Task A_village_of_another_township_cannot_be_chosen()
    {
        var (county, @case, browser) = await VillageAsync();
        var theirs = await county.AddVillageAsync("102201", "别的乡镇的村");
        var form = new Form(browser, $"/cases/{@case.Id}/log");
        var page = await form.OpenAsync();
        page.QuerySelector("main form")!.SetAttribute("action", $"/cases/{theirs.Id}/log?handler=Village");

        Assert.Equal(HttpStatusCode.NotFound, (await form.SubmitAsync(page)).StatusCode);
    }

    [Fact]
    public async Task A_form_sent_twice_writes_once_and_is_answered_alike()
    {
        var (_, @case, browser) = await VillageAsync();
        var form = new Form(browser, $"/cases/{@case.Id}/log");
        var page = await form.OpenAsync();
        (string, string?)[] typed = [("Input.Text", "走访农户 12 户"), ("Input.Quantities[1]", "7")];
        var first = await form.SubmitAsync(page, typed);
        var said = await SaidAsync(browser);

        var again = await form.SubmitAsync(page, typed);

        Assert.Equal((HttpStatusCode.Redirect, first.Headers.Location), (again.StatusCode, again.Headers.Location));
        Assert.Equal("已保存：孔庄村 10月31日进展，同时记驻村 1 天（乡镇领导）。再记一笔 看孔庄村", said);
        Assert.Equal(said, await SaidAsync(browser));
        await WroteOnceAsync(@case);
    }

    [Fact]
    public async Task A_form_sent_many_times_at_once_writes_once_and_all_are_answered_alike()
    {
        var (_, @case, browser) = await VillageAsync();
        var form = new Form(browser, $"/cases/{@case.Id}/log");
        var page = await form.OpenAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => form.SubmitAsync(page, ("Input.Text", "走访农户 12 户"), ("Input.Quantities[1]", "7"))));

        Assert.All(answers, a => Assert.Equal((HttpStatusCode.Redirect, "/"), (a.StatusCode, a.Headers.Location!.OriginalString)));
        await WroteOnceAsync(@case);
    }

    [Fact]
    public async Task The_same_words_in_a_new_form_are_asked_about()
    {
        var (_, @case, browser) = await VillageAsync();
        var form = new Form(browser, $"/cases/{@case.Id}/log");
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), ("Input.Text", "走访农户 12 户"))).StatusCode);

        var again = await form.SubmitAsync(await form.OpenAsync(), ("Input.Text", "走访农户 12 户"));

        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        Assert.Equal("今天已经记过一样的一条，确实要再记请改一下文字", Words((await Form.ReadAsync(again)).QuerySelector(".field-error .error-text")!));
    }

    [Theory]
    [InlineData("colleague")]
    [InlineData("other village")]
    [InlineData("other kind")]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("9b2c6c1e-6d8c-4f0a-9d39-1c2b3a4d5e6f")]
    public async Task A_key_that_is_not_of_this_form_is_replaced_and_nothing_is_lost(string kind)
    {
        var (county, @case, browser) = await VillageAsync();
        var other = await county.AddVillageAsync("101202", "李庄村");
        var colleague = await App.SignInAsNewAsync(Role.Sec, county.Township("101"));
        var key = kind switch
        {
            "colleague" => await LogAsync(colleague, @case, "别人记的一条"),
            "other kind" => await App.WithDbAsync(db => db.StandingChanges.Where(s => s.CaseId == @case.Id).Select(s => s.Id.ToString()).SingleAsync(Ct)),
            "other village" => await LogAsync(browser, other, "别的村的一条"),
            _ => kind,
        };
        var form = new Form(browser, $"/cases/{@case.Id}/log");

        var answer = await form.SubmitAsync(await form.OpenAsync(), ("Input.Text", "走访农户 12 户"), ("Input.Key", key));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await Form.ReadAsync(answer);
        Assert.Contains("这一页已经用过或者打开得不完整", Words(page.QuerySelector(".note-bad")!), StringComparison.Ordinal);
        Assert.Equal("走访农户 12 户", page.QuerySelector("#Input_Text")!.TextContent.Trim());
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page)).StatusCode);
        await App.WithDbAsync(async db => Assert.Equal(1, await db.ProgressEntries.CountAsync(e => e.CaseId == @case.Id && e.Text == "走访农户 12 户", Ct)));
    }

    [Fact]
    public async Task What_another_account_sent_from_the_same_file_is_not_saved_a_second_time()
    {
        var (county, @case, browser) = await VillageAsync();
        var colleague = await App.SignInAsNewAsync(Role.Sec, county.Township("101"));
        var key = await LogAsync(colleague, @case, "走访农户 12 户");
        var form = new Form(browser, $"/cases/{@case.Id}/log");
        var page = await form.OpenAsync();

        for (var time = 0; time < 2; time++)
        {
            var answer = await form.SubmitAsync(page, ("Input.Text", "走访农户 12 户"), ("Input.Key", key));
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            page = await Form.ReadAsync(answer);
            Assert.Contains("已经由别的账号送达", Words(page.QuerySelector(".note-bad")!), StringComparison.Ordinal);
            Assert.Equal(key, page.QuerySelector("[name='Input.Key']")!.GetAttribute("value"));
        }

        await App.WithDbAsync(async db => Assert.Equal(1, await db.ProgressEntries.CountAsync(e => e.CaseId == @case.Id && e.Text == "走访农户 12 户", Ct)));
    }

    [Fact]
    public async Task The_same_words_of_another_account_or_day_are_saved()
    {
        var (county, @case, browser) = await VillageAsync();
        var colleague = await App.SignInAsNewAsync(Role.Sec, county.Township("101"));

        foreach (var (who, day) in new[] { (browser, "Today"), (browser, "Yesterday"), (colleague, "Today") })
        {
            var form = new Form(who, $"/cases/{@case.Id}/log");
            Assert.Equal(
                HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), ("Input.Text", "走访农户 12 户"), ("Input.When", day))).StatusCode);
        }
    }

    /// <summary>Logs and returns the key of the form.</summary>
    private static async Task<string> LogAsync(HttpClient who, RectificationCase @case, string text)
    {
        var form = new Form(who, $"/cases/{@case.Id}/log");
        var page = await form.OpenAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, ("Input.Text", text))).StatusCode);
        return page.QuerySelector("[name='Input.Key']")!.GetAttribute("value")!;
    }

    private static async Task<string> SaidAsync(HttpClient browser) => Words((await new Form(browser, "/").OpenAsync()).QuerySelector(".note-ok")!);

    private Task WroteOnceAsync(RectificationCase @case) => App.WithDbAsync(async db =>
    {
        Assert.Equal(1, await db.ProgressEntries.CountAsync(e => e.CaseId == @case.Id, Ct));
        Assert.Equal(1, await db.IndicatorQuantities.CountAsync(q => q.CaseId == @case.Id, Ct));
        Assert.Equal(1, await db.PresenceEntries.CountAsync(p => p.CaseId == @case.Id, Ct));
    });

    private async Task<(County County, RectificationCase Case, HttpClient Browser)> VillageAsync()
    {
        var county = await County.CreateAsync(App);
        return (county, await county.AddVillageAsync("101201", "孔庄村"), await App.SignInAsNewAsync(Role.Town, county.Township("101")));
    }
}
