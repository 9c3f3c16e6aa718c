using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Documents.Ledger;
using VillageRectification.Documents.Tests;
using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Ledger;

namespace VillageRectification.Benchmarks;

/// <summary>Imports of the real ledger and of 10,000 rows into an empty SQLite database, against copying the rows that they write.</summary>
internal sealed class ImportCosts(TextWriter report)
{
    private const int ManyRows = 10_000;
    private const int Times = 3;

    public async Task MeasureAsync()
    {
        var real = File.ReadAllBytes(SharedData.Ledger);
        var many = ManyDays.Fill(WorkbookEditor.Open(SharedData.Ledger), ManyRows);
        report.WriteLine("Imports into an empty SQLite database:");
        // The first import also pays for the compilation of everything.
        await MeasureAsync(real);
        var (_, small, _) = await MeasureAsync(real);
        var (rows, large, copy) = await MeasureAsync(many);
        report.WriteLine($"  real ledger                    {small}");
        report.WriteLine($"  {ManyRows:N0} rows                    {large}");
        report.WriteLine($"  bulk copy of the {rows:N0} written {copy}   import is {copy.Processor / large.Processor:F2} of the copy's speed");
    }

    private static async Task<(int Written, Work Import, Work Copy)> MeasureAsync(byte[] workbook)
    {
        List<string> files = [];
        try
        {
            string File()
            {
                files.Add(Path.GetTempFileName());
                return $"Data Source={files[^1]};Pooling=false";
            }

            var import = await Work.OfEachAsync(Times, () => MigrateAsync(File()), () => ImportAsync(workbook, files[^1]));
            var copied = await BulkCopy.ReadAsync($"Data Source={files[^1]};Pooling=false");
            var copy = await Work.OfEachAsync(Times, () => MigrateAsync(File()), () => copied.WriteAsync($"Data Source={files[^1]};Pooling=false"));
            return (copied.Rows, import, copy);
        }
        finally
        {
            files.ForEach(System.IO.File.Delete);
        }
    }

    private static Task ImportAsync(byte[] workbook, string file) => InAsync($"Data Source={file};Pooling=false", services =>
        services.GetRequiredService<LedgerImport>().ImportAsync(
            new("Benchmark", new(2002, 10, 20), new(2003, 12, 31)), LedgerReader.Read(new MemoryStream(workbook)), null, default));

    private static Task MigrateAsync(string connection) => InAsync(connection, services => services.GetRequiredService<AppDbContext>().Database.MigrateAsync());

    private static async Task InAsync(string connection, Func<IServiceProvider, Task> work)
    {
        await using var services = new ServiceCollection().AddSingleton(TimeProvider.System)
            .AddAppDatabase(DatabaseProvider.Sqlite, connection).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        await work(scope.ServiceProvider);
    }
}
