using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Home;

/// <summary>Who inspects a village finds his sheet on his start page, then what is to be settled; nobody else does.</summary>
public abstract class InspectionTasksTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : InspectionTasksTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : InspectionTasksTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task An_inspector_is_led_to_his_sheet_and_then_to_what_is_to_be_settled()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new(new(2003, 10, 20), StageEventKind.InspectionOpened, 0, default)]));
            return [new AcceptanceApplication(c, new(2003, 10, 18)), new InspectionOpening(c, new(2003, 10, 20), ["孙立新", "王海涛"])];
        });
        var name = $"u{Guid.CreateVersion7():N}";
        await App.CreateAccountAsync(name, Role.Dept, county.Code, person: "孙立新");
        var (own, other) = (await App.SignInAsync(name), await App.SignInAsNewAsync(Role.Dept, county.Code));

        var today = await TodayAsync(own);
        Assert.True(today.Contains("填检查表孔庄村 · 10月20日开始检查 · 还有 24 项没有评", StringComparison.Ordinal), today);
        Assert.DoesNotContain("填检查表", await TodayAsync(other), StringComparison.Ordinal);

        await App.WithDbAsync(async db =>
        {
            var opening = await db.InspectionOpenings.SingleAsync(o => o.CaseId == @case.Id, Ct);
            var marks = Sheets.Of(@case, opening).ToList();
            db.AddRange(marks);
            await db.SaveChangesAsync(Ct);
        });
        Assert.DoesNotContain("填检查表", await TodayAsync(own), StringComparison.Ordinal);
    }

    private static async Task<string> TodayAsync(HttpClient browser) => Words((await new Form(browser, "/").OpenAsync()).QuerySelector("main")!);
}
