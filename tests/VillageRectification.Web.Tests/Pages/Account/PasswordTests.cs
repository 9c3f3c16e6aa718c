using System.Net;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Account;

public abstract class PasswordTests(App app) : AppTests(app)
{
    private const string Address = "/account/password";
    private const string Newer = "Another#2003";

    public sealed class OnSqlite(SqliteApp app) : PasswordTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : PasswordTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task The_new_password_holds_the_old_one_does_not_and_other_sessions_end()
    {
        var name = $"u{Guid.CreateVersion7():N}";
        await App.CreateAccountAsync(name, Role.Town, "370830112");
        var browser = await App.SignInAsync(name);
        var elsewhere = await App.SignInAsync(name);

        var answer = await SubmitAsync(browser, App.Password, Newer, Newer);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(Address, Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.GetAsync(Address, Ct)).StatusCode);
        await App.SignInAsync(name, Newer);
    }

    [Theory]
    [InlineData("wrong-password", Newer, Newer)]
    [InlineData(App.Password, "short", "short")]
    [InlineData(App.Password, Newer, "Another#2004")]
    [InlineData(App.Password, "", "")]
    [InlineData("", Newer, Newer)]
    public async Task Bad_input_is_refused_and_changes_nothing(string current, string newer, string again)
    {
        var name = $"u{Guid.CreateVersion7():N}";
        await App.CreateAccountAsync(name, Role.Town, "370830112");

        var answer = await SubmitAsync(await App.SignInAsync(name), current, newer, again);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        await App.SignInAsync(name);
    }

    private static async Task<HttpResponseMessage> SubmitAsync(HttpClient browser, string current, string newer, string again)
    {
        var form = new Form(browser, Address);
        var page = await form.OpenAsync();
        string[] names = [.. page.QuerySelectorAll("main input[type=password]").Select(i => i.GetAttribute("name")!)];
        Assert.Equal(3, names.Length);
        return await form.SubmitAsync(page, (names[0], current), (names[1], newer), (names[2], again));
    }
}
