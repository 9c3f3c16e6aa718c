using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Accounts;

public abstract class AccountsTests(App app) : AppTests(app)
{
    private static readonly string[] Kept =
        ["__RequestVerificationToken", "Input.Version", "Input.Role", "Input.Scope", "Input.Villages", "Input.DepartmentId"];

    public sealed class OnSqlite(SqliteApp app) : AccountsTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : AccountsTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task The_administrator_creates_an_account_that_can_sign_in()
    {
        var admin = await App.SignInAsNewAsync(Role.Admin);
        var name = NewName();

        var answer = await CreateAsync(admin, name, "Town", "370830112");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        await App.SignInAsync(name);
        var list = await Form.ReadAsync(await admin.GetAsync($"/accounts?q={name}", Ct));
        Assert.Contains(name, list.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Town", "", "这个角色要填范围")]
    [InlineData("Town", "37083x", "范围填行政区划代码的前 2 到 12 位数字")]
    [InlineData("Team", "", "请填负责的村，或者选联系部门")]
    [InlineData("Nobody", "370830", "填得不对")]
    public async Task Bad_input_is_refused_with_what_was_typed_kept(string role, string scope, string message)
    {
        var admin = await App.SignInAsNewAsync(Role.Admin);
        var name = NewName();

        var answer = await CreateAsync(admin, name, role, scope);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await Form.ReadAsync(answer);
        Assert.Contains(message, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(name, page.QuerySelector("[name='Input.UserName']")!.GetAttribute("value"));
        Assert.False(await App.WithDbAsync(db => db.Users.AnyAsync(a => a.UserName == name, Ct)));
    }

    [Fact]
    public async Task A_taken_name_is_refused()
    {
        var admin = await App.SignInAsNewAsync(Role.Admin);
        var name = NewName();
        await App.CreateAccountAsync(name, Role.Dept, "370830");
        Assert.Equal(HttpStatusCode.BadRequest, (await CreateAsync(admin, name.ToUpperInvariant(), "Dept", "370830")).StatusCode);
    }

    [Fact]
    public async Task An_edit_on_a_stale_page_is_refused_and_loses_nothing()
    {
        var admin = await App.SignInAsNewAsync(Role.Admin);
        var id = await App.CreateAccountAsync(NewName(), Role.Dept, "370830");
        var form = new Form(admin, $"/accounts/{id}");
        var stale = await form.OpenAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await SubmitEditAsync(admin, id, stale, "先改的名")).StatusCode);

        var answer = await SubmitEditAsync(admin, id, stale, "后改的名");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal("后改的名", (await Form.ReadAsync(answer)).QuerySelector("[name='Input.DisplayName']")!.GetAttribute("value"));
        Assert.Equal("先改的名", await App.WithDbAsync(db => db.Users.Where(a => a.Id == id).Select(a => a.DisplayName).SingleAsync(Ct)));
    }

    [Theory]
    [InlineData(Role.Head)]
    [InlineData(Role.Dept)]
    [InlineData(Role.City)]
    public async Task Nobody_else_sees_accounts(Role role)
    {
        var browser = await App.SignInAsNewAsync(role, "370830");
        var id = await App.CreateAccountAsync(NewName(), Role.Dept, "370830");
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/accounts", Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync($"/accounts/{id}", Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/accounts/create", Ct)).StatusCode);
    }

    [Fact]
    public async Task The_built_in_account_does_not_exist_here()
    {
        var admin = await App.SignInAsNewAsync(Role.Admin);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"/accounts/{Caller.CommandLineId}", Ct)).StatusCode);
    }

    private static string NewName() => $"n{Guid.CreateVersion7():N}";

    private static async Task<HttpResponseMessage> CreateAsync(HttpClient admin, string name, string role, string scope)
    {
        var form = new Form(admin, "/accounts/create");
        return await form.SubmitAsync(
            await form.OpenAsync(), ("Input.UserName", name), ("Input.DisplayName", "某人"), ("Input.Role", role), ("Input.Scope", scope), ("Input.Password", App.Password));
    }

    private static Task<HttpResponseMessage> SubmitEditAsync(HttpClient admin, Guid id, AngleSharp.Html.Dom.IHtmlDocument page, string displayName)
    {
        string Value(string name) => page.QuerySelector($"[name='{name}']") switch
        {
            AngleSharp.Html.Dom.IHtmlSelectElement select => select.Value ?? "",
            AngleSharp.Html.Dom.IHtmlTextAreaElement area => area.Value,
            var input => input?.GetAttribute("value") ?? "",
        };
        return admin.PostAsync($"/accounts/{id}", new FormUrlEncodedContent(
            Kept.Select(n => KeyValuePair.Create(n, Value(n))).Append(KeyValuePair.Create("Input.DisplayName", displayName))));
    }
}
