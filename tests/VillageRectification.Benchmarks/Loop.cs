using System.Diagnostics;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Benchmarks;

/// <summary>Reads one page over and over for a while, for a profiler to look at: it says when that begins.</summary>
internal sealed class Loop(Site site, TextWriter report)
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(20);

    public async Task RunAsync(string path)
    {
        using var staff = await site.SignInAsync(Role.Dept);
        await WarmUp.OfAsync(() => staff.GetByteArrayAsync(path));
        report.WriteLine($"Process {Environment.ProcessId} is warm.");
        var (watch, times) = (Stopwatch.StartNew(), 0);
        var (allocated, processor, length) = (GC.GetTotalAllocatedBytes(), Environment.CpuUsage.TotalTime, 0);
        while (watch.Elapsed < Long)
        {
            length = (await staff.GetByteArrayAsync(path)).Length;
            times++;
        }

        processor = Environment.CpuUsage.TotalTime - processor;
        allocated = (GC.GetTotalAllocatedBytes() - allocated) / times;
        report.WriteLine($"{path}: {processor.TotalMilliseconds / times:F3} ms processor, {allocated:N0} bytes allocated, {length:N0} bytes long");
    }
}
