using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Progress;

namespace VillageRectification.Benchmarks;

/// <summary>Pages against the raw limit, in one run; and the first page after a save.</summary>
internal sealed class PageCosts(Site site, TextWriter report)
{
    private const int Times = 9;
    private const int Often = 60;

    // So often that the runtime has compiled what is hot anew before the first is counted.
    private const int WarmUp = 600;

    public async Task MeasureAsync()
    {
        using var staff = await site.SignInAsync(Role.Dept);
        var @case = await site.WithDbAsync((db, _) => db.Cases.OrderBy(c => c.DivisionCode).Select(c => c.Id).FirstAsync());
        (string Name, string Path)[] pages =
        [
            ("raw limit", RawLimit.Path), ("signed-in page without content", "/account/password"), ("case list", "/cases"), ("start page", "/"),
            ("case page", $"/cases/{@case}"), ("figure page", "/figures/passed"), ("figures API", $"/api/campaigns/{site.CampaignId}/figures"), ("sign-in page", "/account/sign-in"),
        ];
        foreach (var (_, path) in pages)
        {
            await Work.OfAsync(1, WarmUp, () => ReadAsync(staff, path));
        }

        var raw = 0d;
        report.WriteLine("Pages against the raw limit (one signed-in reader, one request at a time):");
        foreach (var (name, path) in pages)
        {
            var work = await Work.OfAsync(Times, Often, () => ReadAsync(staff, path));
            raw = path == RawLimit.Path ? work.Processor : raw;
            report.WriteLine($"  {name,-30} {work}   {work.Processor / raw,6:F1} x raw");
        }

        report.WriteLine("First request after a save:");
        foreach (var (name, path) in pages.Where(p => p.Path is "/cases" or "/"))
        {
            report.WriteLine($"  {name,-30} {await Work.OfEachAsync(21, () => SaveAsync(@case), () => ReadAsync(staff, path))}");
        }
    }

    private Task<int> SaveAsync(Guid caseId) => site.WithDbAsync(async (db, _) =>
    {
        var @case = await db.Cases.AsNoTracking().SingleAsync(c => c.Id == caseId);
        var campaign = await db.Campaigns.AsNoTracking().SingleAsync(c => c.Id == @case.CampaignId);
        db.AddRange(@case.Log(new(Site.Today, "走访农户", null, null, []), Site.Today, campaign));
        return await db.SaveChangesAsync();
    });

    private static async Task ReadAsync(HttpClient browser, string path) => (await browser.GetAsync(path)).EnsureSuccessStatusCode();
}
