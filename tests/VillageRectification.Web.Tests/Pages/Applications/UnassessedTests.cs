using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Tests.Pages.Home;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Applications;

/// <summary>Who may apply is told what of the assessment is blank.</summary>
public abstract class UnassessedTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : UnassessedTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : UnassessedTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task What_is_not_assessed_is_said_where_one_applies()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c => [.. TaskSamples.All.Single(s => s.Name == "application").Facts(c)]);
        var secretary = await App.SignInAsNewAsync(Role.Sec, county.Township("101"));

        Assert.Contains("自评还有 24 项没有填：不填也能提交", await SubmitAsync(), StringComparison.Ordinal);
        var item = await App.WithDbAsync(async db => (await db.StandardOfAsync(county.Campaign.Id, App.Today, Ct)).Items[0]);
        await App.WithDbAsync(db =>
        {
            db.Add(@case.Assess(App.Today, item, item.Text, 1, null));
            return db.SaveChangesAsync(Ct);
        });

        Assert.Contains("自评还有 23 项没有填", await SubmitAsync(), StringComparison.Ordinal);

        async Task<string> SubmitAsync() => Words((await new Form(secretary, $"/cases/{@case.Id}/application").OpenAsync()).QuerySelector("main")!);
    }
}
