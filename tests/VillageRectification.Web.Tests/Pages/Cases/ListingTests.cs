using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Cases;

/// <summary>A second listing within five years stands beside the village wherever it is named, and beside no other.</summary>
public abstract class ListingTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : ListingTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : ListingTests(shared.App), IClassFixture<SharedPostgres>;

    [Theory]
    [InlineData(Role.Town, "/", "ul.tasks li")]
    [InlineData(Role.Leader, "/", "tbody tr")]
    [InlineData(Role.Dept, "/problems", "tbody tr")]
    [InlineData(Role.Dept, "/figures/cases", "tbody tr")]
    [InlineData(Role.Dept, "/acceptance", "tbody tr")]
    public async Task It_is_shown_on_every_list(Role role, string address, string row)
    {
        var county = await County.CreateAsync(App);
        foreach (var (code, name, isSecond) in new[] { ("101201", "孔庄村", true), ("101202", "王庄村", false) })
        {
            await county.AddVillageAsync(code, name, c =>
            {
                c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new(new(2003, 10, 20), StageEventKind.Applied, 0, default)]));
                return
                [
                    new AcceptanceApplication(c, new(2003, 10, 20)), new Problem(c, County.Start.AddDays(3), "村级财务", "账目逾期") { DueOn = new(2003, 9, 30) },
                    .. isSecond ? [new EarlierListing(c, County.Start, 1999)] : Array.Empty<EarlierListing>(),
                ];
            });
        }

        var browser = await App.SignInAsNewAsync(role, role is Role.Town ? county.Township("101") : county.Code);
        var rows = (await new Form(browser, address).OpenAsync()).QuerySelectorAll("main " + row).Select(r => Words(r)).ToList();

        var ofVillage = rows.Where(r => r.Contains("孔庄村", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(ofVillage);
        Assert.All(ofVillage, r => Assert.Contains("第 2 次列入", r, StringComparison.Ordinal));
        Assert.All(rows.Except(ofVillage), r => Assert.DoesNotContain("次列入", r, StringComparison.Ordinal));
    }
}
