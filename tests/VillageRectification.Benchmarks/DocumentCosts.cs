using System.Runtime;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;

namespace VillageRectification.Benchmarks;

/// <summary>The bulletin as a page and as a file of Word beside a list, and what a county of a thousand villages takes of the memory as files.</summary>
internal sealed class DocumentCosts(Site site, TextWriter report)
{
    private const int CasesOfACopy = 32;
    private const int Copied = 31;
    private const int Often = 20;
    private const int Rounds = 9;
    private const double Megabyte = 1_048_576;

    public async Task MeasureAsync()
    {
        using var staff = await site.SignInAsync(Role.Dept);
        var bulletin = await DraftAsync();
        var paper = $"/bulletins/{bulletin}/print";
        string[] paths = ["/cases", paper, $"{paper}?format=docx", "/ledger?format=xlsx"];
        foreach (var path in paths)
        {
            await Work.OfAsync(1, Often, () => ReadAsync(staff, path));
        }

        report.WriteLine("Documents of the county's 32 cases, beside its list (one request at a time; the middle one of the rounds):");
        var rounds = new List<Dictionary<string, Work>>();
        for (var round = 0; round < Rounds; round++)
        {
            var costs = new Dictionary<string, Work>();
            foreach (var path in paths)
            {
                costs[path] = await Work.OfAsync(1, Often, () => ReadAsync(staff, path));
            }

            rounds.Add(costs);
        }

        foreach (var path in paths)
        {
            var work = Work.Middle([.. rounds.Select(r => r[path])]);
            var ratio = Work.Middle([.. rounds.Select(r => r[path].Processor / r["/cases"].Processor)]);
            report.WriteLine($"  {path.Replace(bulletin.ToString(), "…", StringComparison.Ordinal),-34} {work}   {ratio,6:F1} x list   "
                + $"{1000 / work.Processor,7:F1} a second a core");
        }

        await Copies.AddAsync(site, 1, Copied, inside: true);
        report.WriteLine($"The same of {(Copied + 1) * CasesOfACopy:N0} cases, the most that lay in the memory beyond what lay there before:");
        await ReadAsync(staff, "/cases");
        foreach (var path in paths.Skip(1))
        {
            await ReadAsync(staff, path);
            report.WriteLine($"  {path.Replace(bulletin.ToString(), "…", StringComparison.Ordinal),-34} {await PeakAsync(() => ReadAsync(staff, path))}");
        }
    }

    private Task<Guid> DraftAsync() => site.WithDbAsync(async (db, _) =>
    {
        var campaign = await db.Campaigns.SingleAsync(c => c.Id == site.CampaignId);
        var by = await db.Users.Select(u => u.Id).FirstAsync();
        var bulletin = new Bulletin(campaign, new(2003, 10), Site.Today, by);
        db.Add(bulletin);
        await db.SaveChangesAsync();
        return bulletin.Id;
    });

    /// <summary>Sampled each few milliseconds: what is alive and what waits to be collected.</summary>
    private static async Task<string> PeakAsync(Func<Task<long>> work)
    {
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (peak, running) = (before, work());
        while (!running.IsCompleted)
        {
            peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true));
            await Task.Delay(2);
        }

        return $"{(peak - before) / Megabyte,8:F1} MB, {await running / Megabyte,6:F1} MB long";
    }

    // The client keeps none of it.
    private static async Task<long> ReadAsync(HttpClient browser, string path)
    {
        using var answer = (await browser.GetAsync(path, HttpCompletionOption.ResponseHeadersRead)).EnsureSuccessStatusCode();
        await using var content = await answer.Content.ReadAsStreamAsync();
        var (buffer, length) = (new byte[64 * 1024], 0L);
        for (var read = await content.ReadAsync(buffer); read > 0; read = await content.ReadAsync(buffer))
        {
            length += read;
        }

        return length;
    }
}
