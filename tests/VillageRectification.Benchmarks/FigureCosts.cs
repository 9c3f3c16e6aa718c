using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Benchmarks;

/// <summary>What a county of ten thousand cases costs: its readings, computed and kept, and its pages.</summary>
internal sealed class FigureCosts(Site site, TextWriter report)
{
    private const int CasesOfACopy = 32;

    public async Task MeasureAsync()
    {
        const int copies = 312;
        await Copies.AddAsync(site, 1, copies, inside: true);
        report.WriteLine($"A county of {(copies + 1) * CasesOfACopy:N0} cases:");
        report.WriteLine($"  readings computed anew         {await Work.OfAsync(3, 1, ComputeAsync)}");
        // Signing in leads to the start page, which keeps them.
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var staff = await site.SignInAsync(Role.Dept);
        await ReadAsync(staff, "/cases");
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        report.WriteLine($"  kept in memory                 {kept / 1_048_576d,8:F1} MB, {kept / ((copies + 1) * CasesOfACopy),6:N0} bytes a case");
        foreach (var path in new[] { "/cases", "/cases?sort=village&p=7", "/cases?q=%E5%BA%84", "/" })
        {
            await Work.OfAsync(1, 100, () => ReadAsync(staff, path));
            var length = (await staff.GetByteArrayAsync(path)).Length;
            report.WriteLine($"  {path,-30} {await Work.OfAsync(9, 20, () => ReadAsync(staff, path))}   {length,9:N0} bytes");
        }
    }

    private Task<FigureSet> ComputeAsync() => site.WithDbAsync(async (db, _) => (await db.FigureSetAsync(site.CampaignId, Site.Today, default))!);

    private static async Task ReadAsync(HttpClient browser, string path) => (await browser.GetAsync(path)).EnsureSuccessStatusCode();
}
