using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Account;

/// <summary>A session ends on the server: a copy of its cookie is worth nothing afterwards.</summary>
public abstract class SessionTests(App app) : AppTests(app)
{
    private const string Address = "/account/password";

    public sealed class OnSqlite(SqliteApp app) : SessionTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : SessionTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task Signing_out_ends_the_session_for_a_copied_cookie_too_and_no_other()
    {
        var (_, _, browser, cookie) = await SignedInAsync();
        var other = await App.SignInAsNewAsync(Role.Dept, "370830");
        var form = new Form(browser, Address);
        var page = await form.OpenAsync();
        page.QuerySelectorAll("form")[^1].SetAttribute("action", "/account/sign-out");
        Assert.True(await IsInAsync(cookie));

        await form.SubmitAsync(page);

        Assert.False(await IsInAsync(cookie));
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync(Address, Ct)).StatusCode);
    }

    [Fact]
    public async Task What_was_typed_before_the_session_ended_is_shown_to_be_copied_and_brought_back_by_nobody_else()
    {
        const string Typed = "和村干部商量<修路>的事";
        KeyValuePair<string, string>[] fields =
        [
            new("Input.Text", Typed), new("Input.Key", Guid.CreateVersion7().ToString()), new("NewPassword", "我的新密码真长"), new("Input.LateReason", "短"),
        ];
        var browser = App.Browser();

        var sent = await browser.PostAsync(
            "/cases/01980000-0000-7000-8000-000000000000/log?month=2003-09&handler=Phrase", new FormUrlEncodedContent(fields), Ct);
        Assert.Equal(HttpStatusCode.TemporaryRedirect, sent.StatusCode);
        var shown = await browser.PostAsync(sent.Headers.Location, new FormUrlEncodedContent(fields), Ct);
        var page = await Form.ReadAsync(shown);

        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        Assert.Equal([("写的内容", Typed), ("补记原因", "短")], page.QuerySelectorAll("textarea").Select(t => (
            page.QuerySelector($"label[for={t.Id}]")!.TextContent, t.TextContent.Trim())));
        Assert.Equal("/cases/01980000-0000-7000-8000-000000000000/log?month=2003-09", page.QuerySelector("input[name=ReturnUrl]")!.GetAttribute("value"));
        Assert.DoesNotContain("我的新密码真长", page.Body!.InnerHtml, StringComparison.Ordinal);

        // The form on it signs in and goes back.
        var (name, _, _, _) = await SignedInAsync();
        var signedIn = await new Form(browser, "/account/typed").SubmitAsync(page, ("UserName", name), ("Password", App.Password));
        Assert.Equal("/cases/01980000-0000-7000-8000-000000000000/log?month=2003-09", signedIn.Headers.Location!.OriginalString);

        using var forged = new HttpRequestMessage(HttpMethod.Post, sent.Headers.Location) { Content = new FormUrlEncodedContent(fields) };
        forged.Headers.Add("Origin", "http://example.org");
        Assert.Equal(HttpStatusCode.Redirect, (await App.Browser().SendAsync(forged, Ct)).StatusCode);
        var number = await App.Browser().PostAsync("/log", new FormUrlEncodedContent([new("Input.Activists", "77")]), Ct);
        Assert.Equal(HttpStatusCode.TemporaryRedirect, number.StatusCode);
        var nothing = await App.Browser().PostAsync("/log", new FormUrlEncodedContent([new("Input.When", "Today")]), Ct);
        Assert.Equal((HttpStatusCode.Redirect, true), (
            nothing.StatusCode, nothing.Headers.Location!.OriginalString.StartsWith("/account/sign-in?", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("problems", "Input.Description", "什么问题")]
    [InlineData("membership-growths", "Input.UnderThirtyFive", "其中 35 岁以下（名）")]
    public async Task What_was_typed_is_shown_by_the_names_of_its_form_though_nobody_is_signed_in_any_more(string kind, string field, string label)
    {
        var county = await County.CreateAsync(App);
        var village = await county.AddVillageAsync("101201", "孔庄村");
        var browser = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var form = new Form(browser, $"/cases/{village.Id}/records/{kind}/add");
        var typed = Form.ValuesOf(await form.OpenAsync()).Where(v => v.Key != field).Append(new(field, "731"))
            .Append(new("Input.Today", "2003-10-31")).ToArray();
        // Without the cookie there is no account: the form alone says where it is from.
        var shown = await App.Browser().PostAsync(
            "/account/typed?ReturnUrl=%2Fcases", new FormUrlEncodedContent(typed), Ct);
        var page = await Form.ReadAsync(shown);
        (string Label, string Text)[] fields =
            [.. page.QuerySelectorAll("textarea").Select(t => (page.QuerySelector($"label[for={t.Id}]")!.TextContent, t.TextContent.Trim()))];

        Assert.Equal(label, Assert.Single(fields, f => f.Text == "731").Label);
        Assert.DoesNotContain(fields, f => f.Label.Any(char.IsAsciiLetter) || f.Text == "2003-10-31");

        // A form of which nothing is known has no names of the program either.
        var unknown = await App.Browser().PostAsync(
            "/account/typed?ReturnUrl=%2Fcases", new FormUrlEncodedContent([new(field, "731")]), Ct);
        Assert.Equal("填的内容", (await Form.ReadAsync(unknown)).QuerySelector("label[for^=typed]")!.TextContent);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_session_of_the_account()
    {
        var (name, _, browser, cookie) = await SignedInAsync();
        var elsewhere = await App.SignInAsync(name);
        var form = new Form(browser, Address);
        var page = await form.OpenAsync();
        page.QuerySelector("form#password")!.SetAttribute("action", page.QuerySelector("button[form=password]")!.GetAttribute("formaction")!);

        var answer = await form.SubmitAsync(page);

        Assert.Equal((HttpStatusCode.Redirect, "/account/sign-in"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        Assert.False(await IsInAsync(cookie));
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.GetAsync(Address, Ct)).StatusCode);
    }

    [Fact]
    public async Task A_cookie_from_before_the_account_was_disabled_stays_out_when_it_is_enabled_again()
    {
        var (_, id, _, cookie) = await SignedInAsync();
        await App.WithDbAsync(async db =>
        {
            var account = await db.Users.SingleAsync(a => a.Id == id, Ct);
            account.Disable();
            await db.SaveChangesAsync(Ct);
            account.Enable();
            await db.SaveChangesAsync(Ct);
        });

        Assert.False(await IsInAsync(cookie));
    }

    [Theory]
    [InlineData(false, 3.9, 3.9, true)]
    [InlineData(false, 4.1, 4.1, false)]
    [InlineData(false, 11.9, 0, true)]
    [InlineData(false, 12.1, 0, false)]
    [InlineData(true, 167.9, 167.9, true)]
    [InlineData(true, 168.1, 0, false)]
    public async Task A_session_is_over_after_its_idle_and_its_longest_time(bool isKept, double hoursOld, double hoursIdle, bool isIn)
    {
        var (_, id, _, cookie) = await SignedInAsync(isKept);
        await App.WithDbAsync(async db =>
        {
            var now = new ShiftedClock(App.Today).GetUtcNow().UtcDateTime;
            var session = await db.UserTokens.SingleAsync(t => t.UserId == id, Ct);
            session.Value = $"{now.AddHours(-hoursOld).Ticks} {now.AddHours(-hoursIdle).Ticks} {(isKept ? 1 : 0)}";
            await db.SaveChangesAsync(Ct);
        });

        Assert.Equal(isIn, await IsInAsync(cookie));
    }

    [Fact]
    public async Task A_request_keeps_the_session_from_being_idle_and_is_not_written_down_each_time()
    {
        var (_, id, _, cookie) = await SignedInAsync();
        var now = new ShiftedClock(App.Today).GetUtcNow().UtcDateTime;
        await SetSeenAsync(id, now, now - Session.Grain - TimeSpan.FromMinutes(1));

        await IsInAsync(cookie);
        var seen = await SeenAsync(id);
        await IsInAsync(cookie);

        Assert.True(now - seen < TimeSpan.FromMinutes(2));
        Assert.Equal(seen, await SeenAsync(id));
    }

    private Task<int> SetSeenAsync(Guid id, DateTime now, DateTime seen) => App.WithDbAsync(db =>
        db.UserTokens.Where(t => t.UserId == id).ExecuteUpdateAsync(s => s.SetProperty(t => t.Value, $"{now.AddHours(-1).Ticks} {seen.Ticks} 0"), Ct));

    private Task<DateTime> SeenAsync(Guid id) => App.WithDbAsync(async db =>
    {
        var session = await db.UserTokens.Where(t => t.UserId == id).Select(t => t.Value).SingleAsync(Ct);
        return new DateTime(long.Parse(session!.Split(' ')[1], CultureInfo.InvariantCulture));
    });

    private async Task<(string Name, Guid Id, HttpClient Browser, string Cookie)> SignedInAsync(bool isKept = false)
    {
        var name = $"u{Guid.CreateVersion7():N}";
        var id = await App.CreateAccountAsync(name, Role.Dept, "370830");
        var browser = App.Browser();
        var form = new Form(browser, "/account/sign-in");
        var answer = await form.SubmitAsync(await form.OpenAsync(), ("UserName", name), ("Password", App.Password), ("Keep", isKept ? "true" : "false"));
        return (name, id, browser, answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("vr-session=", StringComparison.Ordinal)).Split(';')[0]);
    }

    private async Task<bool> IsInAsync(string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Address);
        request.Headers.Add("Cookie", cookie);
        using var copy = App.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false, BaseAddress = new("https://localhost") });
        return (await copy.SendAsync(request, Ct)).StatusCode is HttpStatusCode.OK;
    }
}
