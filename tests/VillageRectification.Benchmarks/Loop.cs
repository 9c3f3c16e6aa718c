using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Benchmarks;

/// <summary>Reads one page over and over for a while, for a profiler to look at: it says when that begins.</summary>
internal sealed class Loop(Site site, TextWriter report)
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(20);

    /// <param name="path">{case} in it is the first village.</param>
    /// <param name="saved">Before each reading a record of the county is saved, so that nothing is kept of its readings.</param>
    public async Task RunAsync(string path, bool saved = false)
    {
        var @case = await site.WithDbAsync((db, _) => db.Cases.OrderBy(c => c.DivisionCode).Select(c => c.Id).FirstAsync());
        using var staff = await site.SignInAsync(Role.Dept);
        path = path.Replace("{case}", $"{@case}", StringComparison.Ordinal);
        await WarmUp.OfAsync(ReadAsync);
        report.WriteLine($"Process {Environment.ProcessId} is warm.");
        var (watch, times) = (Stopwatch.StartNew(), 0);
        var (allocated, processor, length) = (GC.GetTotalAllocatedBytes(), Environment.CpuUsage.TotalTime, 0);
        while (watch.Elapsed < Long)
        {
            length = await ReadAsync();
            times++;
        }

        processor = Environment.CpuUsage.TotalTime - processor;
        allocated = (GC.GetTotalAllocatedBytes() - allocated) / times;
        report.WriteLine($"{path}: {processor.TotalMilliseconds / times:F3} ms processor, {allocated:N0} bytes allocated, {length:N0} bytes long");

        async Task<int> ReadAsync()
        {
            if (saved)
            {
                await PageCosts.SaveAsync(site, @case);
            }

            return (await staff.GetByteArrayAsync(path)).Length;
        }
    }
}
