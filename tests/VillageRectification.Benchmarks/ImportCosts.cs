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
    private const int WarmUps = 12;
    private const int Rounds = 9;

    public async Task MeasureAsync()
    {
        var real = File.ReadAllBytes(SharedData.Ledger);
        var many = ManyDays.Fill(WorkbookEditor.Open(SharedData.Ledger), ManyRows);
        report.WriteLine("Imports into an empty SQLite database:");
        report.WriteLine($"  10,000 rows, the first import  {await OnceAsync(file => ImportAsync(many, file))}");
        for (var i = 0; i < WarmUps; i++)
        {
            await OnceAsync(file => ImportAsync(many, file));
        }

        var (small, _, _, _) = await RoundsAsync(real);
        var (large, copy, ratio, rows) = await RoundsAsync(many);
        report.WriteLine($"  real ledger                    {small}");
        report.WriteLine($"  {ManyRows:N0} rows                    {large}");
        report.WriteLine($"  bulk copy of the {rows:N0} written {copy}   import is {ratio:F2} of the copy's speed");
    }

    // In turn, so that whatever else the machine does meanwhile is done to both; the middle one of the rounds.
    private static async Task<(Work Import, Work Copy, double Ratio, int Rows)> RoundsAsync(byte[] workbook)
    {
        BulkCopy? copied = null;
        await OnceAsync(async file =>
        {
            await ImportAsync(workbook, file);
            copied = await BulkCopy.ReadAsync($"Data Source={file};Pooling=false");
        });
        List<(Work Import, Work Copy)> rounds = [];
        for (var round = 0; round < Rounds; round++)
        {
            rounds.Add((
                await OnceAsync(file => ImportAsync(workbook, file)), await OnceAsync(file => copied!.WriteAsync($"Data Source={file};Pooling=false"))));
        }

        return (
            Work.Middle([.. rounds.Select(r => r.Import)]),
            Work.Middle([.. rounds.Select(r => r.Copy)]),
            Work.Middle([.. rounds.Select(r => r.Copy.Processor / r.Import.Processor)]),
            copied!.Rows);
    }

    // Into a new file, whose making is not counted.
    private static async Task<Work> OnceAsync(Func<string, Task> work)
    {
        var file = Path.GetTempFileName();
        try
        {
            return await Work.OfEachAsync(
                1,
                async () =>
                {
                    await MigrateAsync($"Data Source={file};Pooling=false");
                    GC.Collect();
                },
                () => work(file));
        }
        finally
        {
            File.Delete(file);
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
