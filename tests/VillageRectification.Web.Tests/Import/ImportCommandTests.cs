using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using VillageRectification.Documents.Ledger.Office;
using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;
using VillageRectification.Persistence;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Import;

/// <summary>The command that takes a ledger in; what a shell sees of it and what is left when it is killed, as a program of its own.</summary>
public abstract class ImportCommandTests(App app) : AppTests(app)
{
    private const int ManyRows = 20_000;

    private static readonly string[] Dates = ["--start", "2002-10-20", "--deadline", "2003-12-31"];

    public sealed class OnSqlite(SqliteApp app) : ImportCommandTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : ImportCommandTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task The_ledger_comes_in_by_command_and_a_second_time_adds_nothing()
    {
        var first = await ChildProgram.RunAsync(App, "", ["import", SharedData.Ledger, "--campaign", "命令", .. Dates], Ct);
        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.Contains("新增 1,692 行", first.Output, StringComparison.Ordinal);
        Assert.Contains("大王楼村：没有驻村副组长", first.Output, StringComparison.Ordinal);
        var second = await RunAsync([SharedData.Ledger, "--campaign", "命令", .. Dates]);
        Assert.Equal((0, ""), (second.ExitCode, second.Error));
        Assert.Contains("没有新增，1,692 行都已存在。", second.Output, StringComparison.Ordinal);
        var authors = await App.WithDbAsync(async db => await db.LedgerRecords.Select(r => r.RecordedBy).Distinct().ToListAsync(Ct));
        Assert.Equal([Caller.CommandLineId], authors);
    }

    [Fact]
    public async Task What_is_wrong_goes_to_standard_error_with_its_place_and_what_to_write()
    {
        var file = await SaveAsync(Workbooks.Edit().Set("驻村签到", 20, "日期", "2003.13.4").Set("驻村签到", 21, "身份", "包村").ToBytes());
        var run = await RunAsync([file, "--campaign", "有错", .. Dates]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            run.Error.Split('\n'), l => l.Contains("驻村签到 第 20 行 日期", StringComparison.Ordinal) && l.Contains("2003.13.4", StringComparison.Ordinal));
        Assert.Contains(run.Error.Split('\n'), l => l.Contains("第 21 行", StringComparison.Ordinal) && l.Contains("联络员", StringComparison.Ordinal));
        Assert.False(await App.WithDbAsync(db => db.Campaigns.AnyAsync(c => c.Name == "有错", Ct)));
    }

    [Fact]
    public async Task A_workbook_of_another_form_comes_in_by_a_form_from_a_file_or_by_its_name()
    {
        Assert.Equal(0, (await RunAsync([SharedData.Ledger, "--campaign", "表样", .. Dates])).ExitCode);
        var book = WorkbookBuilder.SheetOf(
            "销号清单", ["村名", "存在问题", "排查时间", "问题类别", "销号情况"], ["徐牛村", "路灯不亮", "2003-08-01", "其他", "整改中"]);
        OfficeForm form;
        using (var stream = new MemoryStream(book))
        {
            form = new OfficeGuess([], []).Of(OfficeTables.Of(stream)) with { Name = "销号清单" };
        }

        var (file, json) = (await SaveAsync(book), Path.Combine(App.DataFolder, "表样.json"));
        await File.WriteAllTextAsync(json, form.ToJson(), Ct);
        var first = await RunAsync([file, "--campaign", "表样", .. Dates, "--form-file", json]);
        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.Contains("突出问题：新增 1，", first.Output, StringComparison.Ordinal);
        var again = await RunAsync([file, "--campaign", "表样", .. Dates, "--form", "销号清单"]);
        Assert.Contains("没有新增，1 行都已存在", again.Output, StringComparison.Ordinal);
        // It says nothing of the villages that it does not name.
        var own = await App.WithDbAsync(async db =>
        {
            var records = db.LedgerRecords.Where(
                r => r.Sheet == LedgerForm.Problems.Name && db.Campaigns.Any(c => c.Id == r.CampaignId && c.Name == "表样"));
            var village = await records.Where(r => r.Cells.Contains("路灯不亮")).Select(r => r.DivisionCode).SingleAsync(Ct);
            return await records.CountAsync(r => r.DivisionCode == village, Ct);
        });
        // Of the one day and kind that it tells it says nothing of the others.
        Assert.True(own > 1);
        Assert.Contains("台账中已没有 0\n", again.Output, StringComparison.Ordinal);
        var unknown = await RunAsync([file, "--campaign", "表样", .. Dates, "--form", "没有的"]);
        Assert.Equal((1, "行动“表样”没有叫“没有的”的表样"), (unknown.ExitCode, unknown.Error.Trim()));
        var odd = await RunAsync([file, "--campaign", "表样", .. Dates, "--form-file", file]);
        Assert.Contains("不是表样", odd.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_of_one_file_is_said_with_it_and_no_form_keeps_it()
    {
        Assert.Equal(0, (await RunAsync([SharedData.Ledger, "--campaign", "各次", .. Dates])).ExitCode);
        var book = WorkbookBuilder.SheetOf("清单", ["村名", "存在问题", "问题类别", "销号情况"], ["徐牛村", "路灯不亮", "村内道路", "已销号"]);
        OfficeForm form;
        using (var stream = new MemoryStream(book))
        {
            form = (new OfficeGuess([], []).Of(OfficeTables.Of(stream)) with { Name = "清单" }).Saying("排查日期", "2003-08-01");
        }

        Assert.True(form.IsSettled);
        var (file, json) = (await SaveAsync(book), Path.Combine(App.DataFolder, "清单.json"));
        await File.WriteAllTextAsync(json, form.Timeless().ToJson(), Ct);
        var without = await RunAsync([file, "--campaign", "各次", .. Dates, "--form-file", json]);
        Assert.Equal(1, without.ExitCode);
        Assert.Contains("--given 排查日期=2003-10-31", without.Error, StringComparison.Ordinal);
        var with = await RunAsync([file, "--campaign", "各次", .. Dates, "--form-file", json, "--given", "排查日期=2003-08-01"]);
        Assert.Equal((0, ""), (with.ExitCode, with.Error));
        Assert.Contains("没有写状态日期，不知道是哪天", with.Output, StringComparison.Ordinal);
        Assert.Equal(1, (await RunAsync([file, "--campaign", "各次", .. Dates, "--form", "清单"])).ExitCode);
    }

    [Theory]
    [InlineData("缺少文件")]
    [InlineData("缺少 --campaign", "x.xlsx", "--start", "2002-10-20", "--deadline", "2003-12-31")]
    [InlineData("2003-02-30", "x.xlsx", "--campaign", "行动", "--start", "2002-10-20", "--deadline", "2003-02-30")]
    [InlineData("--deadline 要晚于 --start", "x.xlsx", "--campaign", "行动", "--start", "2002-10-20", "--deadline", "2002-10-20")]
    [InlineData("找不到文件", "x.xlsx", "--campaign", "行动", "--start", "2002-10-20", "--deadline", "2003-12-31")]
    [InlineData("--label 只写汉字", "x.xlsx", "--campaign", "行动", "--start", "2002-10-20", "--deadline", "2003-12-31", "--label", "村1")]
    [InlineData("--unit 只写汉字", "x.xlsx", "--campaign", "行动", "--start", "2002-10-20", "--deadline", "2003-12-31", "--unit", "")]
    [InlineData("看不懂", "x.xlsx", "--campaign", "行动", "--from", "2002-10-20")]
    public async Task Bad_arguments_say_what_is_missing_and_how_it_is_used(string message, params string[] arguments)
    {
        var run = await RunAsync(arguments);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Contains("用法：import", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_of_the_campaign_are_options()
    {
        var run = await RunAsync([SharedData.Ledger, "--campaign", "用词", .. Dates, "--label", "软弱涣散社区"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var campaign = await App.WithDbAsync(db => db.Campaigns.AsNoTracking().SingleAsync(c => c.Name == "用词", Ct));
        Assert.Equal(("软弱涣散社区", "社区"), (campaign.Label, campaign.UnitWord));
        var other = await RunAsync([SharedData.Ledger, "--campaign", "用词", .. Dates, "--unit", "村"]);
        Assert.Equal(1, other.ExitCode);
        Assert.Contains("整顿对象叫“软弱涣散社区”，单位是“社区”", other.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Killed_in_the_midst_it_leaves_all_or_nothing_and_the_next_run_completes_it()
    {
        var file = await SaveAsync(Workbooks.WithPresence(ManyRows));
        var wasCutShort = false;
        for (var delay = 0; delay <= 300; delay += 300)
        {
            var campaign = $"中断{delay}";
            using var child = Start([file, "--campaign", campaign, .. Dates]);
            await WhenWritingAsync(child);
            await Task.Delay(delay, Ct);
            child.Kill();
            await child.WaitForExitAsync(Ct);
            var rows = await RowsAsync(campaign);
            Assert.Contains(rows, new[] { 0, Workbooks.RealRows + ManyRows });
            wasCutShort |= rows == 0;
        }

        Assert.True(wasCutShort, "every run was through before it was killed");
        var last = await RunAsync([file, "--campaign", "中断0", .. Dates]);
        Assert.Equal((0, Workbooks.RealRows + ManyRows), (last.ExitCode, await RowsAsync("中断0")));
    }

    private Task<int> RowsAsync(string campaign) => App.WithDbAsync(db =>
        db.LedgerRecords.CountAsync(r => db.Campaigns.Any(c => c.Id == r.CampaignId && c.Name == campaign), Ct));

    /// <summary>Waits until the child holds the lock of an import, so that nobody else can begin one.</summary>
    private async Task WhenWritingAsync(Process child)
    {
        while (!child.HasExited && await CanBeginAsync())
        {
            await Task.Delay(20, Ct);
        }
    }

    private async Task<bool> CanBeginAsync()
    {
        try
        {
            await using DbConnection connection = App.Provider is DatabaseProvider.Sqlite
                ? new SqliteConnection(App.ConnectionString + ";Default Timeout=1;Pooling=false")
                : new NpgsqlConnection(App.ConnectionString + ";Pooling=false");
            await connection.OpenAsync(Ct);
            await using var transaction = await connection.BeginTransactionAsync(Ct);
            if (connection is SqliteConnection)
            {
                return true;
            }

            await using var locks = connection.CreateCommand();
            locks.CommandText = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND mode = 'ExclusiveLock'";
            return (long)(await locks.ExecuteScalarAsync(Ct))! == 0;
        }
        catch (SqliteException taken) when (taken.SqliteErrorCode == 5)
        {
            return false;
        }
    }

    private async Task<string> SaveAsync(byte[] workbook)
    {
        var file = Path.Combine(App.DataFolder, $"{Guid.CreateVersion7():N}.xlsx");
        await File.WriteAllBytesAsync(file, workbook, Ct);
        return file;
    }

    private Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments) =>
        Command.RunAsync(App, "", ["import", .. arguments], Ct);

    private Process Start(params string[] arguments) => ChildProgram.Start(App, ["import", .. arguments]);
}
