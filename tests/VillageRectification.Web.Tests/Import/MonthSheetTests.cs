using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Presence;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Import;

/// <summary>A paper sheet of presence by import: seen before it is recorded, nothing recorded twice, what is not understood is said.</summary>
public abstract class MonthSheetTests(App app) : AppTests(app)
{
    private static readonly object?[] Days = [.. Enumerable.Range(1, 30).Select(d => (object)d)];

    public sealed class OnSqlite(SqliteApp app) : MonthSheetTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : MonthSheetTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task A_sheet_becomes_days_once_and_what_is_on_record_already_is_left_alone()
    {
        var (county, kong, wang) = await CountyAsync();
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        byte[] file = Sheet(["孔庄村", "乡镇101", "●", "◆", "√", null, "●"], ["王庄", "乡镇102", null, "○"]);
        var (form, page) = await PreviewAsync(browser, file, county);

        Assert.Contains("已有记录的 2 天不再记；已有记录、表上没有的 1 天保留", Text(page), StringComparison.Ordinal);
        Assert.Contains("孔庄村：9月9日 工作组", Text(page), StringComparison.Ordinal);
        Assert.DoesNotContain("9月10日", Text(page), StringComparison.Ordinal);
        Assert.Contains("√ 和 1 没有写是谁，都按工作组记", Text(page), StringComparison.Ordinal);
        Assert.DoesNotContain("台账中已没有", Text(page), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page)).StatusCode);
        Assert.Contains("集中整顿行动”", await (await browser.GetAsync("/import", Ct)).TextAsync(), StringComparison.Ordinal);
        Assert.Equal(
            [
                (1, Capacity.ResidentDeputy), (2, Capacity.Team), (2, Capacity.Liaison), (3, Capacity.Team), (5, Capacity.Team), (9, Capacity.Team),
                (10, Capacity.DepartmentHead),
            ],
            await DaysOfAsync(kong));
        Assert.Equal([(2, Capacity.Liaison)], await DaysOfAsync(wang));

        var again = await PreviewAsync(browser, file, county);
        Assert.Contains("2003年9月的驻村月表上，日子都已有记录，没有新增", Text(again.Page), StringComparison.Ordinal);
        Assert.Null(again.Page.QuerySelector("#confirm"));
        // A sheet of another month says nothing of this one's days, which are ledger records by now.
        var eighth = WorkbookBuilder.SheetOf("8月", ["2003年8月"], ["村", "乡镇", .. Days], ["孔庄村", "乡镇101", "●"]);
        var august = await PreviewAsync(browser, eighth, county);
        Assert.DoesNotContain("台账中已没有", Text(august.Page), StringComparison.Ordinal);
        Assert.NotNull(august.Page.QuerySelector("#confirm"));
    }

    [Fact]
    public async Task A_day_that_was_imported_by_mistake_is_taken_out_with_its_reason_and_the_same_sheet_does_not_bring_it_back()
    {
        var (county, kong, _) = await CountyAsync();
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        byte[] file = Sheet(["孔庄村", "乡镇101", "●", "◆", "√", null, "●"]);
        var (form, page) = await PreviewAsync(browser, file, county);
        await form.SubmitAsync(page);
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var wrong = await RecordOfAsync(kong, 5, Capacity.Team);

        Assert.Contains("这一天没有去", Text(await new Form(town, wrong).OpenAsync()), StringComparison.Ordinal);
        var liaison = await App.SignInAsNewAsync(Role.Liaison, villages: [kong.DivisionCode]);
        Assert.DoesNotContain("这一天没有去", Text(await new Form(liaison, wrong).OpenAsync()), StringComparison.Ordinal);
        var theirs = new Form(liaison, wrong + "/withdraw");
        Assert.Empty((await theirs.OpenAsync()).QuerySelectorAll("main form"));
        var ending = new Form(town, wrong + "/withdraw");
        var opened = await ending.OpenAsync();
        var blank = await ending.SubmitAsync(opened, ("Input.Reason", " "));
        Assert.Equal(HttpStatusCode.BadRequest, blank.StatusCode);
        Assert.Contains("请写为什么“这一天没有去”", Text(await Form.ReadAsync(blank)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await ending.SubmitAsync(opened, ("Input.Reason", "抄串了一行"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await ending.SubmitAsync(opened, ("Input.Reason", "抄串了一行"))).StatusCode);

        Assert.Contains("这一天没有去：抄串了一行", Text(await new Form(town, wrong).OpenAsync()), StringComparison.Ordinal);
        var month = await new Form(town, $"/cases/{kong.Id}/presence?month=2003-09").OpenAsync();
        Assert.Contains("9月5日 工作组在村 不再算，原因“这一天没有去：抄串了一行”", PageWords.Words(month.QuerySelector("#changes")!), StringComparison.Ordinal);
        var moved = new Form(town, await RecordOfAsync(kong, 2, Capacity.Team) + "/correct");
        await moved.SubmitAsync(await moved.OpenAsync(), ("Input.When", "Other"), ("Input.Day", "2003-09-04"), ("Input.Reason", "记错一天"));

        var again = await PreviewAsync(browser, file, county);
        Assert.Contains("3 天已有记录，2 天手工更正过，以更正为准，没有新增", Text(again.Page), StringComparison.Ordinal);
        Assert.Contains("孔庄村：9月5日 工作组", Text(again.Page), StringComparison.Ordinal);
        Assert.Equal(
            [(1, Capacity.ResidentDeputy), (2, Capacity.Liaison), (3, Capacity.Team), (4, Capacity.Team), (9, Capacity.Team), (10, Capacity.DepartmentHead)],
            await DaysOfAsync(kong));
    }

    [Fact]
    public async Task A_day_that_a_form_wrote_and_a_correction_ended_does_not_come_back_with_a_sheet()
    {
        var (county, kong, _) = await CountyAsync();
        await App.WithDbAsync(async db =>
        {
            var @case = await db.Cases.SingleAsync(c => c.Id == kong.Id, Ct);
            PresenceEntry[] written = [.. Enumerable.Range(12, 4).Select(day => Day(@case, day, Capacity.Team))];
            db.AddRange(written);
            await db.SaveChangesAsync(Ct);
            written[0].Void("这一天没有去：抄串了一行");
            written[1].Void(Withdrawal.Reason);
            Fact[] moved = [.. written[2..].Select((w, i) => w.Redate(new(2003, 9, 16 + i), null, "记错一天"))];
            db.AddRange(moved);
            await db.SaveChangesAsync(Ct);
            moved[1].Void("这一天没有去：抄串了一行");
            await db.SaveChangesAsync(Ct);
        });
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var before = await DaysOfAsync(kong);
        var (form, page) = await PreviewAsync(browser, Sheet(["孔庄村", "乡镇101", .. new object?[11], "●", "●", "●", "●"]), county);
        Assert.Contains("手工更正过的 1 天以更正为准，没有再记 孔庄村：9月12日 工作组", PageWords.Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page)).StatusCode);
        Assert.Equal([.. before.Concat(Enumerable.Range(13, 3).Select(d => (d, Capacity.Team))).Order()], await DaysOfAsync(kong));
    }

    [Fact]
    public async Task What_the_program_exports_imports_back_into_nothing_new_and_into_what_is_missing()
    {
        var (county, kong, _) = await CountyAsync();
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var exported = await browser.GetByteArrayAsync("/presence?month=2003-09&format=csv", Ct);

        var unchanged = await PreviewAsync(browser, exported, county);
        Assert.Contains("日子都已有记录，没有新增", Text(unchanged.Page), StringComparison.Ordinal);
        Assert.DoesNotContain("处提醒", Text(unchanged.Page), StringComparison.Ordinal);

        await App.WithDbAsync(async db =>
        {
            foreach (var entry in await db.PresenceEntries.Where(p => p.CaseId == kong.Id && p.OccurredOn < new DateOnly(2003, 9, 9)).ToListAsync(Ct))
            {
                entry.Void(Withdrawal.Reason);
            }

            await db.SaveChangesAsync(Ct);
        });
        var (form, page) = await PreviewAsync(browser, exported, county);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page)).StatusCode);
        Assert.Equal([(1, Capacity.Team), (3, Capacity.Team), (9, Capacity.Team), (10, Capacity.DepartmentHead)], await DaysOfAsync(kong));
    }

    [Fact]
    public async Task A_mark_that_nobody_can_mean_refuses_the_sheet_at_its_cell()
    {
        var (county, kong, _) = await CountyAsync();
        await county.AddVillageAsync("102209", "孔庄村");
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var before = await DaysOfAsync(kong);
        object?[] none = [.. Enumerable.Repeat<object?>(null, 29)];
        var file = WorkbookBuilder.SheetOf(
            "月表", ["2003年9月"], ["村", "乡镇", .. Days, 31],
            ["孔庄村", "乡镇101", "●", "甲"], ["孔庄村", null, "●"], ["没有的村", null, "●"], ["王庄村", null, null, .. none, "●"], ["没有的村", null]);

        var (form, page) = await PreviewAsync(browser, file, county);

        var rows = page.QuerySelectorAll("#problems tbody tr").Select(PageWords.Words).ToList();
        Assert.Contains(rows, r => r.Contains("认不出记号“甲”", StringComparison.Ordinal) && r.Contains("2 日", StringComparison.Ordinal));
        Assert.Contains(rows, r => r.Contains("行动里没有这个村", StringComparison.Ordinal));
        Assert.Contains(rows, r => r.Contains("9 月没有这一天", StringComparison.Ordinal));
        Assert.Equal(3, rows.Count);
        Assert.Null(page.QuerySelector("#confirm"));
        Assert.Equal(before, await DaysOfAsync(kong));
        Assert.NotNull(form);
    }

    [Fact]
    public async Task A_day_to_come_and_a_name_that_two_villages_have_are_refused()
    {
        var (county, _, _) = await CountyAsync();
        await county.AddVillageAsync("102209", "孔庄村");
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        object?[] none = [.. Enumerable.Repeat<object?>(null, 29)];
        var file = WorkbookBuilder.SheetOf("月表", ["2003年11月"], ["村", "乡镇", .. Days], ["孔庄村", null, "●"], ["王庄村", null, .. none, "●"]);

        var (_, page) = await PreviewAsync(browser, file, county);

        Assert.Contains("行动里有几个村叫这个名字", Text(page), StringComparison.Ordinal);
        Assert.Contains("这一天还没有到", Text(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2003年9月\n村,乡镇,{0}\n孔庄村,,", true, "一个记号也没有")]
    [InlineData("2003年9月\n村,乡镇,{0}\n孔庄村,,●", false, "只能导入已有的行动")]
    [InlineData("村,乡镇,1,2,3\n孔庄村,,●", true, "这是文本文件（CSV），不是 .xlsx")]
    public async Task A_sheet_that_cannot_be_placed_is_refused_at_its_field(string text, bool isKnown, string message)
    {
        var (county, _, _) = await CountyAsync();
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var file = Encoding.UTF8.GetBytes(text.Replace("{0}", string.Join(',', Days), StringComparison.Ordinal));

        var answer = isKnown ? await browser.UploadAsync(file, ("CampaignId", $"{county.Campaign.Id}")) : await browser.UploadNewAsync(file, "别的行动");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(message, (await Form.ReadAsync(answer)).QuerySelector("#Input_File-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_written_down_since_the_preview_is_not_recorded_twice()
    {
        var (county, kong, _) = await CountyAsync();
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var (form, page) = await PreviewAsync(browser, Sheet(["孔庄村", "乡镇101", null, null, null, "●"]), county);
        await App.WithDbAsync(db => { db.Add(Day(kong, 4, Capacity.Team)); return db.SaveChangesAsync(Ct); });

        var refused = await form.SubmitAsync(page);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Single(await DaysOfAsync(kong), d => d.Day == 4);
    }

    private static byte[] Sheet(params object?[][] lines) => WorkbookBuilder.SheetOf("9月", [["汶上县2003年9月驻村考勤表"], ["村", "乡镇", .. Days], .. lines]);

    private static async Task<(Form Form, IHtmlDocument Page)> PreviewAsync(HttpClient browser, byte[] file, County county)
    {
        var uploaded = await browser.UploadAsync(file, ("CampaignId", $"{county.Campaign.Id}"));
        Assert.True(uploaded.StatusCode is HttpStatusCode.Redirect, await uploaded.TextAsync());
        var form = new Form(browser, uploaded.Headers.Location!.OriginalString.Replace("/values", "", StringComparison.Ordinal));
        return (form, await form.OpenAsync());
    }

    private static string Text(IHtmlDocument page) => PageWords.Words(page.QuerySelector("main")!);

    private Task<List<(int Day, Capacity Capacity)>> DaysOfAsync(RectificationCase @case) => App.WithDbAsync(async db =>
        (await db.PresenceEntries.Where(p => p.CaseId == @case.Id && p.OccurredOn.Month == 9).ToListAsync(Ct))
            .Select(p => (p.OccurredOn.Day, p.Capacity)).Order().ToList());

    private Task<string> RecordOfAsync(RectificationCase @case, int day, Capacity capacity) => App.WithDbAsync(async db =>
        $"/cases/{@case.Id}/records/presence-entries/"
        + (await db.PresenceEntries.SingleAsync(p => p.CaseId == @case.Id && p.OccurredOn == new DateOnly(2003, 9, day) && p.Capacity == capacity, Ct))
            .RecordId);

    // A resident deputy's day is the team's; a department head's is neither the team's nor the department's.
    private async Task<(County County, RectificationCase Kong, RectificationCase Wang)> CountyAsync()
    {
        var county = await County.CreateAsync(App);
        var kong = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            Day(c, 1, Capacity.ResidentDeputy), Day(c, 3, Capacity.Team), Day(c, 9, Capacity.Team), Day(c, 10, Capacity.DepartmentHead),
            new PresenceEntry(c, new(2003, 10, 1), Capacity.Team),
        ]);
        return (county, kong, await county.AddVillageAsync("102201", "王庄村"));
    }

    private static PresenceEntry Day(RectificationCase @case, int day, Capacity capacity) => new(@case, new(2003, 9, day), capacity);
}
