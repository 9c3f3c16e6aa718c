using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Site;

/// <summary>A form that cannot be read, or holds what cannot be stored, comes back as the form: with what was typed where that could be read.</summary>
public abstract class UnreadableFormTests(App app) : AppTests(app)
{
    private const string Plain = "application/x-www-form-urlencoded";

    public sealed class OnSqlite(SqliteApp app) : UnreadableFormTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : UnreadableFormTests(app), IClassFixture<PostgresApp>;

    [Theory]
    [InlineData("走访\0农户 12 户", "走访农户 12 户")]
    [InlineData("走访\u0001农户 12 户", "走访农户 12 户")]
    [InlineData("走访\uFFFE农户 12 户", "走访农户 12 户")]
    public async Task What_no_keyboard_types_is_taken_out_and_the_rest_comes_back(string typed, string kept)
    {
        var (id, browser) = await VillageAsync();
        var form = new Form(browser, $"/cases/{id}/log");

        var answer = await form.SubmitAsync(await form.OpenAsync(), ("Input.Text", typed), ("Input.Quantities[1]", "七眼"));

        var page = await Form.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(kept, page.QuerySelector("#Input_Text")!.TextContent.Trim());
        Assert.Equal("七眼", page.QuerySelector("[name='Input.Quantities[1]']")!.GetAttribute("value"));
        await App.WithDbAsync(async db => Assert.False(await db.ProgressEntries.AnyAsync(e => e.CaseId == id, Ct)));
        var again = await form.SubmitAsync(page, ("Input.Quantities[1]", "7"));
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
    }

    [Theory]
    [InlineData("fields", HttpStatusCode.BadRequest, "读不出来")]
    [InlineData("key", HttpStatusCode.BadRequest, "读不出来")]
    [InlineData("deep", HttpStatusCode.BadRequest, "读不出来")]
    [InlineData("multipart", HttpStatusCode.BadRequest, "读不出来")]
    [InlineData("charset", HttpStatusCode.BadRequest, "读不出来")]
    [InlineData("large", HttpStatusCode.RequestEntityTooLarge, "内容太大")]
    public async Task What_cannot_be_read_brings_the_form_back_with_the_reason(string kind, HttpStatusCode status, string reason)
    {
        var (id, browser) = await VillageAsync();
        var admin = await App.SignInAsNewAsync(Role.Admin);
        (HttpClient Who, string Address)[] forms =
            [(App.Browser(), "/account/sign-in"), (browser, $"/cases/{id}/log"), (browser, "/account/password"), (admin, "/accounts/create")];
        foreach (var (who, address) in forms)
        {
            var answer = await who.PostAsync(address, Content(kind), Ct);

            var page = await Form.ReadAsync(answer);
            Assert.Equal((address, status), (address, answer.StatusCode));
            Assert.Contains(reason, Words(page.QuerySelector(".note-bad")!), StringComparison.Ordinal);
            Assert.NotNull(page.QuerySelector("form[method=post] button"));
            Assert.True(answer.Headers.Contains("Content-Security-Policy"));
        }
    }

    [Theory]
    [InlineData("fields", HttpStatusCode.BadRequest)]
    [InlineData("key", HttpStatusCode.BadRequest)]
    [InlineData("deep", HttpStatusCode.BadRequest)]
    [InlineData("multipart", HttpStatusCode.BadRequest)]
    [InlineData("charset", HttpStatusCode.BadRequest)]
    [InlineData("large", HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("photos", HttpStatusCode.RequestEntityTooLarge)]
    public async Task What_was_typed_before_what_cannot_be_read_comes_back(string kind, HttpStatusCode status)
    {
        const string typed = "走访农户 12 户";
        var (id, browser) = await VillageAsync();

        var answer = await browser.PostAsync($"/cases/{id}/log", Content(kind, typed), Ct);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(typed, (await Form.ReadAsync(answer)).QuerySelector("#Input_Text")!.TextContent.Trim());
        await App.WithDbAsync(async db => Assert.False(await db.ProgressEntries.AnyAsync(e => e.CaseId == id, Ct)));
    }

    [Theory]
    [InlineData("key", HttpStatusCode.BadRequest, "读不出来")]
    [InlineData("photos", HttpStatusCode.RequestEntityTooLarge, "内容太大")]
    public async Task A_script_is_told_why_as_a_reader_of_the_page_is(string kind, HttpStatusCode status, string reason)
    {
        var (id, browser) = await VillageAsync();
        using HttpRequestMessage request = new(HttpMethod.Post, $"/cases/{id}/log") { Content = Content(kind), Headers = { { "Accept", "application/json" } } };

        var answer = await browser.SendAsync(request, Ct);

        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        var told = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Ct))!["reasons"]!.AsArray();
        Assert.Contains(told, r => ((string)r!["message"]!).Contains(reason, StringComparison.Ordinal));
    }

    // Also where nobody is signed in, nothing is read, and nothing is.
    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/account/sign-out")]
    [InlineData("/account/typed")]
    [InlineData("/cases")]
    [InlineData("/no-such-page")]
    [InlineData("/api/campaigns")]
    public async Task No_charset_and_no_part_breaks_anything(string address)
    {
        var browser = App.Browser();
        string[] charsets =
        [
            "utf-7", "UTF-7", "unicode-1-1-utf-7", "x-unknown",
            "\"utf-7\"", "\"\"", "0", "65000", "utf-8\"", "gb2312", "gb18030", "utf-16", "utf-16BE", "utf-32",
            "us-ascii", "iso-8859-1", "iso-2022-kr", "x-user-defined", new string('a', 2000),
        ];
        string[] types =
        [
            .. charsets.Select(c => $"application/x-www-form-urlencoded; charset={c}"),
            .. charsets.Select(c => $"multipart/form-data; boundary=x; charset={c}"),
            "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"\"",
            $"multipart/form-data; boundary={new string('b', 500)}",
        ];
        foreach (var type in types)
        {
            await SendAsync(type, "Input.Text=a&UserName=b&x=%E5%AD%97");
            await SendAsync(type, "--x\r\nContent-Disposition: form-data; name=\"UserName\"\r\n\r\na\r\n--x--\r\n");
        }

        foreach (var charset in charsets)
        {
            await SendAsync(
                "multipart/form-data; boundary=x",
                $"--x\r\nContent-Disposition: form-data; name=\"UserName\"\r\nContent-Type: text/plain; charset={charset}\r\n\r\na\r\n--x--\r\n");
        }

        await SendAsync(Plain, "UserName%00=a&UserName=b&username%01=c&UserName%00=d");
        await SendAsync(Plain, "UserName%01=a&UserName=b");

        async Task SendAsync(string type, string body)
        {
            var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            Assert.True(content.Headers.TryAddWithoutValidation("Content-Type", type));
            var answer = await browser.PostAsync(address, content, Ct);
            Assert.True((int)answer.StatusCode < 500, $"{address} answers {(int)answer.StatusCode} to {type} {body}");
        }
    }

    [Theory]
    [InlineData("Input[")]
    [InlineData("[[[[")]
    [InlineData("Input.A.A[")]
    public async Task A_name_whose_bracket_never_closes_is_a_name_like_others(string name)
    {
        var (id, browser) = await VillageAsync();
        var form = new Form(browser, $"/cases/{id}/log");

        var answer = await form.SubmitAsync(await form.OpenAsync(), ("Input.Text", "走访农户"), (name, "1"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Theory]
    [InlineData("/cases?q=%01")]
    [InlineData("/cases?q=%00")]
    public async Task Such_an_address_is_told_from_a_page_that_expired(string address)
    {
        var (_, browser) = await VillageAsync();
        var answer = await browser.GetAsync(address, Ct);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("地址里有不能用的字符", (await Form.ReadAsync(answer)).Body!.TextContent, StringComparison.Ordinal);
    }

    private static HttpContent Content(string kind, string typed = "a")
    {
        switch (kind)
        {
            case "fields":
                return new FormUrlEncodedContent(Enumerable.Range(0, 20_000).Select(i => KeyValuePair.Create($"f{i}", "1")).Prepend(new("Input.Text", typed)));
            case "key":
                return new FormUrlEncodedContent([new("Input.Text", typed), new(new string('k', 5000), "1")]);
            case "deep":
                var deep = "Input" + string.Concat(Enumerable.Repeat(".A", 40));
                return new FormUrlEncodedContent([new("Input.Text", typed), new(deep, "1"), new(new string('k', 5000), "1")]);
            case "photos":
                return new MultipartFormDataContent
                {
                    { new StringContent(typed), "Input.Text" }, { new ByteArrayContent(new byte[100 * 1024 * 1024]), "Input.Photos", "1.jpg" },
                };
            case "charset":
                var strange = new ByteArrayContent(Encoding.UTF8.GetBytes("Input.Text=" + Uri.EscapeDataString(typed)));
                strange.Headers.ContentType = MediaTypeHeaderValue.Parse(Plain + "; charset=utf-7");
                return strange;
            case "large":
                return new FormUrlEncodedContent([new("Input.Text", typed), new("Input.LateReason", new string('a', 3 * 1024 * 1024))]);
            default:
                var broken = new ByteArrayContent(Encoding.UTF8.GetBytes(
                    $"--x\r\nContent-Disposition: form-data; name=\"Input.Text\"\r\n\r\n{typed}\r\n"
                    + "--x\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\nno end"));
                broken.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
                return broken;
        }
    }

    private async Task<(Guid Id, HttpClient Browser)> VillageAsync()
    {
        var county = await County.CreateAsync(App);
        return ((await county.AddVillageAsync("101201", "孔庄村")).Id, await App.SignInAsNewAsync(Role.Town, county.Township("101")));
    }
}
