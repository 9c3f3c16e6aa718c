using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <summary>A year in which no campaign can be is refused by every form, and taken for no other.</summary>
public abstract class LikelyDayTests(App app) : AppTests(app)
{
    private const string Said = "年份要在 1949 到 2099 之间";

    public sealed class OnSqlite(SharedSqlite shared) : LikelyDayTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : LikelyDayTests(shared.App), IClassFixture<SharedPostgres>;

    [Theory]
    [InlineData("Input.DueOn", "0001-01-01")]
    [InlineData("Input.DueOn", "0003-06-30")]
    [InlineData("Input.DueOn", "0003.6.30")]
    [InlineData("Input.DueOn", "9999-12-31")]
    [InlineData("Input.Day", "0003-10-01")]
    public async Task A_form_refuses_it_and_records_nothing(string field, string day)
    {
        var county = await County.CreateAsync(App);
        var village = await county.AddVillageAsync("101201", "孔庄村");
        var browser = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var form = new Form(browser, $"/cases/{village.Id}/records/problems/add");

        var answer = await form.SubmitAsync(
            await form.OpenAsync(), ("Input.Category", "土地纠纷"), ("Input.Description", "地界不清"), ("Input.When", "Other"), ("Input.Day", "2003-10-30"),
            (field, day));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(Said, Words((await Form.ReadAsync(answer)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.False(await App.WithDbAsync(db => db.Problems.AnyAsync(p => p.CaseId == village.Id, Ct)));
    }
}
