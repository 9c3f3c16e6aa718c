using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Site;

/// <summary>When the database does not answer, every page says so decently, what needs none works, and all goes on when it is back.</summary>
public abstract class DatabaseDownTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteApp app) : DatabaseDownTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : DatabaseDownTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task Every_page_tells_of_the_error_and_what_needs_no_database_works()
    {
        var browser = await App.SignInAsNewAsync(Role.Dept, "370830");
        var leaving = await App.SignInAsNewAsync(Role.Dept, "370830");
        var form = new Form(leaving, "/account/password");
        var page = await form.OpenAsync();
        page.QuerySelectorAll("form")[^1].SetAttribute("action", "/account/sign-out");
        var sheet = page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        await RenameAsync("accounts", "accounts_gone");
        try
        {
            foreach (var address in new[] { "/", "/cases", "/rules", "/bulletins", "/account/password", $"/cases/{Guid.CreateVersion7()}", "/nowhere" })
            {
                var answer = await browser.GetAsync(address, Ct);
                Assert.Equal((address, HttpStatusCode.InternalServerError), (address, answer.StatusCode));
                Assert.True(answer.Headers.Contains("Content-Security-Policy"), address);
                var words = (await Form.ReadAsync(answer)).Body!.TextContent;
                Assert.Contains("页面没有打开", words, StringComparison.Ordinal);
                Assert.Contains(Assert.Single(answer.Headers.GetValues("X-Correlation-Id")), words, StringComparison.Ordinal);
            }

            var api = await browser.GetAsync("/api/campaigns", Ct);
            Assert.Equal((HttpStatusCode.InternalServerError, "application/problem+json"), (api.StatusCode, api.Content.Headers.ContentType!.MediaType));
            Assert.True(api.Headers.Contains("Content-Security-Policy"));
            Assert.True(api.Headers.CacheControl!.NoStore);
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(sheet, Ct)).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/health/live", Ct)).StatusCode);
            var left = await form.SubmitAsync(page);
            Assert.Equal((HttpStatusCode.Redirect, "/account/sign-in"), (left.StatusCode, left.Headers.Location!.OriginalString));
            Assert.Contains(left.Headers.GetValues("Set-Cookie"), c => c.StartsWith("vr-session=;", StringComparison.Ordinal));
            Assert.Equal(HttpStatusCode.OK, (await App.Browser().GetAsync("/account/sign-in", Ct)).StatusCode);
        }
        finally
        {
            await RenameAsync("accounts_gone", "accounts");
        }

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/", Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await leaving.GetAsync("/", Ct)).StatusCode);
    }

    [Fact]
    public async Task What_was_typed_and_chosen_is_given_back_by_the_names_of_its_fields()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村");
        var browser = await App.SignInAsNewAsync(Role.Town, county.Code);
        var form = new Form(browser, $"/cases/{@case.Id}/records/membership-growths/add");
        var page = await form.OpenAsync();
        await RenameAsync("accounts", "accounts_gone");
        try
        {
            var typed = await TypedAsync(await form.SubmitAsync(page, ("Input.Activists", "77")));
            Assert.Contains(("新增入党积极分子（名）", "77"), typed);

            typed = await TypedAsync(await form.SubmitAsync(
                page, ("Input.Activists", "77"), ("Input.When", "Other"), ("Input.Day", "2003-10-02"), ("Input.LateReason", "名册才送来")));
            Assert.Equal(["2003-10-02", "77", "其他", "名册才送来"], typed.Select(t => t.Text).Order(StringComparer.Ordinal));
            Assert.Subset(typed.ToHashSet(), new HashSet<(string, string)>
            {
                ("新增入党积极分子（名）", "77"), ("日期", "2003-10-02"), ("补记原因", "名册才送来"),
            });

            // A form that nobody opened here: by the key, and the usual fields by their usual names.
            typed = await TypedAsync(await browser.PostAsync($"/cases/{@case.Id}/log", new FormUrlEncodedContent(
            [
                new("Input.LateReason", "才知道"), new("Input.Lines[2].Score", "12"), new("Input.Key", $"{Guid.CreateVersion7()}"), new("Input.Version", "3"),
                new("NewPassword", "我的新密码真长"), new("__RequestVerificationToken", "CfDJ8abc1"), new("Input.Keep", "false"),
                new("Input.DepartmentId", $"{Guid.Empty}"),
            ]), Ct));
            Assert.Equal([("补记原因", "才知道"), ("填的内容（第 3 行）", "12")], typed);
        }
        finally
        {
            await RenameAsync("accounts_gone", "accounts");
        }
    }

    private static async Task<(string Label, string Text)[]> TypedAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        var page = await Form.ReadAsync(answer);
        Assert.Contains("没有保存成功", page.Body!.TextContent, StringComparison.Ordinal);
        return [.. page.QuerySelectorAll("textarea").Select(t => (page.QuerySelector($"label[for={t.Id}]")!.TextContent, t.TextContent.Trim()))];
    }

#pragma warning disable EF1002 // A table's name cannot be a parameter; both are written above.
    private Task<int> RenameAsync(string from, string to) => App.WithDbAsync(db => db.Database.ExecuteSqlRawAsync($"ALTER TABLE {from} RENAME TO {to}", Ct));
#pragma warning restore EF1002
}
