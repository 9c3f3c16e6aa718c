using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
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
        var answer = await CreateAsync(admin, name, "Dept", "汶上县");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Matches("账号只能用汉字、英文字母、数字|里面有看不见的特殊字符", (await Form.ReadAsync(answer)).Body!.TextContent);
    }

    [Theory]
    [InlineData("刘楼镇-1")]
    [InlineData("Li.Wei_2@wenshang")]
    public async Task Names_in_chinese_and_latin_are_taken(string name) =>
        Assert.Equal(HttpStatusCode.Redirect, (await CreateAsync(await App.SignInAsNewAsync(Role.Admin), name, "Dept", "汶上县")).StatusCode);

    [Fact]
    public async Task Places_are_found_by_their_names_and_what_no_list_names_is_refused()
    {
        var admin = await App.SignInAsNewAsync(Role.Admin);
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村");
        var name = county.Campaign.CountyName;
        (string Role, string Place, string Township, string? Village, string? Refusal)[] asked =
        [
            ("Dept", "没有县", "", null, "没有叫“没有县”的市、县"),
            ("City", "没有市", "", null, "没有叫“没有市”的市、县"),
            ("Dept", "长安区", "", null, "石家庄市长安区"),
            ("Town", name, county.Township("999"), null, "请选乡镇"),
            ("Team", name, "", "999999101201", "没有代码是“999999101201”的村"),
            ("Team", name, "", county.Code + "999201", $"没有代码是“{county.Code}999201”的村"),
            ("Dept", name, "", null, null),
            ("Town", name, county.Township("101"), null, null),
            ("Team", "", "", county.Code + "101201", null),
            ("Dept", "石家庄市长安区", "", null, null),
            ("City", " 石家庄市 ", "", null, null),
        ];
        foreach (var (role, place, township, village, refusal) in asked)
        {
            var answer = await CreateAsync(admin, NewName(), role, place, township, village);
            var what = role + place + township + village;
            Assert.Equal((what, refusal is null ? HttpStatusCode.Redirect : HttpStatusCode.BadRequest), (what, answer.StatusCode));
            if (refusal is not null)
            {
                Assert.Contains(refusal, (await Form.ReadAsync(answer)).Body!.TextContent, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Townships_and_villages_are_picked_from_the_countys_and_nothing_is_saved_before()
    {
        var admin = await App.SignInAsNewAsync(Role.Admin);
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村", township: "刘楼镇");
        await county.AddVillageAsync("102201", "北陶村", township: "军屯乡");
        var (name, place) = (NewName(), ("Input.Place", (string?)county.Campaign.CountyName));

        var listed = await ListAsync(place);
        Assert.Equal(["请选", "刘楼镇", "军屯乡"], listed.QuerySelectorAll("[name='Input.Township'] option").Select(o => o.TextContent));
        listed = await ListAsync(place, ("Input.Township", county.Township("101")));
        Assert.Equal("孔庄村", Assert.Single(listed.QuerySelectorAll(".names label")).TextContent.Trim());
        listed = await ListAsync(place, ("Input.Township", county.Township("102")), ("Input.Villages", county.Code + "101201"));
        Assert.Equal("刘楼镇孔庄村", Assert.Single(listed.QuerySelectorAll("#Input_Villages .chip")).TextContent.Trim());
        Assert.Equal("北陶村", Assert.Single(listed.QuerySelectorAll(".names label")).TextContent.Trim());
        Assert.Equal(name, listed.QuerySelector("[name='Input.UserName']")!.GetAttribute("value"));
        Assert.Null(listed.QuerySelector(".error-summary"));

        var saved = await new Form(admin, "/accounts/create").SubmitAsync(listed, ("Input.Password", App.Password));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var row = (await Form.ReadAsync(await admin.GetAsync($"/accounts?q={name}", Ct))).QuerySelector("main tbody tr")!.TextContent;
        Assert.Contains("刘楼镇孔庄村", row, StringComparison.Ordinal);
        Assert.DoesNotContain(county.Code, row, StringComparison.Ordinal);

        async Task<AngleSharp.Html.Dom.IHtmlDocument> ListAsync(params (string, string?)[] fields)
        {
            var page = await new Form(admin, "/accounts/create").OpenAsync();
            return await Form.ReadAsync(await new Form(admin, "/accounts/create?handler=List").SubmitAsync(
                page, [("Input.UserName", name), ("Input.DisplayName", "孔庄村工作组"), ("Input.Role", "Team"), .. fields]));
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
        Assert.Contains("没有叫“999998”的市、县", (await Form.ReadAsync(refused)).Body!.TextContent, StringComparison.Ordinal);

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
                ["Input.Place"] = scope,
                ["Input.DepartmentId"] = "",
            }), Ct);
        }
    }

    // The township that was picked of the county before is none of the new one's, and is not kept.
    [Theory]
    [InlineData(Role.Sec, "请选乡镇")]
    [InlineData(Role.Dept, null)]
    public async Task An_account_that_moves_to_another_county_picks_a_township_of_that(Role role, string? refusal)
    {
        var admin = await App.SignInAsNewAsync(Role.Admin);
        var (one, other) = (await County.CreateAsync(App), await County.CreateAsync(App));
        await one.AddVillageAsync("101201", "孔庄村");
        await other.AddVillageAsync("102201", "北陶村");
        var id = await App.CreateAccountAsync(NewName(), Role.Sec, one.Township("101"));
        var form = new Form(admin, $"/accounts/{id}");
        (string, string?)[] moved = [("Input.Role", $"{role}"), ("Input.Place", other.Campaign.CountyName), ("Input.Township", one.Township("101"))];

        var answer = await SaveAsync([.. moved, ("Input.DisplayName", "调走的人")]);

        Assert.Equal(refusal is null ? HttpStatusCode.Redirect : HttpStatusCode.BadRequest, answer.StatusCode);
        if (refusal is not null)
        {
            var page = await Form.ReadAsync(answer);
            Assert.Contains(refusal, page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
            Assert.Equal("调走的人", page.QuerySelector("[name='Input.DisplayName']")!.GetAttribute("value"));
            Assert.Equal(HttpStatusCode.Redirect, (await SaveAsync([.. moved, ("Input.Township", other.Township("102"))])).StatusCode);
        }

        var stored = await App.WithDbAsync(db => db.Users.Where(a => a.Id == id).Select(a => a.ScopePrefix).SingleAsync(Ct));
        Assert.Equal(refusal is null ? other.Code : other.Township("102"), stored);

        async Task<HttpResponseMessage> SaveAsync((string Name, string? Value)[] fields)
        {
            var page = await form.OpenAsync();
            var main = (AngleSharp.Html.Dom.IHtmlFormElement)page.QuerySelector("main form.panel")!;
            var values = main.Elements.OfType<AngleSharp.Html.Dom.IHtmlInputElement>().Where(i => i.Name is { Length: > 0 })
                .ToDictionary(i => i.Name!, i => i.Value);
            values["Input.DepartmentId"] = "";
            foreach (var (name, value) in fields)
            {
                values[name] = value!;
            }

            return await admin.PostAsync($"/accounts/{id}", new FormUrlEncodedContent(values), Ct);
        }
    }

    private static string NewName() => $"n{Guid.CreateVersion7():N}";

    private static async Task<HttpResponseMessage> CreateAsync(
        HttpClient admin, string name, string role, string place, string township = "", string? village = null)
    {
        var form = new Form(admin, "/accounts/create");
        return await form.SubmitAsync(
            await form.OpenAsync(), ("Input.UserName", name), ("Input.DisplayName", "某人"), ("Input.Role", role), ("Input.Place", place),
            ("Input.Township", township), ("Input.Villages", village), ("Input.Password", App.Password));
    }
}
