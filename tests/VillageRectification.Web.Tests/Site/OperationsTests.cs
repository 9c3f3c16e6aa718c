using System.Net;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Site;

/// <summary>What holds around every page: health, headers, caching, compression, errors.</summary>
public abstract class OperationsTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteApp app) : OperationsTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : OperationsTests(app), IClassFixture<PostgresApp>;

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_answers_without_signing_in(string address) =>
        Assert.Equal(HttpStatusCode.OK, (await App.Browser().GetAsync(address, Ct)).StatusCode);

    [Fact]
    public async Task A_page_carries_the_policy_its_number_and_is_not_kept()
    {
        var answer = await App.Browser().GetAsync("/account/sign-in", Ct);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.NotEmpty(Assert.Single(answer.Headers.GetValues("X-Correlation-Id")));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_style_sheet_has_a_fingerprint_and_is_kept_for_ever()
    {
        var browser = App.Browser();
        var page = await new Form(browser, "/account/sign-in").OpenAsync();
        foreach (var sheet in page.QuerySelectorAll("link[rel=stylesheet]").Select(l => l.GetAttribute("href")!))
        {
            var answer = await browser.GetAsync(sheet, Ct);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(Ct));
            Assert.Matches(@"\.[0-9a-z]{8,}\.css", sheet);
        }
    }

    [Fact]
    public async Task A_page_is_compressed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/account/sign-in");
        request.Headers.AcceptEncoding.ParseAdd("br");
        Assert.Equal(["br"], (await App.Browser().SendAsync(request, Ct)).Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task An_unknown_address_is_a_chinese_404_for_who_is_signed_in()
    {
        var browser = await App.SignInAsNewAsync(Role.Dept, "370830");
        var answer = await browser.GetAsync("/nowhere", Ct);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("没有找到", (await Form.ReadAsync(answer)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_wrong_role_reads_why()
    {
        var browser = await App.SignInAsNewAsync(Role.Leader, "370830");
        var answer = await browser.GetAsync("/import", Ct);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("县级领导账号只看不办", (await Form.ReadAsync(answer)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("203.0.113.9", false)]
    [InlineData("127.0.0.1", true)]
    public async Task Only_a_known_proxy_can_say_that_the_request_came_over_tls(string address, bool isSecure)
    {
        var answer = await App.Server.SendAsync(context =>
        {
            context.Connection.RemoteIpAddress = IPAddress.Parse(address);
            context.Request.Scheme = "http";
            context.Request.Host = new("localhost");
            context.Request.Path = "/account/sign-in";
            context.Request.Headers["X-Forwarded-Proto"] = "https";
        }, Ct);
        var cookie = answer.Response.Headers.SetCookie.Single(c => c!.StartsWith("vr-form=", StringComparison.Ordinal))!;
        Assert.Equal(isSecure, cookie.Contains("secure", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Who_is_sent_to_sign_in_stays_on_this_site_whatever_host_the_request_names()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/cases");
        request.Headers.Host = "evil.example";
        Assert.Equal("/account/sign-in?ReturnUrl=%2Fcases", (await App.Browser().SendAsync(request, Ct)).Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/xml")]
    [InlineData("application/json")]
    public async Task A_problem_of_the_api_is_a_problem_whatever_is_accepted(string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/campaigns");
        request.Headers.Accept.ParseAdd(accept);
        var answer = await App.Browser().SendAsync(request, Ct);
        Assert.Equal((HttpStatusCode.Unauthorized, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Contains("请先登录", await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    [Theory]
    [InlineData("/cases?q=%00")]
    [InlineData("/rules?campaign=%01")]
    public async Task Control_characters_are_refused(string address)
    {
        var browser = await App.SignInAsNewAsync(Role.Dept, "370830");
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.GetAsync(address, Ct)).StatusCode);
    }

    [Theory]
    [InlineData("/rules")]
    [InlineData("/cases")]
    public async Task A_page_that_only_reads_takes_no_post(string address)
    {
        var browser = await App.SignInAsNewAsync(Role.Dept, "370830");
        var page = await new Form(browser, "/account/password").OpenAsync();
        var token = page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var answer = await browser.PostAsync(address, new FormUrlEncodedContent([new("__RequestVerificationToken", token)]), Ct);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Theory]
    [InlineData("PUT", "/account/sign-in")]
    [InlineData("DELETE", "/cases")]
    [InlineData("PATCH", "/cases")]
    public async Task A_page_takes_no_other_method_and_says_so(string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address) { Content = new FormUrlEncodedContent([new("a", "b")]) };
        var answer = await App.Browser().SendAsync(request, Ct);
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "GET, HEAD, POST"), (answer.StatusCode, string.Join(", ", answer.Content.Headers.Allow)));
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Contains("不能这样打开", (await Form.ReadAsync(answer)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_without_its_token_is_refused()
    {
        var answer = await App.Browser()
            .PostAsync("/account/sign-in", new FormUrlEncodedContent([new("UserName", "admin"), new("Password", App.Password)]), Ct);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
