using System.Net;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Import;

/// <summary>What never becomes a waiting ledger, and who may upload one.</summary>
public abstract class UploadTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteApp app) : UploadTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : UploadTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task A_ledger_of_another_county_is_refused_at_the_upload()
    {
        var browser = await App.SignInAsNewAsync(Role.Dept, "370831");
        var answer = await browser.UploadNewAsync(Workbooks.Real(), "外县");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("不属于这次行动的地方", await answer.TextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "2002-10-20", "2003-12-31", "请选已有的行动，或者填新行动的名称")]
    [InlineData("行动", "", "2003-12-31", "请填新行动的开始日期")]
    [InlineData("行动", "2002-10-20", "", "请填新行动的整顿期限")]
    [InlineData("行动", "2002-10-20", "2002-10-20", "整顿期限要晚于开始日期")]
    [InlineData("行动", "2002-02-30", "2003-12-31", "“2002-02-30”填得不对，请改正")]
    public async Task A_new_campaign_needs_its_name_and_dates(string name, string start, string deadline, string message)
    {
        var answer = await (await DeptAsync()).UploadAsync(Workbooks.Real(), ("Name", name), ("Start", start), ("Deadline", deadline));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(message, await answer.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_file_is_refused_at_its_field()
    {
        var browser = await DeptAsync();
        (byte[]? File, string Message)[] bad = [(null, "请选台账文件（.xlsx）"), ([1, 2, 3], ".xlsx"), (Workbooks.Real()[..20_000], "损坏")];
        foreach (var (file, message) in bad)
        {
            var answer = await browser.UploadAsync(file, ("Name", "行动"), ("Start", "2002-10-20"), ("Deadline", "2003-12-31"));
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            var page = await Form.ReadAsync(answer);
            Assert.Contains(message, page.QuerySelector("#Input_File-error")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_not_read_and_the_page_says_why()
    {
        var browser = await DeptAsync();
        var answer = await browser.UploadNewAsync(new byte[26 * 1024 * 1024], "太大");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await Form.ReadAsync(await browser.GetAsync(answer.Headers.Location, Ct));
        Assert.Contains("超过 20 MB", page.QuerySelector("#Input_File-error")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not-a-guid", "填得不对")]
    [InlineData("01890000-0000-7000-8000-000000000001", "没有找到这个行动")]
    public async Task A_campaign_that_is_not_in_the_list_is_refused(string id, string message)
    {
        var answer = await (await DeptAsync()).UploadAsync(Workbooks.Real(), ("CampaignId", id));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(message, await answer.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_organization_department_imports()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            var browser = role is Role.Team or Role.Liaison or Role.DeptHead
                ? await App.SignInAsNewAsync(role, villages: ["370830112216"])
                : await App.SignInAsNewAsync(role, role is Role.Admin ? null : "370830");
            var expected = role is Role.Head or Role.Dept ? HttpStatusCode.OK : HttpStatusCode.Forbidden;
            Assert.Equal(expected, (await browser.GetAsync("/import", Ct)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.Redirect, (await App.Browser().GetAsync("/import", Ct)).StatusCode);
    }

    private Task<HttpClient> DeptAsync() => App.SignInAsNewAsync(Role.Dept, "370830");
}
