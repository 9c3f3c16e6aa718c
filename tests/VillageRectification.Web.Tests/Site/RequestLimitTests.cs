using System.Net;
using Microsoft.AspNetCore.Http;
using VillageRectification.Web.Security;
using VillageRectification.Web.Tests.Import;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Site;

/// <summary>A client that sends the sign-in form too often, under whatever names, or verifies too much, is told to wait.</summary>
public abstract class RequestLimitTests(App app) : AppTests(app)
{
    private const int Most = 3;

    public sealed class OnSqlite(SqliteApp app) : RequestLimitTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : RequestLimitTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task Beyond_the_limit_of_a_minute_the_answer_is_a_page_that_says_to_wait_and_other_pages_open()
    {
        await using var instance = App.WithWebHostBuilder(b => b.UseSetting("SignIn:PerMinute", $"{Most}"));
        using var browser = instance.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new("https://localhost") });
        var form = new Form(browser, "/account/sign-in");
        var page = await form.OpenAsync();
        for (var i = 0; i < Most; i++)
        {
            var answered = await form.SubmitAsync(page, ("UserName", $"nobody{i}"), ("Password", "wrong password"));
            Assert.Equal(HttpStatusCode.BadRequest, answered.StatusCode);
        }

        var refused = await form.SubmitAsync(page, ("UserName", "nobody"), ("Password", "wrong password"));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Contains("提交的次数太多，请一分钟后再试", await refused.TextAsync(), StringComparison.Ordinal);
        Assert.True(refused.Headers.Contains("Content-Security-Policy"));
        // The same page by another address is the same page.
        var slash = new Form(browser, "/account/sign-in/");
        Assert.Equal(HttpStatusCode.TooManyRequests, (await slash.SubmitAsync(page, ("UserName", "nobody"), ("Password", "wrong password"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/account/sign-in", Ct)).StatusCode);
    }

    [Fact]
    public async Task Who_asks_for_one_code_after_the_other_is_told_to_wait()
    {
        await using var instance = App.WithWebHostBuilder(b => b.UseSetting("Verify:PerMinute", $"{Most}"));
        using var browser = instance.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new("https://localhost") });
        for (var i = 0; i < Most; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync($"/verify/{new string((char)('0' + i), 64)}", Ct)).StatusCode);
        }

        var refused = await browser.GetAsync($"/Verify/{new string('9', 64)}", Ct);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Contains("打开的次数太多，请一分钟后再试", await refused.TextAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/account/sign-in", Ct)).StatusCode);
    }

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7")]
    [InlineData("2001:db8:0:1::1", "20010DB800000001/64")]
    [InlineData("2001:db8:0:1:ffff::ff", "20010DB800000001/64")]
    [InlineData("2001:db8:0:2::1", "20010DB800000002/64")]
    [InlineData(null, "unknown")]
    public void A_client_is_its_address_and_in_the_newer_protocol_its_network(string? address, string client)
    {
        DefaultHttpContext http = new();
        http.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);
        Assert.Equal(client, ClientAddress.Of(http));
    }
}
