using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Presence;

/// <summary>The whole team's month in one form: all or nothing, once however often it is sent, and nothing asked twice.</summary>
public abstract class MonthTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : MonthTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : MonthTests(shared.App), IClassFixture<SharedPostgres>;

    [Theory]
    [InlineData(Role.Team)]
    [InlineData(Role.Town)]
    public async Task One_save_writes_every_ticked_day_of_every_person_with_its_line(Role role)
    {
        var (county, @case) = await VillageAsync();
        var browser = await SignInAsync(role, county);
        var (form, page) = await OpenAsync(browser, @case);
        Tick(page, (30, "陈志强"), (30, "何春梅"), (31, "何春梅"));
        (string, string?)[] typed = [("Input.Team.Texts[29]", "走访农户"), ("Input.Team.Texts[30]", "开会议事")];

        var first = await form.SubmitAsync(page, typed);
        var second = await form.SubmitAsync(page, typed);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.StatusCode, second.StatusCode));
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        await App.WithDbAsync(async db =>
        {
            var entries = (await db.PresenceEntries.Where(p => p.CaseId == @case.Id && p.OccurredOn >= new DateOnly(2003, 10, 30)).ToListAsync(Ct))
                .OrderBy(p => p.OccurredOn).ThenBy(p => p.Capacity).ToList();
            Assert.Equal(
                [(30, Capacity.Team, "陈志强"), (30, Capacity.ResidentDeputy, "何春梅"), (31, Capacity.ResidentDeputy, "何春梅")],
                entries.Select(e => (e.OccurredOn.Day, e.Capacity, e.Person)));
            Assert.All(entries, e => Assert.Null(e.LateReason));
            var notes = await db.ProgressEntries.Where(p => p.CaseId == @case.Id && p.OccurredOn >= new DateOnly(2003, 10, 30))
                .OrderBy(p => p.OccurredOn).Select(p => p.Text).ToListAsync(Ct);
            Assert.Equal(["走访农户", "开会议事"], notes);
        });
        var after = await new Form(browser, first.Headers.Location!.OriginalString).OpenAsync();
        Assert.Contains("已保存：孔庄村 10 月登记驻村 2 天、3 人次，工作进展 2 条", Words(after.QuerySelector(".note-ok")!), StringComparison.Ordinal);
        // What a device kept of it, because the answer never came, finds its ticks no more.
        var again = await form.OpenAsync();
        var key = page.QuerySelector("[name='Input.Key']")!.GetAttribute("value");
        Assert.Equal(first.Headers.Location, (await form.SubmitAsync(again, [("Input.Key", key), .. typed])).Headers.Location);
        Assert.Equal(HttpStatusCode.BadRequest, (await form.SubmitAsync(again, ("Input.Key", key), ("Input.Team.Texts[29]", "别的"))).StatusCode);
        // Another day beside the old text is saved by the second press, and the old one is not written anew.
        Tick(again, (31, "陈志强"));
        var other = await form.SubmitAsync(again, [("Input.Key", key), .. typed]);
        Assert.Equal(HttpStatusCode.BadRequest, other.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await Form.ReadAsync(other))).StatusCode);
        Assert.Equal(2, await App.WithDbAsync(db =>
            db.ProgressEntries.CountAsync(p => p.CaseId == @case.Id && p.OccurredOn >= new DateOnly(2003, 10, 30), Ct)));
        Assert.Equal(["陈志强", "何春梅已记"], Row(again, 31).QuerySelectorAll(".who label, .who > span").Select(Words));
    }

    [Fact]
    public async Task What_another_wrote_of_his_own_day_is_not_what_the_team_did()
    {
        var (county, @case) = await VillageAsync();
        await App.WithDbAsync(async db =>
        {
            ProgressEntry[] notes = [new(@case, new(2003, 10, 30), "送来科技书"), new(@case, new(2003, 10, 31), "走访农户")];
            db.AddRange(notes);
            db.AddRange(notes.Zip(
                [Capacity.Liaison, Capacity.Team],
                (n, c) => new PresenceEntry(@case, n.OccurredOn, new DayInVillage(c, null) { ProgressRecordId = n.RecordId })));
            await db.SaveChangesAsync(Ct);
        });
        var (form, page) = await OpenAsync(await SignInAsync(Role.Team, county), @case);

        Assert.DoesNotContain("送来科技书", Words(Row(page, 30)), StringComparison.Ordinal);
        Assert.Contains("已写：走访农户", Words(Row(page, 31)), StringComparison.Ordinal);
        Tick(page, (30, "何春梅"));
        var answer = await form.SubmitAsync(page);
        Assert.Contains("10月30日请写一句做了什么", Words((await Form.ReadAsync(answer)).QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_writers_and_a_double_press_at_one_instant_write_each_day_once()
    {
        var (county, @case) = await VillageAsync();
        var (team, formOfTeam) = await TickedAsync(Role.Team);
        var (township, formOfTownship) = await TickedAsync(Role.Town);
        (string, string?)[] typed = [("Input.Team.Texts[29]", "走访农户")];

        var answers = await Task.WhenAll(
            formOfTeam.SubmitAsync(team, typed), formOfTeam.SubmitAsync(team, typed),
            formOfTownship.SubmitAsync(township, typed), formOfTownship.SubmitAsync(township, typed));

        Assert.All(answers[..2], a => Assert.Equal(answers[0].StatusCode, a.StatusCode));
        Assert.All(answers[2..], a => Assert.Equal(answers[2].StatusCode, a.StatusCode));
        Assert.Equal(HttpStatusCode.Redirect, answers.Select(a => a.StatusCode).Min());
        Assert.Equal(
            ["何春梅", "陈志强"],
            (await App.WithDbAsync(db => db.PresenceEntries.Where(p => p.CaseId == @case.Id && p.OccurredOn == new DateOnly(2003, 10, 30))
                .Select(p => p.Person!).ToListAsync(Ct))).Order(StringComparer.Ordinal));
        Assert.Equal(1, await App.WithDbAsync(db =>
            db.ProgressEntries.CountAsync(p => p.CaseId == @case.Id && p.OccurredOn == new DateOnly(2003, 10, 30), Ct)));

        async Task<(IHtmlDocument Page, Form Form)> TickedAsync(Role role)
        {
            var (form, page) = await OpenAsync(await SignInAsync(role, county), @case);
            Tick(page, (30, "陈志强"), (30, "何春梅"));
            return (page, form);
        }
    }

    [Fact]
    public async Task A_township_goes_from_the_team_of_one_village_to_the_next_in_one_month()
    {
        var (county, @case) = await VillageAsync();
        var next = await county.AddVillageAsync("101202", "李庄村");
        await county.AddVillageAsync("102201", "别的乡镇的村");
        var browser = await SignInAsync(Role.Town, county);
        var (form, page) = await OpenAsync(browser, @case);
        Assert.Equal(["孔庄村", "李庄村"], page.QuerySelectorAll("main nav .chip").Select(Words));
        Tick(page, (31, "何春梅"));

        var answer = await form.SubmitAsync(page, ("Input.Team.Texts[30]", "开会议事"));

        var link = (await new Form(browser, answer.Headers.Location!.OriginalString).OpenAsync()).QuerySelector(".note-ok a")!;
        Assert.Equal(("接着登记李庄村", $"/cases/{next.Id}/presence/month?month=2003-10"), (Words(link), link.GetAttribute("href")));
        var (_, own) = await OpenAsync(await SignInAsync(Role.Team, county), @case);
        Assert.Empty(own.QuerySelectorAll("main nav .chip"));
    }

    [Fact]
    public async Task Days_long_past_need_one_reason_and_nothing_is_saved_without_it()
    {
        var (county, @case) = await VillageAsync();
        var browser = await SignInAsync(Role.Town, county);
        var (form, page) = await OpenAsync(browser, @case);
        Tick(page, (24, "陈志强"), (27, "陈志强"), (28, "陈志强"));
        (string, string?)[] typed = [("Input.Team.Texts[23]", "走访农户"), ("Input.Team.Texts[26]", "修机井一眼"), ("Input.Team.Texts[27]", "开会议事")];

        var refused = await form.SubmitAsync(page, typed);
        var kept = await Form.ReadAsync(refused);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("10月24日、10月27日已过去超过 3 天，要写明补记原因", Words(kept.QuerySelector(".field-error")!), StringComparison.Ordinal);
        Assert.Equal(3, kept.QuerySelectorAll("input[name='Input.Team.Ticks'][checked]").Length);
        Assert.Equal("修机井一眼", kept.QuerySelector("#Input_Team_Texts_26_")!.GetAttribute("value"));
        Assert.Equal(1, await CountAsync(@case));

        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(kept, ("Input.LateReason", "山里没有信号"))).StatusCode);
        await App.WithDbAsync(async db => Assert.Equal(
            [null, "山里没有信号", "山里没有信号", null],
            await db.PresenceEntries.Where(p => p.CaseId == @case.Id).OrderBy(p => p.OccurredOn).Select(p => p.LateReason).ToListAsync(Ct)));
    }

    [Fact]
    public async Task A_day_needs_a_line_unless_one_is_written_and_a_line_needs_somebody()
    {
        var (county, @case) = await VillageAsync();
        var browser = await SignInAsync(Role.Team, county);
        var (form, page) = await OpenAsync(browser, @case);

        Tick(page, (30, "陈志强"));
        var refused = await Form.ReadAsync(await form.SubmitAsync(page, ("Input.Team.Texts[28]", "走访农户")));
        var faults = Words(refused.QuerySelector(".error-summary")!);
        Assert.Contains("10月30日请写一句做了什么，至少 4 个字", faults, StringComparison.Ordinal);
        Assert.Contains("10月29日写了做什么，没有勾选新的人", faults, StringComparison.Ordinal);
        var none = await Form.ReadAsync(await form.SubmitAsync(await form.OpenAsync()));
        Assert.Contains("还没有勾选谁哪天在村里", Words(none.QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(@case));

        // On the 29th somebody wrote already what was done.
        Assert.Contains("已写：公开村务财务", Words(Row(page, 29)), StringComparison.Ordinal);
        Tick(page, (29, "何春梅"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page)).StatusCode);
        Assert.Equal(2, await CountAsync(@case));
    }

    [Fact]
    public async Task Who_has_no_team_to_write_for_finds_no_form_and_a_suspended_village_takes_none()
    {
        var (county, @case) = await VillageAsync();
        var liaison = await App.SignInAsNewAsync(Role.Liaison, villages: [@case.DivisionCode]);
        Assert.Equal(HttpStatusCode.Forbidden, (await liaison.GetAsync($"/cases/{@case.Id}/presence/month", Ct)).StatusCode);
        Assert.DoesNotContain("presence/month", (await new Form(liaison, $"/cases/{@case.Id}/presence").OpenAsync()).Source.Text, StringComparison.Ordinal);
        var neighbour = await App.SignInAsNewAsync(Role.Town, county.Township("102"));
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync($"/cases/{@case.Id}/presence/month", Ct)).StatusCode);

        var browser = await SignInAsync(Role.Town, county);
        var (form, page) = await OpenAsync(browser, @case);
        await App.WithDbAsync(async db =>
        {
            var found = await db.Cases.SingleAsync(c => c.Id == @case.Id, Ct);
            db.Add(found.Suspend(App.Today, "搬迁"));
            await db.SaveChangesAsync(Ct);
        });
        Tick(page, (30, "陈志强"));
        var refused = await form.SubmitAsync(page, ("Input.Team.Texts[29]", "走访农户"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(1, await CountAsync(@case));
    }

    private Task<HttpClient> SignInAsync(Role role, County county) => role is Role.Team
        ? App.SignInAsNewAsync(role, villages: [county.Code + "101201"])
        : App.SignInAsNewAsync(role, county.Township("101"));

    private static async Task<(Form Form, IHtmlDocument Page)> OpenAsync(HttpClient browser, RectificationCase @case)
    {
        var form = new Form(browser, $"/cases/{@case.Id}/presence/month");
        return (form, await form.OpenAsync());
    }

    // Ticks the boxes in the page itself, which then sends them.
    private static void Tick(IHtmlDocument page, params (int Day, string Name)[] who)
    {
        foreach (var box in page.QuerySelectorAll("input[name='Input.Team.Ticks']").OfType<IHtmlInputElement>())
        {
            box.IsChecked = false;
        }

        foreach (var (day, name) in who)
        {
            var label = Row(page, day).QuerySelectorAll("label").Single(l => Words(l) == name);
            label.QuerySelectorAll("input").OfType<IHtmlInputElement>().Single().IsChecked = true;
        }
    }

    private static AngleSharp.Dom.IElement Row(IHtmlDocument page, int day) => page.QuerySelectorAll(".day-row")[day - 1];

    private Task<int> CountAsync(RectificationCase @case) => App.WithDbAsync(db => db.PresenceEntries.CountAsync(p => p.CaseId == @case.Id, Ct));

    private async Task<(County County, RectificationCase Case)> VillageAsync()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            new TeamMember(c, County.Start, "陈志强", TeamRole.Leader), new TeamMember(c, County.Start, "何春梅", TeamRole.ResidentDeputy),
            new PresenceEntry(c, new(2003, 10, 1), Capacity.Team) { Person = "陈志强" }, c.Note(new(2003, 10, 29), "公开村务财务", null),
        ]);
        return (county, @case);
    }
}
