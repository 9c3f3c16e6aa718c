using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Progress;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Log;

/// <summary>记一笔: one save writes entry, quantities and the day in the village; bad input writes nothing and loses nothing.</summary>
public abstract class LogTests(App app) : AppTests(app)
{
    private static readonly DateOnly Today = App.Today;

    public sealed class OnSqlite(SharedSqlite shared) : LogTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : LogTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task A_day_is_logged_with_its_quantities_and_the_day_in_the_village()
    {
        var (county, @case, measure) = await VillageAsync();
        var browser = await App.SignInAsNewAsync(Role.Town, county.Township("101"));

        var answer = await PostAsync(
            browser, @case, ("Input.Text", "走访农户 12 户"), ("Input.ServesId", measure.RecordId.ToString()),
            ("Input.Quantities[1]", "７"), ("Input.Quantities[2]", "1.25"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        await App.WithDbAsync(async db =>
        {
            var entry = await db.ProgressEntries.SingleAsync(e => e.CaseId == @case.Id, Ct);
            Assert.Equal((Today, "走访农户 12 户", (Guid?)measure.RecordId), (entry.OccurredOn, entry.Text, entry.MeasureRecordId));
            var quantities = await db.IndicatorQuantities.Where(q => q.ProgressRecordId == entry.RecordId).OrderBy(q => q.Thousandths).ToListAsync(Ct);
            Assert.Equal([("修路", 1_250L), ("机井", 7_000L)], quantities.Select(q => (q.Indicator, q.Thousandths)));
            var presence = await db.PresenceEntries.SingleAsync(p => p.CaseId == @case.Id, Ct);
            Assert.Equal((Today, Capacity.TownshipLeader, null), (presence.OccurredOn, presence.Capacity, presence.LateReason));
            Assert.Equal(0, (await db.Cases.SingleAsync(c => c.Id == @case.Id, Ct)).Version);
        });
    }

    [Theory]
    [InlineData(Role.Sec, Capacity.TownshipSecretary)]
    [InlineData(Role.Town, Capacity.TownshipLeader)]
    [InlineData(Role.Team, Capacity.Team)]
    [InlineData(Role.Liaison, Capacity.Liaison)]
    [InlineData(Role.DeptHead, Capacity.DepartmentHead)]
    public async Task The_day_counts_in_the_capacity_of_the_role(Role role, Capacity capacity)
    {
        var (_, @case, _) = await VillageAsync();
        var browser = role is Role.Sec or Role.Town
            ? await App.SignInAsNewAsync(role, @case.DivisionCode[..9])
            : await App.SignInAsNewAsync(role, villages: [@case.DivisionCode]);

        await PostAsync(browser, @case, ("Input.Text", "走访农户"));

        await App.WithDbAsync(async db => Assert.Equal(capacity, (await db.PresenceEntries.SingleAsync(p => p.CaseId == @case.Id, Ct)).Capacity));
    }

    [Fact]
    public async Task Without_being_there_no_day_is_written_and_two_entries_of_a_day_claim_one_day()
    {
        var (county, @case, _) = await VillageAsync();
        var browser = await App.SignInAsNewAsync(Role.Town, county.Code);

        await PostAsync(browser, @case, ("Input.Text", "电话了解情况"), ("Input.Present", null));
        await App.WithDbAsync(async db => Assert.Equal(0, await db.PresenceEntries.CountAsync(p => p.CaseId == @case.Id, Ct)));
        await PostAsync(browser, @case, ("Input.Text", "走访农户"));
        await PostAsync(browser, @case, ("Input.Text", "公开村务财务"));

        await App.WithDbAsync(async db =>
        {
            Assert.Equal(3, await db.ProgressEntries.CountAsync(p => p.CaseId == @case.Id, Ct));
            Assert.Equal(2, await db.PresenceEntries.CountAsync(p => p.CaseId == @case.Id, Ct));
            Assert.Single(await db.PresenceDaysOfAsync(@case.Id, Today, Ct));
            var figures = (await db.FigureSetAsync(county.Campaign.Id, Today, Ct))!;
            Assert.Equal(1, figures.Counted.Single().PresenceOf(Capacity.TownshipLeader).MonthDays);
        });
        Assert.Contains("当天的驻村已经记过", Words((await new Form(browser, "/").OpenAsync()).QuerySelector(".note-ok")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_account_writes_its_own_day_beside_the_first()
    {
        var (county, @case, _) = await VillageAsync();
        foreach (var text in new[] { "走访农户", "查看账目" })
        {
            Assert.Equal(
                HttpStatusCode.Redirect, (await PostAsync(await App.SignInAsNewAsync(Role.Town, county.Code), @case, ("Input.Text", text))).StatusCode);
        }

        await App.WithDbAsync(async db =>
        {
            var days = await db.PresenceEntries.Where(p => p.CaseId == @case.Id).ToListAsync(Ct);
            Assert.Equal((2, 2), (days.Count, days.Select(p => p.RecordedBy).Distinct().Count()));
            Assert.Single(await db.PresenceDaysOfAsync(@case.Id, Today, Ct));
        });
    }

    [Fact]
    public async Task A_day_long_past_is_logged_with_its_reason()
    {
        var (county, @case, _) = await VillageAsync();
        var browser = await App.SignInAsNewAsync(Role.Town, county.Code);

        var answer = await PostAsync(
            browser, @case, ("Input.Text", "走访农户"), ("Input.When", "Other"), ("Input.Day", "2003-10-24"), ("Input.LateReason", "山里没有信号"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        await App.WithDbAsync(async db => Assert.Equal("山里没有信号", (await db.PresenceEntries.SingleAsync(p => p.CaseId == @case.Id, Ct)).LateReason));
        var chronicle = (await new Form(browser, $"/cases/{@case.Id}").OpenAsync()).QuerySelector("#chronicle")!;
        Assert.Contains("走访农户· 补记：山里没有信号（", Words(chronicle), StringComparison.Ordinal);
        Assert.Contains("1 天，其中补记 1 天", Words(chronicle), StringComparison.Ordinal);
        var days = (await new Form(browser, $"/cases/{@case.Id}?kind=presence").OpenAsync()).QuerySelector("#chronicle .timeline")!;
        Assert.Matches("在村· 补记：山里没有信号（", Words(days));
    }

    [Theory]
    [InlineData("Input.Text", "走访", "请写一句做了什么，至少 4 个字")]
    [InlineData("Input.Day", "2003-11-01", "日期不能晚于今天（2003年10月31日）")]
    [InlineData("Input.Day", "2003-10-27", "2003年10月27日已过去 4 天，超过 3 天要写明原因。")]
    [InlineData("Input.Day", "2002-10-19", "日期早于行动开始（2002年10月20日），请改日期。")]
    [InlineData("Input.Day", "2003-02-30", "填得不对")]
    [InlineData("Input.Day", "", "请填日期")]
    [InlineData("Input.ServesId", "01980000-0000-7000-8000-000000000000", "选的已经不在没有办完的措施和问题里，请重新选")]
    [InlineData("Input.ServesId", "abc", "填得不对")]
    [InlineData("Input.Present", "Liaison", "联系部门的日子不由您登记")]
    [InlineData("Input.Present", "7", "填得不对")]
    [InlineData("Input.Quantities[1]", "0", "机井要填大于 0、不超过 999,999 的数，最多 3 位小数")]
    [InlineData("Input.Quantities[1]", "-3", "机井要填大于 0")]
    [InlineData("Input.Quantities[1]", "1.0001", "机井要填大于 0")]
    [InlineData("Input.Quantities[1]", "1000000", "机井要填大于 0")]
    [InlineData("Input.Quantities[1]", "5²", "机井要填大于 0")]
    [InlineData("Input.Quantities[1]", "①", "机井要填大于 0")]
    [InlineData("Input.Quantities[1]", "七眼", "机井要填大于 0")]
    public async Task Bad_input_is_said_at_the_field_and_nothing_is_saved(string field, string value, string message)
    {
        var (county, @case, _) = await VillageAsync();
        var browser = await App.SignInAsNewAsync(Role.Town, county.Code);
        (string, string?)[] fields = field == "Input.Text" ? [] : [("Input.Text", "走访农户 12 户")];
        (string, string?)[] day = field == "Input.Day" ? [("Input.When", "Other")] : [];

        var answer = await PostAsync(browser, @case, [.. fields, .. day, ("Input.Quantities[0]", "3"), (field, value)]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await Form.ReadAsync(answer);
        Assert.Contains(message, Words(page.QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.Contains(message, Words(page.QuerySelector(".field-error .error-text")!), StringComparison.Ordinal);
        Assert.Equal(field == "Input.Text" ? value : "走访农户 12 户", page.QuerySelector("#Input_Text")!.TextContent.Trim());
        Assert.Equal("3", page.QuerySelector("[name='Input.Quantities[0]']")!.GetAttribute("value"));
        await App.WithDbAsync(async db => Assert.False(await db.ProgressEntries.AnyAsync(e => e.CaseId == @case.Id, Ct)));
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_refused()
    {
        var (county, @case, _) = await VillageAsync();
        var browser = await App.SignInAsNewAsync(Role.Town, county.Code);

        var answer = await PostAsync(browser, @case, ("Input.Text", new string('走', ProgressEntry.TextMaxLength + 1)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Nothing_is_logged_in_a_suspended_case()
    {
        var (county, @case, _) = await VillageAsync();
        var browser = await App.SignInAsNewAsync(Role.Town, county.Code);
        await App.WithDbAsync(async db =>
        {
            var tracked = await db.Cases.SingleAsync(c => c.Id == @case.Id, Ct);
            db.Add(tracked.Suspend(Today, "并村"));
            await db.SaveChangesAsync(Ct);
        });

        var page = await new Form(browser, $"/cases/{@case.Id}/log").OpenAsync();
        Assert.Contains("孔庄村现在不在整顿中，记的存不上", Words(page.QuerySelector(".note-warn")!), StringComparison.Ordinal);
        var answer = await PostAsync(browser, @case, ("Input.Text", "走访农户"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("已中止，不能再记", Words((await Form.ReadAsync(answer)).QuerySelector("main")!), StringComparison.Ordinal);
        await App.WithDbAsync(async db => Assert.False(await db.ProgressEntries.AnyAsync(e => e.CaseId == @case.Id, Ct)));
    }

    [Fact]
    public async Task A_phrase_without_script_fills_the_text_and_saves_nothing()
    {
        var (county, @case, _) = await VillageAsync();
        var browser = await App.SignInAsNewAsync(Role.Town, county.Code);
        var form = new Form(browser, $"/cases/{@case.Id}/log");
        await PostAsync(browser, @case, ("Input.Text", "走访农户征求意见"));
        // What was said once is a sentence, not a phrase.
        Assert.Empty((await form.OpenAsync()).QuerySelectorAll("button[name=phrase]"));
        await PostAsync(browser, @case, ("Input.Text", "走访农户征求意见"), ("Input.When", "Yesterday"));
        var page = await form.OpenAsync();
        var phrase = page.QuerySelector("button[name=phrase]")!;
        page.QuerySelector("main form")!.SetAttribute("action", phrase.GetAttribute("formaction")!);

        var answer = await form.SubmitAsync(page, ("phrase", phrase.GetAttribute("value")));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("走访农户征求意见", (await Form.ReadAsync(answer)).QuerySelector("#Input_Text")!.TextContent.Trim());
        await App.WithDbAsync(async db => Assert.Equal(2, await db.ProgressEntries.CountAsync(e => e.CaseId == @case.Id, Ct)));
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient browser, RectificationCase @case, params (string, string?)[] fields)
    {
        var form = new Form(browser, $"/cases/{@case.Id}/log");
        return await form.SubmitAsync(await form.OpenAsync(), fields);
    }

    private async Task<(County County, RectificationCase Case, Measure Measure)> VillageAsync()
    {
        var county = await County.CreateAsync(App);
        Measure measure = null!;
        var @case = await county.AddVillageAsync("101201", "孔庄村", c => [measure = new Measure(c, County.Start, "补选村委会") { DueOn = new(2003, 8, 5) }]);
        return (county, @case, measure);
    }
}
