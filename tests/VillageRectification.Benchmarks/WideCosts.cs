using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Documents.Ledger;
using VillageRectification.Documents.Ledger.Office;
using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Ledger;

namespace VillageRectification.Benchmarks;

/// <summary>
/// From an uploaded wide sheet of 10,000 rows to its preview, over an empty SQLite database: read as a ledger, looked over, guessed, read, placed, planned.
/// </summary>
internal sealed class WideCosts(TextWriter report)
{
    private const int ManyRows = 10_000;
    private const int Villages = 500;
    private const int Rounds = 9;

    public async Task MeasureAsync()
    {
        var book = Book();
        var file = Path.GetTempFileName();
        try
        {
            await InAsync(file, services => services.GetRequiredService<AppDbContext>().Database.MigrateAsync());
            report.WriteLine($"A wide sheet of {ManyRows:N0} rows, {book.Length / 1024:N0} KB, from upload to preview:");
            report.WriteLine($"  the first          {await Work.OfAsync(1, 1, () => PreviewAsync(book, file))}");
            report.WriteLine($"  once it is warm    {await Work.OfAsync(Rounds, 1, () => PreviewAsync(book, file))}");
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static Task PreviewAsync(byte[] book, string database) => InAsync(database, async services =>
    {
        SheetVillage[] county = [.. Enumerable.Range(0, Villages).Select(v => new SheetVillage(CodeOf(v), NameOf(v), null))];
        using var file = new MemoryStream(book);
        if (LedgerReader.Read(file).Problems.All(p => p.Kind is not LedgerProblemKind.NoLedgerSheet))
        {
            throw new InvalidOperationException("The sheet is taken for a ledger.");
        }

        var form = new OfficeGuess([], county).Of(OfficeTables.Of(file));
        var reading = new LedgerPlaces([], county, []).Place(OfficeReader.Read(file, form)) with { ReadOn = new(2003, 1, 31) };
        var changes = await services.GetRequiredService<LedgerImport>().PreviewAsync(
            new("Benchmark", new(2002, 10, 20), new(2003, 12, 31)) { Form = form }, reading, default);
        if (changes.Workbook.IsRefused || changes.Rows < ManyRows)
        {
            throw new InvalidOperationException($"{changes.Rows} rows: {string.Join(",", changes.Workbook.Problems.Take(1).Select(p => p.Kind))}");
        }
    });

    private static byte[] Book() => new WorkbookBuilder().Sheet(
        "台账",
        [
            ["村名", "级别", "户数", "问题类别", "存在问题", "排查时间", "销号情况", "整改措施", "措施责任人", "措施时限"],
            .. Enumerable.Range(0, ManyRows).Select(n => new object?[]
            {
                NameOf(n % Villages), "一般", 100 + (n % Villages), "其他", $"第{n}件", "2003-01-05", n % 3 == 0 ? "已销号" : "整改中",
                $"办第{n}件", $"干部{n % 7}", "2003年6月底前",
            }),
        ]).ToBytes();

    private static string CodeOf(int village) => $"370830{101 + (village / 100)}{200 + (village % 100)}";

    private static string NameOf(int village) => $"第{village}村";

    private static async Task InAsync(string file, Func<IServiceProvider, Task> work)
    {
        await using var services = new ServiceCollection().AddSingleton(TimeProvider.System)
            .AddAppDatabase(DatabaseProvider.Sqlite, $"Data Source={file};Pooling=false").BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        await work(scope.ServiceProvider);
    }
}
