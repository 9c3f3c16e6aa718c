using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Documents.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Ledger;

namespace VillageRectification.Benchmarks;

/// <summary>One import and how long it took.</summary>
/// <param name="Time">By the clock.</param>
/// <param name="Work">Of the processor: comparable on a busy machine too.</param>
internal sealed record Measured(int Rows, TimeSpan Time, TimeSpan Work)
{
    /// <summary>Reads a workbook and imports it into an empty SQLite database; making the database is not counted.</summary>
    public static async Task<Measured> ImportAsync(byte[] workbook)
    {
        var file = Path.GetTempFileName();
        try
        {
            await using var services = new ServiceCollection().AddSingleton(TimeProvider.System)
                .AddAppDatabase(DatabaseProvider.Sqlite, $"Data Source={file};Pooling=false").BuildServiceProvider();
            await using var scope = services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
            await scope.ServiceProvider.GetRequiredService<AppDbContext>().Database.MigrateAsync();

            var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            var changes = await scope.ServiceProvider.GetRequiredService<LedgerImport>().ImportAsync(
                new("Benchmark", new(2002, 10, 20), new(2003, 12, 31)), LedgerReader.Read(new MemoryStream(workbook)), null, default);
            return new(changes.Rows, watch.Elapsed, Environment.CpuUsage.TotalTime - before);
        }
        finally
        {
            File.Delete(file);
        }
    }

    public override string ToString() => $"{Rows,6:N0} rows: {Time.TotalSeconds:F2} s, processor {Work.TotalSeconds:F2} s";
}
