using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Account;

public abstract partial class SignInTests(App app) : AppTests(app)
{
    private const string Address = "/account/sign-in";

    public sealed class OnSqlite(SqliteApp app) : SignInTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : SignInTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task Who_is_not_signed_in_is_sent_here_and_back()
    {
        var name = await SomebodyAsync();
        var browser = App.Browser();
        var sent = await browser.GetAsync("/account/password", Ct);
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);

        var form = new Form(browser, sent.Headers.Location!.OriginalString);
        var answer = await form.SubmitAsync(await form.OpenAsync(), ("UserName", name), ("Password", App.Password));

        Assert.Equal("/account/password", answer.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/account/password", Ct)).StatusCode);
    }

    [Fact]
    public async Task A_strange_return_address_is_ignored()
    {
        var name = await SomebodyAsync();
        var form = new Form(App.Browser(), Address + "?ReturnUrl=https://evil.example/");
        var answer = await form.SubmitAsync(await form.OpenAsync(), ("UserName", name), ("Password", App.Password));
        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_chinese_return_address_is_kept()
    {
        var name = await SomebodyAsync();
        var form = new Form(App.Browser(), Address + "?ReturnUrl=%2Fcases%3Fq%3D%E6%9D%91");
        var answer = await form.SubmitAsync(await form.OpenAsync(), ("UserName", name), ("Password", App.Password));
        Assert.Equal("/cases?q=%E6%9D%91", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_name_of_any_length_gets_the_usual_answer() =>
        Assert.Contains("账号或密码不对", (await TryAsync(App.Browser(), new string('长', 100_000), "wrong-password")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_get_the_same_answer_and_keep_the_name()
    {
        var name = await SomebodyAsync();
        var wrong = await TryAsync(App.Browser(), name, "wrong-password");
        var unknown = await TryAsync(App.Browser(), "nobody-" + name, "wrong-password");

        Assert.EndsWith("账号或密码不对。再错 4 次，锁定 15 分钟。", wrong.Message, StringComparison.Ordinal);
        Assert.Equal(wrong.Message, unknown.Message);
        Assert.Equal(name, wrong.UserName);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account()
    {
        var name = await SomebodyAsync();
        for (var i = 0; i < 4; i++)
        {
            await TryAsync(App.Browser(), name, "wrong-password");
        }

        Assert.Contains("已锁定", (await TryAsync(App.Browser(), name, "wrong-password")).Message, StringComparison.Ordinal);
        Assert.Contains("已锁定", (await TryAsync(App.Browser(), name, App.Password)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_burst_of_guesses_gets_no_more_tries_than_five_and_the_right_password_comes_too_late()
    {
        var name = await SomebodyAsync();
        var form = new Form(App.Browser(), Address);
        var page = await form.OpenAsync();

        var guesses = Enumerable.Range(0, 60).Select(i => form.SubmitAsync(page, ("UserName", name), ("Password", $"wrong-{i}"))).ToArray();
        var answers = await Task.WhenAll(guesses);

        var told = await Task.WhenAll(answers.Where(a => a.StatusCode is HttpStatusCode.BadRequest).Select(a => a.Content.ReadAsStringAsync(Ct)));
        Assert.Equal(4, told.Count(t => t.Contains("再错", StringComparison.Ordinal)));
        Assert.Equal(60, told.Length);
        Assert.Contains("已锁定", (await TryAsync(App.Browser(), name, App.Password)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guesses_of_one_client_do_not_lock_another_out()
    {
        var name = await SomebodyAsync();
        for (var i = 0; i < 6; i++)
        {
            await TryAsync(App.Browser(), name, "wrong-password");
        }

        Assert.Equal(302, await SignInElsewhereAsync(name));
    }

    [Fact]
    public async Task Who_signs_in_elsewhere_gives_the_one_who_guesses_no_more_tries()
    {
        var (known, unknown) = (await SomebodyAsync(), $"x{Guid.CreateVersion7():N}");
        for (var i = 0; i < 4; i++)
        {
            await TryAsync(App.Browser(), known, "wrong-password");
            await TryAsync(App.Browser(), unknown, "wrong-password");
        }

        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(302, await SignInElsewhereAsync(known));
            var told = (await TryAsync(App.Browser(), known, "wrong-password")).Message;
            Assert.Contains("已锁定", told, StringComparison.Ordinal);
            Assert.Equal((await TryAsync(App.Browser(), unknown, "wrong-password")).Message, told);
        }
    }

    [Fact]
    public async Task Who_signs_in_has_all_tries_again()
    {
        var name = await SomebodyAsync();
        for (var i = 0; i < 3; i++)
        {
            for (var wrong = 0; wrong < 4; wrong++)
            {
                await TryAsync(App.Browser(), name, "wrong-password");
            }

            await App.SignInAsync(name);
        }
    }

    [Fact]
    public async Task A_name_that_no_account_has_is_counted_and_locked_alike()
    {
        var (known, unknown) = (await SomebodyAsync(), $"x{Guid.CreateVersion7():N}");
        for (var i = 0; i < 6; i++)
        {
            Assert.Equal((await TryAsync(App.Browser(), known, "wrong-password")).Message, (await TryAsync(App.Browser(), unknown, "wrong-password")).Message);
        }
    }

    [Fact]
    public async Task A_failed_try_writes_no_audit_row()
    {
        var name = await SomebodyAsync();
        var before = await App.WithDbAsync(db => db.AuditEntries.CountAsync(Ct));
        await TryAsync(App.Browser(), name, "wrong-password");
        Assert.Equal(before, await App.WithDbAsync(db => db.AuditEntries.CountAsync(Ct)));
    }

    [Fact]
    public async Task A_disabled_account_is_out_at_its_next_request_and_cannot_come_back()
    {
        var name = await SomebodyAsync();
        var browser = await App.SignInAsync(name);
        await App.WithDbAsync(async db =>
        {
            (await db.Users.SingleAsync(a => a.UserName == name, Ct)).Disable();
            await db.SaveChangesAsync(Ct);
        });

        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/account/password", Ct)).StatusCode);
        Assert.Contains("账号或密码不对", (await TryAsync(App.Browser(), name, App.Password)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_built_in_account_cannot_sign_in() =>
        Assert.Contains("账号或密码不对", (await TryAsync(App.Browser(), "命令行", App.Password)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "Village#2003", "请填账号")]
    [InlineData("zzb", "", "请填密码")]
    public async Task Both_fields_are_needed(string name, string password, string message)
    {
        var form = new Form(App.Browser(), Address);
        var answer = await form.SubmitAsync(await form.OpenAsync(), ("UserName", name), ("Password", password));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(message, (await Form.ReadAsync(answer)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        var browser = await App.SignInAsync(await SomebodyAsync());
        var form = new Form(browser, "/account/password");
        var page = await form.OpenAsync();
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await browser.PostAsync("/account/sign-out", new FormUrlEncodedContent([new("__RequestVerificationToken", token)]), Ct);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/account/password", Ct)).StatusCode);
    }

    private async Task<string> SomebodyAsync()
    {
        var name = $"u{Guid.CreateVersion7():N}";
        await App.CreateAccountAsync(name, Role.Dept, "370830");
        return name;
    }

    private async Task<int> SignInElsewhereAsync(string name)
    {
        var (cookie, token) = await OpenAsync();
        return (await PostAsync("203.0.113.7", name, App.Password, cookie, token)).Status;
    }

    private async Task<(string Cookie, string Token)> OpenAsync()
    {
        var opened = await App.Browser().GetAsync(Address, Ct);
        var cookie = opened.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("vr-form=", StringComparison.Ordinal)).Split(';')[0];
        return (cookie, (await Form.ReadAsync(opened)).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!);
    }

    private async Task<(int Status, string Page)> PostAsync(string client, string name, string password, string cookie, string token)
    {
        var answer = await App.Server.SendAsync(context =>
        {
            context.Connection.RemoteIpAddress = IPAddress.Parse(client);
            (context.Request.Method, context.Request.Scheme, context.Request.Host, context.Request.Path) = ("POST", "https", new("localhost"), Address);
            context.Request.ContentType = "application/x-www-form-urlencoded";
            context.Request.Headers.Cookie = cookie;
            context.Request.Body = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(
                $"UserName={name}&Password={Uri.EscapeDataString(password)}&__RequestVerificationToken={Uri.EscapeDataString(token)}"));
        }, Ct);
        using var reader = new StreamReader(answer.Response.Body);
        return (answer.Response.StatusCode, await reader.ReadToEndAsync(Ct));
    }

    private static async Task<(string Message, string UserName)> TryAsync(HttpClient browser, string name, string password)
    {
        var form = new Form(browser, Address);
        var answer = await form.SubmitAsync(await form.OpenAsync(), ("UserName", name), ("Password", password));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await Form.ReadAsync(answer);
        Assert.StartsWith("出错：", page.Title, StringComparison.Ordinal);
        return (
            page.QuerySelector("[role=alert], .note-bad, .error-summary")!.TextContent.Trim(), page.QuerySelector("[name=UserName]")!.GetAttribute("value")!);
    }
}
