using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Departments;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Departments;

/// <summary>The list of departments that villages are tied to grows by hand.</summary>
public abstract class DepartmentsTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : DepartmentsTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : DepartmentsTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task Several_are_added_once_beside_those_that_are_there_and_can_be_tied()
    {
        var county = await County.CreateAsync(App);
        await App.WithDbAsync(db => { db.Add(new Department(county.Code, "县水利局")); return db.SaveChangesAsync(Ct); });
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var form = new Form(staff, "/departments");
        var page = await form.OpenAsync();
        (string, string?) typed = ("Input.Names", "县水利局\r\n 县交通局 \r\n\r\n县民政局、县交通局");

        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, typed)).StatusCode);
        Assert.Contains("已加 2 个部门，另有 1 个原来就有", Words((await form.OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, typed)).StatusCode);

        var names = await App.WithDbAsync(db => db.Departments.Where(d => d.CountyCode == county.Code).Select(d => d.Name).ToListAsync(Ct));
        Assert.Equal(["县交通局", "县民政局", "县水利局"], names.Order(StringComparer.Ordinal));
        Assert.Contains("县民政局", Words((await new Form(staff, "/liaison").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" ", "请填部门的名称")]
    [InlineData("县水利局\n无", "“无”不是部门名称")]
    [InlineData("县水利局\n一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十局", "最多 50 个字")]
    public async Task Bad_input_is_said_adds_nothing_and_stays(string typed, string message)
    {
        var county = await County.CreateAsync(App);
        var form = new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), "/departments");

        var answer = await form.SubmitAsync(await form.OpenAsync(), ("Input.Names", typed));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await Form.ReadAsync(answer);
        Assert.Contains(message, Words(page.QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.Equal(typed.Trim(), page.QuerySelector("textarea")!.TextContent.Trim());
        Assert.False(await App.WithDbAsync(db => db.Departments.AnyAsync(d => d.CountyCode == county.Code, Ct)));
    }

    [Fact]
    public async Task Who_works_in_one_township_finds_no_list()
    {
        var county = await County.CreateAsync(App);
        Assert.Equal(
            HttpStatusCode.NotFound, (await (await App.SignInAsNewAsync(Role.Dept, county.Township("101"))).GetAsync("/departments", Ct)).StatusCode);
    }
}
