using VillageRectification.Documents.Ledger.Office;
using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Import;

/// <summary>The command lives on the day on which the pages of a demonstration do.</summary>
public abstract class DemonstrationDayTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteDemoApp app) : DemonstrationDayTests(app), IClassFixture<SqliteDemoApp>;

    public sealed class OnPostgres(PostgresDemoApp app) : DemonstrationDayTests(app), IClassFixture<PostgresDemoApp>;

    [Fact]
    public async Task What_is_done_without_a_day_is_known_from_the_day_of_the_demonstration()
    {
        await App.SignInAsync("zzb");
        var book = WorkbookBuilder.SheetOf("清单", ["村名", "存在问题", "问题类别", "排查时间", "销号情况"], ["徐牛村", "路灯不亮", "村内道路", "2003-08-01", "已销号"]);
        using var stream = new MemoryStream(book);
        var form = new OfficeGuess([], []).Of(OfficeTables.Of(stream)) with { Name = "清单" };
        var (file, json) = (Path.Combine(App.DataFolder, "清单.xlsx"), Path.Combine(App.DataFolder, "清单.json"));
        await File.WriteAllBytesAsync(file, book, Ct);
        await File.WriteAllTextAsync(json, form.ToJson(), Ct);

        using var child = ChildProgram.Start(
            App.Provider, App.ConnectionString, App.DataFolder, isDemonstration: true, "import", file, "--campaign", "后进村集中整顿行动", "--start", "2002-10-20",
            "--deadline", "2003-12-31", "--form-file", json);
        child.StandardInput.Close();
        var (output, error) = (await child.StandardOutput.ReadToEndAsync(Ct), await child.StandardError.ReadToEndAsync(Ct));
        await child.WaitForExitAsync(Ct);

        Assert.True(child.ExitCode == 0, error);
        Assert.Contains("数字从导入这天（2003-10-31）起算", output, StringComparison.Ordinal);
    }
}
