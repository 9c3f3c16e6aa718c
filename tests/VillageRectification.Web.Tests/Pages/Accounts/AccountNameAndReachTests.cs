using System.Globalization;
using System.Net;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Accounts;

/// <summary>What an account may be called, and which divisions it may be given.</summary>
public abstract class AccountNameAndReachTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteApp app) : AccountNameAndReachTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : AccountNameAndReachTests(app), IClassFixture<PostgresApp>;

    [Theory]
    [InlineData("{0}\u200B")]
    [InlineData("\u00AD{0}")]
    [InlineData("{0}\u202E")]
    [InlineData("{0}\u0301")]
    [InlineData("ａ{0}")]
    [InlineData("а{0}")]
    [InlineData("α{0}")]
    [InlineData("{0} b")]
    [InlineData("{0}\U0001D7CF")]
    [InlineData("⽉{0}")]
    public async Task A_name_that_looks_like_another_is_refused(string format)
    {
        var admin = await App.SignInAsNewAsync(Role.Admin);
        var name = string.Format(CultureInfo.InvariantCulture, format, NewName());
        var answer = await CreateAsync(admin, name, "Dept", "370830");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Matches("账号只能用汉字、英文字母、数字|里面有看不见的特殊字符", (await Form.ReadAsync(answer)).Body!.TextContent);
    }

    [Theory]
    [InlineData("刘楼镇-1")]
    [InlineData("Li.Wei_2@wenshang")]
    public async Task Names_in_chinese_and_latin_are_taken(string name) =>
        Assert.Equal(HttpStatusCode.Redirect, (await CreateAsync(await App.SignInAsNewAsync(Role.Admin), name, "Dept", "370830")).StatusCode);

    [Fact]
    public async Task A_reach_that_no_division_has_is_refused_and_one_before_its_ledger_is_not()
    {
        var admin = await App.SignInAsNewAsync(Role.Admin);
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村");
        (string Role, string Scope, string Villages, string? Refusal)[] asked =
        [
            ("Dept", "999999", "", "没有代码是“999999”的县"),
            ("City", "9999", "", "没有代码是“9999”的市"),
            ("Town", "999999101", "", "没有代码是“999999101”的乡镇"),
            ("Town", county.Township("999"), "", $"没有代码是“{county.Township("999")}”的乡镇"),
            ("Team", "", "999999101201", "没有代码是“999999101201”的村"),
            ("Team", "", county.Code + "101201，" + county.Code + "999201", $"没有代码是“{county.Code}999201”的村"),
            ("Dept", county.Code, "", null),
            ("Town", county.Township("101"), "", null),
            ("Team", "", county.Code + "101201", null),
            ("Team", "", county.Code + "101202", $"这个乡镇登记过的有 孔庄村 {county.Code}101201"),
            ("Dept", "130102", "", null),
            ("City", "1301", "", null),
            ("Sec", "130102999", "", null),
            ("Team", "", "130102999201", null),
        ];
        foreach (var (role, scope, villages, refusal) in asked)
        {
            var answer = await CreateAsync(admin, NewName(), role, scope, villages);
            Assert.Equal((scope + villages, refusal is null ? HttpStatusCode.Redirect : HttpStatusCode.BadRequest), (scope + villages, answer.StatusCode));
            if (refusal is not null)
            {
                Assert.Contains(refusal, (await Form.ReadAsync(answer)).Body!.TextContent, StringComparison.Ordinal);
            }
        }
    }

    // As a county's divisions change: what an account has it keeps.
    [Fact]
    public async Task An_account_of_a_division_that_is_no_more_can_still_be_renamed()
    {
        var admin = await App.SignInAsNewAsync(Role.Admin);
        var id = await App.CreateAccountAsync(NewName(), Role.Dept, "999999");
        var form = new Form(admin, $"/accounts/{id}");
        Assert.Equal(HttpStatusCode.Redirect, (await SaveAsync("999999")).StatusCode);
        var refused = await SaveAsync("999998");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("没有代码是“999998”的县", (await Form.ReadAsync(refused)).Body!.TextContent, StringComparison.Ordinal);

        async Task<HttpResponseMessage> SaveAsync(string scope)
        {
            var page = await form.OpenAsync();
            string Value(string name) => page.QuerySelector($"[name='{name}']")!.GetAttribute("value")!;
            return await admin.PostAsync($"/accounts/{id}", new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = Value("__RequestVerificationToken"),
                ["Input.Version"] = Value("Input.Version"),
                ["Input.DisplayName"] = "新名",
                ["Input.Role"] = "Dept",
                ["Input.Scope"] = scope,
                ["Input.DepartmentId"] = "",
            }), Ct);
        }
    }

    private static string NewName() => $"n{Guid.CreateVersion7():N}";

    private static async Task<HttpResponseMessage> CreateAsync(HttpClient admin, string name, string role, string scope, string villages = "")
    {
        var form = new Form(admin, "/accounts/create");
        return await form.SubmitAsync(
            await form.OpenAsync(), ("Input.UserName", name), ("Input.DisplayName", "某人"), ("Input.Role", role), ("Input.Scope", scope),
            ("Input.Villages", villages), ("Input.Password", App.Password));
    }
}
