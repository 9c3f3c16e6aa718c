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

#pragma warning disable EF1002 // A table's name cannot be a parameter; both are written above.
    private Task<int> RenameAsync(string from, string to) => App.WithDbAsync(db => db.Database.ExecuteSqlRawAsync($"ALTER TABLE {from} RENAME TO {to}", Ct));
#pragma warning restore EF1002
}
