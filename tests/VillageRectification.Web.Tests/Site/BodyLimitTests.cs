using System.Net;
using System.Net.Http.Headers;
using System.Text;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Site;

/// <summary>A body over the limit, told beforehand or noticed on the way, on a real Kestrel: refused in Chinese, and no fault of the server.</summary>
public sealed class BodyLimitTests(BodyLimitTests.Kestrel app) : AppTests(app), IClassFixture<BodyLimitTests.Kestrel>
{
    private const int Bytes = 3 * 1024 * 1024;

    public sealed class Kestrel : SqliteApp
    {
        public Kestrel(SqliteTemplate template)
            : base(template)
        {
            UseKestrel(0);
        }
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "UserName=", "", true)]
    [InlineData("application/x-www-form-urlencoded", "UserName=", "", false)]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"UserName\"\r\n\r\n", "\r\n--x--\r\n", true)]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"UserName\"\r\n\r\n", "\r\n--x--\r\n", false)]
    public async Task A_body_over_the_limit_is_refused(string type, string head, string tail, bool isChunked)
    {
        App.StartServer();
        using var browser = new HttpClient { BaseAddress = App.ClientOptions.BaseAddress };
        using var body = new ByteArrayContent(Encoding.ASCII.GetBytes(head + new string('a', Bytes) + tail));
        body.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/account/sign-in") { Content = body };
        request.Headers.TransferEncodingChunked = isChunked;

        using var answer = await browser.SendAsync(request, Ct);

        Assert.InRange(answer.StatusCode, HttpStatusCode.BadRequest, (HttpStatusCode)499);
        Assert.Contains("<h1>", await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }
}
