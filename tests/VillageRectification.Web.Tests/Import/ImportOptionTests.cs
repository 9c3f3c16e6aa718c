using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Ledger.Office;
using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Domain.Divisions;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Import;

/// <summary>What the command has to be told, and what it knows: the days of a campaign, and villages that it does not have.</summary>
public abstract class ImportOptionTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : ImportOptionTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : ImportOptionTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task The_days_of_a_campaign_that_is_there_are_known()
    {
        var county = await County.CreateAsync(App);
        var name = await NameAsync(county);
        await county.AddVillageAsync("101201", "孔庄村");
        var file = await SaveAsync(WorkbookBuilder.SheetOf(
            "突出问题", ["行政区划代码", "村名", "问题类别", "问题描述", "排查日期"], [county.Code + "101201", "孔庄村", "其他", "路灯不亮", "2003-08-01"]));
        var run = await RunAsync(file, "--campaign", name);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("突出问题：新增 1，", run.Output, StringComparison.Ordinal);
        var other = await RunAsync(file, "--campaign", name, "--start", "2001-01-01");
        Assert.Equal(1, other.ExitCode);
        var none = await RunAsync(file, "--campaign", name + "二");
        Assert.Equal(1, none.ExitCode);
        Assert.Contains("缺少 --start", none.Error, StringComparison.Ordinal);
        Assert.Contains("缺少 --deadline", none.Error, StringComparison.Ordinal);
        Assert.Contains("用法：import", none.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_to_come_is_refused_in_the_ledgers_own_sheets_too()
    {
        var county = await County.CreateAsync(App);
        var name = await NameAsync(county);
        await county.AddVillageAsync("101201", "孔庄村");
        var file = await SaveAsync(WorkbookBuilder.SheetOf(
            "突出问题", ["行政区划代码", "问题类别", "问题描述", "排查日期", "办理时限"], [county.Code + "101201", "其他", "路灯不亮", "2003-11-20", "2003-12-01"]));
        var run = await RunAsync(file, "--campaign", name);
        Assert.Equal(1, run.ExitCode);
        var line = Assert.Single(run.Error.Split('\n'), l => l.Contains("这一天还没有到", StringComparison.Ordinal));
        Assert.Contains("突出问题 第 2 行 排查日期：“2003-11-20”", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_becomes_of_new_villages_is_said_with_the_file()
    {
        var county = await County.CreateAsync(App);
        var name = await NameAsync(county);
        await county.AddVillageAsync("101201", "孔庄村");
        await App.WithDbAsync(db =>
        {
            db.Add(new Division(DivisionCode.Parse(county.Code + "101202"), "荒村"));
            return db.SaveChangesAsync(Ct);
        });
        var book = WorkbookBuilder.SheetOf(
            "清单", ["村名", "存在问题", "排查时间", "问题类别"], ["孔庄村", "路灯不亮", "2003-08-01", "其他"], ["荒村", "井口无盖", "2003-08-01", "其他"]);
        using var stream = new MemoryStream(book);
        var form = new OfficeGuess([], []).Of(OfficeTables.Of(stream)) with { Name = "清单" };
        var (file, json) = (await SaveAsync(book), Path.Combine(App.DataFolder, $"{Guid.CreateVersion7():N}.json"));
        await File.WriteAllTextAsync(json, form.ToJson(), Ct);
        string[] asked = [file, "--campaign", name, "--form-file", json];

        var refused = await RunAsync(asked);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("荒村", refused.Error, StringComparison.Ordinal);
        Assert.Contains("--new-villages 不列入", refused.Error, StringComparison.Ordinal);
        Assert.Contains("管理级别", (await RunAsync([.. asked, "--new-villages", "列入"])).Error, StringComparison.Ordinal);
        Assert.Contains("要写成 不列入、列入", (await RunAsync([.. asked, "--new-villages", "也许"])).Error, StringComparison.Ordinal);

        var left = await RunAsync([.. asked, "--new-villages", "不列入"]);
        Assert.Equal((0, ""), (left.ExitCode, left.Error));
        Assert.Contains("荒村”没有列入行动，这一行没有读", left.Output, StringComparison.Ordinal);
        // The form keeps who is left out; who is listed after all is said anew.
        Assert.Equal(0, (await RunAsync([file, "--campaign", name, "--form", "清单"])).ExitCode);
        Assert.Equal(1, await CasesAsync(county));
        Assert.Equal(0, (await RunAsync([.. asked, "--new-villages", "一般"])).ExitCode);
        Assert.Equal(2, await CasesAsync(county));
    }

    private Task<int> CasesAsync(County county) => App.WithDbAsync(db => db.Cases.CountAsync(c => c.CampaignId == county.Campaign.Id, Ct));

    // Of its own: others of the database may be called alike.
    private async Task<string> NameAsync(County county)
    {
        var name = $"行动{county.Code}";
        await App.WithDbAsync(db => db.Campaigns.Where(c => c.Id == county.Campaign.Id).ExecuteUpdateAsync(c => c.SetProperty(x => x.Name, name), Ct));
        return name;
    }

    private async Task<string> SaveAsync(byte[] workbook)
    {
        var file = Path.Combine(App.DataFolder, $"{Guid.CreateVersion7():N}.xlsx");
        await File.WriteAllBytesAsync(file, workbook, Ct);
        return file;
    }

    private Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments) => Command.RunAsync(App, "", ["import", .. arguments], Ct);
}
