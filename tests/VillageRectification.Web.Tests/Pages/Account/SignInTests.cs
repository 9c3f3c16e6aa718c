using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Account;

public abstract class SignInTests(App app) : AppTests(app)
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

        var form = new Form(browser, sent.Headers.Location!.PathAndQuery);
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

        Assert.EndsWith("账号或密码不对。再错 4 次，账号锁定 15 分钟。", wrong.Message, StringComparison.Ordinal);
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

    private static async Task<(string Message, string UserName)> TryAsync(HttpClient browser, string name, string password)
    {
        var form = new Form(browser, Address);
        var answer = await form.SubmitAsync(await form.OpenAsync(), ("UserName", name), ("Password", password));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await Form.ReadAsync(answer);
        Assert.StartsWith("出错：", page.Title, StringComparison.Ordinal);
        return (page.QuerySelector("[role=alert], .note-bad, .error-summary")!.TextContent.Trim(), page.QuerySelector("[name=UserName]")!.GetAttribute("value")!);
    }
}
