using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Import;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Site;

/// <summary>A database server that takes what it is asked and answers nothing: said soon, and over when it is over. A SQLite file has no server.</summary>
public sealed class FrozenDatabaseTests(PostgresApp app) : AppTests(app), IClassFixture<PostgresApp>
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task A_server_that_stands_still_is_told_soon_and_works_again_once_it_goes_on()
    {
        using var freezer = Freezer.Before(App.ConnectionString);
        await using var instance = App.WithWebHostBuilder(b =>
            b.UseSetting("Database:ConnectionString", freezer.ConnectionString).UseSetting("Database:Patience", "00:00:02"));
        var name = $"u{Guid.CreateVersion7():N}";
        await App.CreateAccountAsync(name, Role.Dept, "370830");
        using var browser = instance.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new("https://localhost") });
        var form = new Form(browser, "/account/sign-in");
        await form.SubmitAsync(await form.OpenAsync(), ("UserName", name), ("Password", App.Password));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/", Ct)).StatusCode);

        freezer.Freeze();
        var watch = Stopwatch.StartNew();
        var (page, ready) = (browser.GetAsync("/", Ct), browser.GetAsync("/health/ready", Ct));
        Assert.Contains("数据库：没有回应", await (await ready).Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await page).StatusCode);
        Assert.Contains("数据库没有响应", await (await page).TextAsync(), StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Soon);

        freezer.Thaw();
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/", Ct)).StatusCode);
    }
}
