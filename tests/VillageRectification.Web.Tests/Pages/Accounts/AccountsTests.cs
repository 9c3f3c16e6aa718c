using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Divisions;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Accounts;

public abstract class AccountsTests(App app) : AppTests(app)
{
    private static readonly string[] Kept =
        ["__RequestVerificationToken", "Input.Version", "Input.Role", "Input.Place", "Input.Township", "Input.DepartmentId"];

    public sealed class OnSqlite(SqliteApp app) : AccountsTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : AccountsTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task The_administrator_creates_an_account_that_can_sign_in()
    {
        var admin = await App.SignInAsNewAsync(Role.Admin);
        var name = NewName();

        var township = NationalDivisions.OfCounty("370830").First(d => !d.Code.IsVillage);
        var answer = await CreateAsync(admin, name, "Town", township: township.Code.Value[..9]);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        await App.SignInAsync(name);
        var list = await Form.ReadAsync(await admin.GetAsync($"/accounts?q={name}", Ct));
        var row = list.QuerySelector("main tbody tr")!.TextContent;
        Assert.Contains(name, row, StringComparison.Ordinal);
        Assert.Contains("汶上县" + township.Name, row, StringComparison.Ordinal);
        Assert.DoesNotContain("370830", row, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Town", "", "", "请填市、县的名称")]
    [InlineData("Town", "汶上县", "", "请选乡镇")]
    [InlineData("Sec", "汶上县", "37083x", "请选乡镇")]
    [InlineData("Dept", "济宁市", "", "组织部干部要填县名")]
    [InlineData("Head", "没有县", "", "没有叫“没有县”的市、县")]
    [InlineData("Leader", "鼓楼区", "", "请写全：")]
    [InlineData("City", "汶上县", "", "市委组织部填市名")]
    [InlineData("Team", "汶上县", "", "请选负责的村，或者选联系部门")]
    [InlineData("1", "", "", "“1”填得不对")]
    [InlineData("1,000", "", "", "“1,000”填得不对")]
    [InlineData("Admin,Head", "", "", "填得不对")]
    [InlineData("Nobody", "汶上县", "", "填得不对")]
    public async Task Bad_input_is_refused_with_what_was_typed_kept(string role, string place, string township, string message)
    {
        var admin = await App.SignInAsNewAsync(Role.Admin);
        var name = NewName();

        var answer = await CreateAsync(admin, name, role, place, township);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await Form.ReadAsync(answer);
        Assert.Contains(message, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(name, page.QuerySelector("[name='Input.UserName']")!.GetAttribute("value"));
        Assert.False(await App.WithDbAsync(db => db.Users.AnyAsync(a => a.UserName == name, Ct)));
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_told_at_once_in_the_order_of_the_form()
    {
        var form = new Form(await App.SignInAsNewAsync(Role.Admin), "/accounts/create");
        var answer = await form.SubmitAsync(
            await form.OpenAsync(), ("Input.UserName", ""), ("Input.DisplayName", ""), ("Input.Role", "Town"), ("Input.Place", "没有县"), ("Input.Password", ""));

        Assert.Equal(
            ["请填账号", "请填显示的名称", "没有叫“没有县”的市、县", "请填初始密码"],
            (await Form.ReadAsync(answer)).QuerySelectorAll(".error-summary a").Select(a => a.TextContent.Split('，')[0]));

        // What is wrong with the password is no second round.
        answer = await form.SubmitAsync(await form.OpenAsync(), ("Input.UserName", ""), ("Input.Role", "Admin"), ("Input.Password", "short"));
        var faults = (await Form.ReadAsync(answer)).QuerySelectorAll(".error-summary a").Select(a => a.TextContent).ToList();
        Assert.Equal("请填账号", faults[0]);
        Assert.Contains("至少 8 个字符", faults[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_two_send_at_once_is_given_once()
    {
        var admin = await App.SignInAsNewAsync(Role.Admin);
        var name = NewName();
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(async n => (
            Role: n % 2 == 0 ? "Dept" : "Head", Answer: await CreateAsync(admin, name, n % 2 == 0 ? "Dept" : "Head"))));
        // The very same form is answered as it was the first time.
        var made = await App.WithDbAsync(db => db.Users.SingleAsync(a => a.UserName == name, Ct));
        Assert.All(answers.Where(a => a.Role == made.Role.ToString()), a => Assert.Equal(HttpStatusCode.Redirect, a.Answer.StatusCode));
        foreach (var (_, refused) in answers.Where(a => a.Role != made.Role.ToString()))
        {
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
            Assert.Contains("已有人用", (await Form.ReadAsync(refused)).Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Password1", "太常见")]
    [InlineData("1QAZ2wsx", "太常见")]
    [InlineData("short", "至少 8 个字符")]
    [InlineData("aaaabbbb", "4 个不同的字符")]
    public async Task A_password_that_is_guessed_first_is_refused(string password, string message)
    {
        var admin = await App.SignInAsNewAsync(Role.Admin);
        var answer = await CreateAsync(admin, NewName(), "Dept", password: password);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(message, (await Form.ReadAsync(answer)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_taken_name_is_refused()
    {
        var admin = await App.SignInAsNewAsync(Role.Admin);
        var name = NewName();
        await App.CreateAccountAsync(name, Role.Dept, "370830");
        Assert.Equal(HttpStatusCode.BadRequest, (await CreateAsync(admin, name.ToUpperInvariant(), "Dept")).StatusCode);
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
    public async Task A_reset_password_holds_and_the_old_session_ends()
    {
        var admin = await App.SignInAsNewAsync(Role.Admin);
        var name = NewName();
        var id = await App.CreateAccountAsync(name, Role.Dept, "370830");
        var session = await App.SignInAsync(name);

        Assert.Equal(HttpStatusCode.Redirect, (await PostAsync(admin, id, "Reset", ("NewPassword", "Another#2003"))).StatusCode);

        await App.SignInAsync(name, "Another#2003");
        Assert.Equal(HttpStatusCode.Redirect, (await session.GetAsync("/account/password", Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(admin, id, "Reset", ("NewPassword", "short"))).StatusCode);
    }

    [Fact]
    public async Task A_disabled_account_is_out_until_it_is_enabled()
    {
        var admin = await App.SignInAsNewAsync(Role.Admin);
        var name = NewName();
        var id = await App.CreateAccountAsync(name, Role.Dept, "370830");
        var session = await App.SignInAsync(name);

        Assert.Equal(HttpStatusCode.Redirect, (await PostAsync(admin, id, "Disable")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await session.GetAsync("/account/password", Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await PostAsync(admin, id, "Enable")).StatusCode);

        await App.SignInAsync(name);
    }

    [Fact]
    public async Task An_administrator_neither_disables_nor_demotes_himself()
    {
        var name = NewName();
        var id = await App.CreateAccountAsync(name, Role.Admin);
        var admin = await App.SignInAsync(name);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(admin, id, "Disable")).StatusCode);
        var form = new Form(admin, $"/accounts/{id}");
        var page = await form.OpenAsync();
        var answer = await SubmitEditAsync(admin, id, page, "自己", role: "Dept", place: "汶上县");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(Role.Admin, await App.WithDbAsync(db => db.Users.Where(a => a.Id == id).Select(a => a.Role).SingleAsync(Ct)));
    }

    [Fact]
    public async Task The_built_in_account_does_not_exist_here()
    {
        var admin = await App.SignInAsNewAsync(Role.Admin);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"/accounts/{Caller.CommandLineId}", Ct)).StatusCode);
    }

    private static string NewName() => $"n{Guid.CreateVersion7():N}";

    private static async Task<HttpResponseMessage> CreateAsync(
        HttpClient admin, string name, string role, string place = "汶上县", string township = "", string password = App.Password)
    {
        var form = new Form(admin, "/accounts/create");
        return await form.SubmitAsync(
            await form.OpenAsync(),
            ("Input.UserName", name), ("Input.DisplayName", "某人"), ("Input.Role", role), ("Input.Place", place),
            ("Input.Township", township), ("Input.Password", password));
    }

    /// <summary>Posts one of the page's other forms.</summary>
    private static async Task<HttpResponseMessage> PostAsync(HttpClient admin, Guid id, string handler, params (string Name, string Value)[] fields)
    {
        var page = await new Form(admin, $"/accounts/{id}").OpenAsync();
        string Value(string name) => page.QuerySelector($"[name='{name}']")!.GetAttribute("value")!;
        return await admin.PostAsync($"/accounts/{id}?handler={handler}", new FormUrlEncodedContent(
            fields.Append(("__RequestVerificationToken", Value("__RequestVerificationToken"))).Append(("Input.Version", Value("Input.Version")))
                .Select(f => KeyValuePair.Create(f.Item1, f.Item2))));
    }

    private static Task<HttpResponseMessage> SubmitEditAsync(
        HttpClient admin, Guid id, AngleSharp.Html.Dom.IHtmlDocument page, string displayName, string? role = null, string? place = null)
    {
        string Value(string name) => page.QuerySelector($"[name='{name}']") switch
        {
            AngleSharp.Html.Dom.IHtmlSelectElement select => select.Value ?? "",
            AngleSharp.Html.Dom.IHtmlTextAreaElement area => area.Value,
            var input => input?.GetAttribute("value") ?? "",
        };
        return admin.PostAsync($"/accounts/{id}", new FormUrlEncodedContent(
            Kept.Select(n => KeyValuePair.Create(n, (n, role, place) switch
            {
                ("Input.Role", { } asked, _) => asked,
                ("Input.Place", _, { } asked) => asked,
                _ => Value(n),
            })).Append(KeyValuePair.Create("Input.DisplayName", displayName))));
    }
}
