using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Support;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Cases;

/// <summary>整顿前与现在: what a village has, each fact with its form, and checklists answered as a whole.</summary>
public abstract class SituationTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : SituationTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : SituationTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task A_whole_list_is_answered_at_once_and_only_what_changed_is_written_down()
    {
        var (county, @case) = await VillageAsync();
        var form = new Form(await App.SignInAsNewAsync(Role.Town, county.Township("101")), $"/cases/{@case.Id}/situation");
        var page = await form.OpenAsync();
        Assert.Contains("9 项，都没有填", Words(page.QuerySelector("#Rules")!), StringComparison.Ordinal);
        (string, string?)[] said = [("Input.Answers[0].State", "Present"), ("Input.Answers[1].State", "Absent")];

        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, said)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, said)).StatusCode);

        var answers = await AnswersAsync(@case);
        Assert.Equal(
            [("房子", ChecklistState.Present), ("牌子", ChecklistState.Absent)],
            answers.Select(a => (a.Item, a.State)).OrderBy(a => a.State == ChecklistState.Absent));
        var shown = await form.OpenAsync();
        Assert.Contains("8 项，已填 2 项：有 1 项", Words(shown.QuerySelector("#Venue")!), StringComparison.Ordinal);
        Assert.NotNull(shown.QuerySelector("#Venue input[value=Present][checked]"));
        await form.SubmitAsync(shown, ("Input.Answers[1].State", "Present"));
        Assert.Equal(3, (await AnswersAsync(@case)).Count);
    }

    [Fact]
    public async Task What_was_given_and_what_was_made_public_late_are_listed_and_the_writers_department_stands_with_it()
    {
        var county = await County.CreateAsync(App);
        Department own = new(county.Code, "县水利局"), tied = new(county.Code, "县交通局");
        await App.WithDbAsync(db => { db.AddRange(own, tied); return db.SaveChangesAsync(Ct); });
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            new LiaisonAssignment(c, County.Start) { DepartmentId = tied.Id }, new LiaisonAssignment(c, App.Today) { DepartmentId = own.Id },
            c.Disclose(new(2003, 10, 20), DisclosureKind.Finance, DisclosurePeriod.Of(new(2003, 9), 3), DisclosureForm.Board),
        ]);
        var account = $"u{Guid.CreateVersion7():N}";
        await App.CreateAccountAsync(account, Role.Liaison, departmentId: own.Id);
        var liaison = await App.SignInAsync(account);
        var form = new Form(liaison, $"/cases/{@case.Id}/records/support-items/add");

        var answer = await form.SubmitAsync(
            await form.OpenAsync(), ("Input.Kind", "资金"), ("Input.Text", "打井"), ("Input.ValueYuan", "30000"), ("Input.Origin", "Coordinated"),
            ("Input.Households", "12"), ("Input.When", "Yesterday"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(own.Id, await App.WithDbAsync(db => db.SupportItems.Where(s => s.CaseId == @case.Id).Select(s => s.DepartmentId).SingleAsync(Ct)));
        var page = await new Form(liaison, $"/cases/{@case.Id}/situation").OpenAsync();
        Assert.Contains("1 件，折合 30,000 元，其中协调 30,000 元，走访 12 户", Words(page.QuerySelector("#support")!), StringComparison.Ordinal);
        Assert.Contains("2003年三季度的晚 5 天", Words(page.QuerySelector("#disclosures")!), StringComparison.Ordinal);
        Assert.Contains("2003年上半年没有公开记录", Words(page.QuerySelector("#disclosures")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_somebody_gave_meanwhile_is_never_written_over_unseen()
    {
        var (county, @case) = await VillageAsync();
        var (mine, theirs) = (await FormAsync(), await FormAsync());
        var (old, page) = (await mine.OpenAsync(), await theirs.OpenAsync());
        await theirs.SubmitAsync(page, ("Input.Answers[0].State", "Present"));

        Assert.Equal(HttpStatusCode.Redirect, (await mine.SubmitAsync(old, ("Input.Answers[1].State", "Absent"))).StatusCode);
        var refused = await mine.SubmitAsync(old, ("Input.Answers[0].State", "Absent"), ("Input.Answers[2].State", "Present"));

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        var asked = await Form.ReadAsync(refused);
        Assert.Contains("房子 两边不一样，请选一个 我填的没有", Words(asked.QuerySelector(".pick")!), StringComparison.Ordinal);
        Assert.EndsWith("已保存的有", Words(asked.QuerySelector(".pick")!), StringComparison.Ordinal);
        var unpicked = await mine.SubmitAsync(asked);
        Assert.Equal(HttpStatusCode.BadRequest, unpicked.StatusCode);
        Assert.Equal(2, (await AnswersAsync(@case)).Count);

        // Still asked: what was not picked is never written.
        asked = await Form.ReadAsync(unpicked);
        var pick = asked.QuerySelector(".pick input[type=radio]")!.GetAttribute("name")!;
        Assert.Equal(HttpStatusCode.Redirect, (await mine.SubmitAsync(asked, (pick, "Theirs"))).StatusCode);
        Assert.Equal(
            [ChecklistState.Present, ChecklistState.Absent, ChecklistState.Present],
            (await AnswersAsync(@case)).OrderBy(a => a.RecordedAt).ThenBy(a => a.Ordinal).Select(a => a.State));
        refused = await mine.SubmitAsync(old, ("Input.Answers[0].State", "Absent"));
        Assert.Equal(HttpStatusCode.Redirect, (await mine.SubmitAsync(await Form.ReadAsync(refused), (pick, "Mine"))).StatusCode);
        Assert.Equal(4, (await AnswersAsync(@case)).Count);

        async Task<Form> FormAsync() => new(await App.SignInAsNewAsync(Role.Town, county.Township("101")), $"/cases/{@case.Id}/situation");
    }

    [Fact]
    public async Task A_list_that_is_sent_twice_at_once_is_written_once()
    {
        var (county, @case) = await VillageAsync();
        var form = new Form(await App.SignInAsNewAsync(Role.Town, county.Township("101")), $"/cases/{@case.Id}/situation");
        var page = await form.OpenAsync();
        (string, string?)[] said = [("Input.Answers[0].State", "Present"), ("Input.Answers[1].State", "Absent")];

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => form.SubmitAsync(page, said)));
        var more = await form.SubmitAsync(page, [.. said, ("Input.Answers[2].State", "Present")]);

        Assert.All(answers.Append(more), a => Assert.Equal(HttpStatusCode.Redirect, a.StatusCode));
        Assert.Equal(3, (await AnswersAsync(@case)).Count);
    }

    [Theory]
    [InlineData("Input.List", "Nothing", "填得不对")]
    [InlineData("Input.Answers[0].Item", "电脑", "有一项不在这张清单里")]
    [InlineData("Input.Answers[0].State", "Maybe", "填得不对")]
    public async Task What_cannot_be_answered_is_said_and_nothing_is_written(string field, string value, string message)
    {
        var (county, @case) = await VillageAsync();
        var form = new Form(await App.SignInAsNewAsync(Role.Town, county.Township("101")), $"/cases/{@case.Id}/situation");

        var answer = await form.SubmitAsync(
            await form.OpenAsync(),
            ("Input.List", "Venue"),
            ("Input.Answers[0].Item", "房子"),
            ("Input.Answers[0].State", "Present"),
            (field, value));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(message, Words((await Form.ReadAsync(answer)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.Empty(await AnswersAsync(@case));
    }

    [Fact]
    public async Task Who_may_not_keep_the_village_reads_it_and_another_township_does_not()
    {
        var (county, @case) = await VillageAsync();
        var leader = await App.SignInAsNewAsync(Role.Leader, county.Code);
        var page = await new Form(leader, $"/cases/{@case.Id}/situation").OpenAsync();
        Assert.Empty(page.QuerySelectorAll("main form button, #petitions, main .btn:not(label)"));
        var neighbour = await App.SignInAsNewAsync(Role.Town, county.Township("102"));
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync($"/cases/{@case.Id}/situation", Ct)).StatusCode);
    }

    [Fact]
    public async Task Before_and_now_stand_side_by_side_and_what_is_missing_is_named()
    {
        var (county, @case) = await VillageAsync(c =>
        [
            new Baseline(c, County.Start, ManagementLevel.Ordinary) { Rooms = OfficeRooms.None, DebtYuan = 50_000 },
            new VenueChange(c, App.Today.AddDays(-9)) { Rooms = OfficeRooms.Adequate },
            new EconomyChange(c, App.Today.AddDays(-9)) { DebtYuan = 20_000, DebtSources = "修路欠款" },
        ]);
        var page = await new Form(await App.SignInAsNewAsync(Role.Town, county.Township("101")), $"/cases/{@case.Id}/situation").OpenAsync();
        var text = Words(page.QuerySelector("main")!);
        Assert.All(
            [
                "两室 没有 整洁 2003-10-22", "集体债务 50,000 元 20,000 元 2003-10-22", "债务原因 未填 修路欠款", "2003年三季度没有公开记录", "2002年10月—2003年10月 13 个月没有报",
            ],
            t => Assert.Contains(t, text, StringComparison.Ordinal));
        var figures = await (await App.SignInAsNewAsync(Role.Dept, county.Code)).GetStringAsync($"/figures/debtYuan", Ct);
        Assert.Contains("20,000", figures, StringComparison.Ordinal);
        Assert.Contains("集体债务20,000 元", figures, StringComparison.Ordinal);
    }

    private async Task<(County County, RectificationCase Case)> VillageAsync(Func<RectificationCase, IEnumerable<CaseFact>>? facts = null)
    {
        var county = await County.CreateAsync(App);
        return (county, await county.AddVillageAsync("101201", "孔庄村", c => [.. facts?.Invoke(c) ?? []]));
    }

    private Task<List<ChecklistAnswer>> AnswersAsync(RectificationCase @case) =>
        App.WithDbAsync(db => db.ChecklistAnswers.AsNoTracking().Where(a => a.CaseId == @case.Id).ToListAsync(Ct));
}
