using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Papers;

/// <summary>What the summary of a campaign tells of the county's figures opens as it does in a bulletin.</summary>
public abstract class SummaryDoorTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : SummaryDoorTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : SummaryDoorTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task Each_opens_to_the_number_that_is_printed()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("001201", "甲村", c =>
        [
            new Problem(c, new(2003, 5, 1), "土地纠纷", "地界不清") { DueOn = new(2003, 6, 30) },
            new Measure(c, County.Start, "修路") { ResponsiblePerson = "张三", DueOn = new(2003, 9, 30) },
        ], "东镇");
        await county.AddVillageAsync("002202", "乙村", township: "西镇");
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);

        var doors = (await new Form(staff, $"/papers/summary/print?whose=县{county.Code}").OpenAsync()).QuerySelectorAll("a.token");

        Assert.True(doors.Length > 4, $"{doors.Length} numbers open");
        foreach (var door in doors)
        {
            var opened = await new Form(staff, door.GetAttribute("href")!).OpenAsync();
            Assert.Contains(door.TextContent, opened.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        }
    }
}
