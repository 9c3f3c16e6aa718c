using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Benchmarks;

/// <summary>What computing a county's readings costs while more and more cases lie elsewhere, and what keeping many of them takes.</summary>
internal sealed class FigureCosts(Site site, TextWriter report)
{
    private const int CasesOfACopy = 32;

    public async Task MeasureElsewhereAsync()
    {
        report.WriteLine("Readings of the county's 32 cases, computed anew, with cases of other counties in the database:");
        // Warm before the first is measured: else the first would pay for the code of all.
        await WarmUp.OfAsync(ComputeAsync);
        var (first, copies) = (0d, 0);
        foreach (var elsewhere in new[] { 32, 3_200, 32_000 })
        {
            var wanted = elsewhere / CasesOfACopy;
            await Copies.AddAsync(site, copies + 1, wanted);
            copies = wanted;
            await Work.OfAsync(1, 5, ComputeAsync);
            var work = await Work.OfAsync(7, 10, ComputeAsync);
            first = first == 0 ? work.Processor : first;
            report.WriteLine($"  {elsewhere,6:N0} elsewhere {work}   {work.Processor / first,5:F2} x the first");
        }
    }

    public async Task MeasureLargeCountyAsync()
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
            await Work.OfAsync(1, 10, () => ReadAsync(staff, path));
            report.WriteLine($"  {path,-30} {await Work.OfAsync(5, 20, () => ReadAsync(staff, path))}");
        }
    }

    private Task<FigureSet> ComputeAsync() => site.WithDbAsync(async (db, _) => (await db.FigureSetAsync(site.CampaignId, Site.Today, default))!);

    private static async Task ReadAsync(HttpClient browser, string path) => (await browser.GetAsync(path)).EnsureSuccessStatusCode();
}
