using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Persistence;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Persistence;

/// <summary>A case in a county that no other test uses.</summary>
internal static class SomeCase
{
    private static int _county = 370100;

    public static Campaign Campaign() =>
        new($"{Interlocked.Increment(ref _county)}", "某县", "整顿", new(2002, 10, 20), new(2003, 12, 31));

    public static async Task<RectificationCase> SomeCaseAsync(this App app)
    {
        var campaign = Campaign();
        var @case = new RectificationCase(campaign, DivisionCode.Parse(campaign.CountyCode + "112202"));
        await app.SaveAsync(db => db.AddRange(campaign, @case, @case.Registered(campaign.Start)));
        return @case;
    }

    public static Task SaveAsync(this App app, Action<AppDbContext> add) => app.WithDbAsync(async db =>
    {
        add(db);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    });
}
