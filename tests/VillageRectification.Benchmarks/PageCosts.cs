using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Progress;

namespace VillageRectification.Benchmarks;

/// <summary>Pages against the raw limit, in one run; and the first page after a save.</summary>
internal sealed class PageCosts(Site site, TextWriter report)
{
    private const int Rounds = 15;
    private const int Often = 40;
    private const int Saves = 21;

    public async Task MeasureAsync()
    {
        using var staff = await site.SignInAsync(Role.Dept);
        var @case = await site.WithDbAsync((db, _) => db.Cases.OrderBy(c => c.DivisionCode).Select(c => c.Id).FirstAsync());
        (string Name, string Path)[] pages =
        [
            ("raw limit", RawLimit.Path), ("raw limit, short rows", RawLimit.ShortPath),
            ("signed-in page without content", "/account/password"), ("case list", "/cases"), ("start page", "/"),
            ("case page", $"/cases/{@case}"), ("figure page", "/figures/passed"), ("figures API", $"/api/campaigns/{site.CampaignId}/figures"),
        ];
        var lengths = new Dictionary<string, int>();
        foreach (var (_, path) in pages)
        {
            await WarmUp.OfAsync(async () => lengths[path] = await ReadAsync(staff, path));
        }

        report.WriteLine("Pages against the raw limit (one signed-in reader, one request at a time; the middle one of the rounds):");
        var rounds = await RoundsAsync(staff, [.. pages.Select(p => p.Path)]);
        foreach (var (name, path) in pages)
        {
            var ratio = Work.Middle([.. rounds.Select(r => r[path].Processor / r[RawLimit.Path].Processor)]);
            var toShort = Work.Middle([.. rounds.Select(r => r[path].Processor / r[RawLimit.ShortPath].Processor)]);
            report.WriteLine(
                $"  {name,-30} {Work.Middle([.. rounds.Select(r => r[path])])}   {ratio,6:F1} x raw   {toShort,6:F1} x short   {lengths[path],7:N0} bytes");
        }

        report.WriteLine("First request after a save:");
        foreach (var (name, path) in pages.Where(p => p.Path is "/cases" or "/"))
        {
            await Work.OfEachAsync(Saves * 15, () => SaveAsync(site, @case), () => ReadAsync(staff, path));
            report.WriteLine($"  {name,-30} {await Work.OfEachAsync(Saves, () => SaveAsync(site, @case), () => ReadAsync(staff, path))}");
        }
    }

    internal static Task<int> SaveAsync(Site site, Guid caseId) => site.WithDbAsync(async (db, _) =>
    {
        var @case = await db.Cases.AsNoTracking().SingleAsync(c => c.Id == caseId);
        var campaign = await db.Campaigns.AsNoTracking().SingleAsync(c => c.Id == @case.CampaignId);
        db.AddRange(@case.Log(new(Site.Today, "走访农户", null, null, []), Site.Today, campaign));
        return await db.SaveChangesAsync();
    });

    // In turn, so that whatever else the machine does meanwhile is done to all of them.
    private static async Task<List<Dictionary<string, Work>>> RoundsAsync(HttpClient staff, string[] paths)
    {
        List<Dictionary<string, Work>> rounds = [];
        for (var round = 0; round < Rounds; round++)
        {
            var costs = new Dictionary<string, Work>();
            foreach (var path in paths)
            {
                costs[path] = await Work.OfAsync(1, Often, () => ReadAsync(staff, path));
            }

            rounds.Add(costs);
        }

        return rounds;
    }

    private static async Task<int> ReadAsync(HttpClient browser, string path) => (await browser.GetByteArrayAsync(path)).Length;
}
