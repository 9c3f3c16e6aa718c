using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Support;
using VillageRectification.Web.Tests.Pages.Plans;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <summary>What was written down stays told: what others stand on, what a later plan made of it, what was promised and what of it was given.</summary>
public abstract class KeptHistoryTests(App app) : VillageForms(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : KeptHistoryTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : KeptHistoryTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task What_proves_that_a_measure_is_done_is_not_taken_back()
    {
        var (county, @case) = await MakeAsync(c => new Measure(c, County.Start, "修路"));
        var measure = await App.WithDbAsync(db => db.Measures.AsNoTracking().SingleAsync(m => m.CaseId == @case.Id, Ct));
        var browser = await SignInAsync(county);
        var log = new Form(browser, $"/cases/{@case.Id}/log");
        await log.SubmitAsync(await log.OpenAsync(), ("Input.Text", "路修好了"), ("Input.ServesId", measure.RecordId.ToString()));
        var entry = await App.WithDbAsync(db => db.ProgressEntries.AsNoTracking().SingleAsync(e => e.CaseId == @case.Id, Ct));
        var outcome = new Form(browser, Add(@case, "measure-outcomes") + $"?about={measure.RecordId}");
        Assert.Equal(HttpStatusCode.Redirect, (await outcome.SubmitAsync(
            await outcome.OpenAsync(), ("Input.Ended", "Done"), ("Input.Proof", entry.RecordId.ToString()))).StatusCode);

        var withdrawal = await new Form(browser, $"/cases/{@case.Id}/entries/{entry.RecordId}/withdraw").OpenAsync();

        Assert.Contains("还有 1 条记录是接着它写的", Words(withdrawal.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Null(withdrawal.QuerySelector("main form .btn-danger"));
        Assert.True(await App.WithDbAsync(db => db.ProgressEntries.AnyAsync(e => e.Id == entry.Id, Ct)));
    }

    [Fact]
    public async Task A_measure_that_a_later_plan_changed_says_what_holds_now()
    {
        var county = await PlanCounty.MakeAsync(App);
        var (town, secretary) = (await county.SignInAsync(Role.Town), await county.SignInAsync(Role.Sec));
        await county.DraftAsync(town);
        await county.AdoptAsync(secretary);
        var measure = Assert.Single(await county.MeasuresAsync());
        var page = $"/cases/{county.Case.Id}/records/measures/{measure.RecordId}";
        Assert.Contains("现在用的", Words((await new Form(town, page).OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);

        await county.DraftAsync(town, measure.RecordId, ("Input.DueOn", "2003-11-25"), ("Input.Goal", "账目上墙"));
        await county.AdoptAsync(secretary);

        var main = (await new Form(town, page).OpenAsync()).QuerySelector("main")!;
        Assert.Contains(
            "10月31日的方案改为：目标 未填 → 账目上墙；期限 2003年11月13日 → 2003年11月25日", Words(main.QuerySelector(".note-warn")!), StringComparison.Ordinal);
        Assert.Null(main.QuerySelector(".tag-passed"));
    }

    [Fact]
    public async Task The_history_of_a_plan_tells_each_draft_and_an_adoption_that_was_taken_back()
    {
        var county = await PlanCounty.MakeAsync(App);
        var (town, secretary) = (await county.SignInAsync(Role.Town), await county.SignInAsync(Role.Sec));
        await county.DraftAsync(town);
        await county.DraftAsync(town, null, ("Input.Text", "修路"));
        await county.AdoptAsync(secretary);
        await county.DraftAsync(town, null, ("Input.Text", "通水"));
        await county.AdoptAsync(secretary);
        var last = await App.WithDbAsync(db => db.PlanAdoptions.AsNoTracking().Where(p => p.CaseId == county.Case.Id).OrderBy(p => p.RecordedAt).LastAsync(Ct));
        var withdrawal = new Form(secretary, $"{county.Plan}/{last.RecordId}/withdraw");
        Assert.Equal(HttpStatusCode.Redirect, (await withdrawal.SubmitAsync(await withdrawal.OpenAsync())).StatusCode);

        var history = Words((await county.OpenAsync(town)).QuerySelector("#history")!);

        Assert.Contains("写下、改动 2 条", history, StringComparison.Ordinal);
        Assert.Contains("写下、改动 1 条", history, StringComparison.Ordinal);
        Assert.Contains("通过，又撤回", history, StringComparison.Ordinal);
        var record = Words((await new Form(secretary, $"/cases/{county.Case.Id}/records/plan-adoptions/{last.RecordId}").OpenAsync()).QuerySelector("main")!);
        Assert.Contains("这条记录已经撤回", record, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_promised_stands_beside_what_was_given_and_whose_it_is()
    {
        var county = await County.CreateAsync(App);
        var roads = new Department(county.Code, "县交通局");
        await App.WithDbAsync(db =>
        {
            db.Add(roads);
            return db.SaveChangesAsync(Ct);
        });
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            new LiaisonAssignment(c, County.Start) { DepartmentId = roads.Id },
            new Commitment(c, County.Start.AddDays(9), "资金", "修路款") { DepartmentId = roads.Id, ValueYuan = 20_000 },
        ]);
        var promise = await App.WithDbAsync(db => db.Commitments.AsNoTracking().SingleAsync(c => c.CaseId == @case.Id, Ct));
        await App.WithDbAsync(db =>
        {
            db.Add(new SupportItem(@case, App.Today, "资金", "头一笔") { DepartmentId = roads.Id, ValueYuan = 15_000, CommitmentRecordId = promise.RecordId });
            return db.SaveChangesAsync(Ct);
        });
        var browser = await SignInAsync(county);

        Assert.Contains(
            "县交通局承诺 · 资金 · 20,000 元，已给 15,000 元",
            Words((await new Form(browser, $"/cases/{@case.Id}/situation").OpenAsync()).QuerySelector("#commitments")!), StringComparison.Ordinal);
        var dossier = Words((await new Form(browser, $"/cases/{@case.Id}/dossier").OpenAsync()).QuerySelector("main")!);
        Assert.Contains("修路款（20,000元）", dossier, StringComparison.Ordinal);
        Assert.Contains("2003年10月31日，已给15,000元", dossier, StringComparison.Ordinal);
        Assert.DoesNotContain("办的", dossier, StringComparison.Ordinal);

        var forest = new Department(county.Code, "县林业局");
        await App.WithDbAsync(db =>
        {
            db.AddRange(forest, new SupportItem(@case, App.Today, "资金", "第二笔")
            {
                DepartmentId = forest.Id,
                ValueYuan = 5_000,
                CommitmentRecordId = promise.RecordId,
            });
            return db.SaveChangesAsync(Ct);
        });
        Assert.Contains(
            "已给 20,000 元，县林业局办的", Words((await new Form(browser, $"/cases/{@case.Id}/situation").OpenAsync()).QuerySelector("#commitments")!),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_department_that_left_promised_the_staff_settles_and_nothing_else_of_it()
    {
        var county = await County.CreateAsync(App);
        Department[] departments = [new(county.Code, "县交通局"), new(county.Code, "县水利局")];
        await App.WithDbAsync(db =>
        {
            db.AddRange(departments);
            return db.SaveChangesAsync(Ct);
        });
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            new LiaisonAssignment(c, County.Start) { DepartmentId = departments[0].Id },
            new Commitment(c, County.Start.AddDays(9), "资金", "修路款") { DepartmentId = departments[0].Id, DueOn = County.Start.AddDays(90) },
        ]);
        var promise = await App.WithDbAsync(db => db.Commitments.AsNoTracking().SingleAsync(c => c.CaseId == @case.Id, Ct));
        var page = $"/cases/{@case.Id}/records/commitments/{promise.RecordId}";
        var staff = await SignInAsync(county, Role.Dept);
        var kept = (await new Form(staff, page).OpenAsync()).QuerySelector("main")!;
        Assert.Contains("部门承诺的内容由部门自己改", Words(kept), StringComparison.Ordinal);
        Assert.Null(kept.QuerySelector(".actions a"));
        await App.WithDbAsync(db =>
        {
            db.Add(new LiaisonAssignment(@case, App.Today) { DepartmentId = departments[1].Id });
            return db.SaveChangesAsync(Ct);
        });

        Assert.Contains("承诺 · 县交通局，已不再联系", Words((await new Form(staff, "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        var record = await new Form(staff, page).OpenAsync();
        Assert.Null(record.QuerySelector("main .actions .btn-primary"));
        Assert.Contains("这条承诺不再兑现", Words(record.QuerySelector("main .actions")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.GetAsync(page + "/correct", Ct)).StatusCode);
        var form = new Form(staff, page + "/withdraw");
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), ("Input.Reason", "部门换了"))).StatusCode);
        Assert.False(await App.WithDbAsync(db => db.Commitments.AnyAsync(c => c.CaseId == @case.Id, Ct)));
    }

    [Fact]
    public async Task A_draft_stays_before_the_return_after_which_one_of_it_was_changed()
    {
        var county = await PlanCounty.MakeAsync(App);
        var (town, secretary, staff) = (await county.SignInAsync(Role.Town), await county.SignInAsync(Role.Sec), await county.SignInAsync(Role.Dept));
        await county.DraftAsync(town);
        await county.DraftAsync(town, null, ("Input.Text", "修路"));
        var send = new Form(town, Add(county.Case, "plan-submissions"));
        Assert.Equal(HttpStatusCode.Redirect, (await send.SubmitAsync(await send.OpenAsync())).StatusCode);
        var sent = await App.WithDbAsync(db => db.PlanSubmissions.AsNoTracking().SingleAsync(s => s.CaseId == county.Case.Id, Ct));
        var back = new Form(secretary, $"/cases/{county.Case.Id}/records/plan-submissions/{sent.RecordId}/withdraw");
        Assert.Equal(HttpStatusCode.Redirect, (await back.SubmitAsync(await back.OpenAsync(), ("Input.Reason", "期限太宽"))).StatusCode);
        var drafted = await App.WithDbAsync(db =>
            db.MeasureProposals.AsNoTracking().OrderBy(p => p.RecordedAt).FirstAsync(p => p.CaseId == county.Case.Id, Ct));
        var change = new Form(town, $"/cases/{county.Case.Id}/records/measure-proposals/{drafted.RecordId}/correct");
        Assert.Equal(HttpStatusCode.Redirect, (await change.SubmitAsync(await change.OpenAsync(), ("Input.Text", "公布账目"))).StatusCode);

        var history = Words((await county.OpenAsync(staff)).QuerySelector("#history")!);

        int[] places = [Place("写下、改动 1 条"), Place("退回起草"), Place("写下、改动 2 条")];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);

        int Place(string words) => history.IndexOf(words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_takes_a_post_by_an_election_that_failed()
    {
        var (county, @case) = await MakeAsync();
        var form = new Form(await SignInAsync(county), Add(@case, "committee-changes"));
        (string, string?)[] typed =
        [
            ("Input.Committee", "VillageCommittee"), ("Input.Kind", "ElectionFailed"), ("Input.Post", "村委会主任"), ("Input.Person", "赵立新"),
            ("Input.Method", "Seconded"),
        ];
        var refused = await form.SubmitAsync(await form.OpenAsync(), typed);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var page = await refused.Content.ReadAsStringAsync(Ct);
        Assert.All(["换届没有成功就没有任职人", "换届未成功没有配备上人", "赵立新"], e => Assert.Contains(e, page, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), typed[..2])).StatusCode);
    }

    [Fact]
    public async Task A_batch_has_at_least_one_person()
    {
        var (county, @case) = await MakeAsync();
        var form = new Form(await SignInAsync(county), Add(@case, "petition-reports"));

        (string, string?)[] typed = [("Input.Month", "2003-10"), ("Input.Count", "2"), ("Input.Persons", "1"), ("Input.Level", "County")];
        var refused = await form.SubmitAsync(await form.OpenAsync(), typed);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("2 批不会少于 2 人次", await refused.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(
            await form.OpenAsync(), [.. typed.Where(t => t.Item1 != "Input.Persons"), ("Input.Persons", "2")])).StatusCode);
    }

    [Fact]
    public async Task What_the_head_has_not_decided_is_not_proposed_once_more()
    {
        var (county, @case) = await MakeAsync();
        var staff = await SignInAsync(county, Role.Dept);
        var form = new Form(staff, Add(@case, "standing-proposals"));
        (string, string?)[] typed = [("Input.Standing", "Removed"), ("Input.Why", "并入邻村")];
        var open = await form.OpenAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(open, typed)).StatusCode);

        var second = Words((await new Form(staff, Add(@case, "standing-proposals")).OpenAsync()).QuerySelector("main")!);
        Assert.Contains("已送部领导，还没有决定", second, StringComparison.Ordinal);
        var head = await SignInAsync(county, Role.Head);
        var removing = new Form(head, Add(@case, "standing-changes"));
        var refused = await removing.SubmitAsync(await removing.OpenAsync());
        Assert.Contains("移出要写依据的文件", await refused.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        var proposal = await App.WithDbAsync(db => db.StandingProposals.AsNoTracking().SingleAsync(p => p.CaseId == @case.Id, Ct));
        var answer = new Form(head, Add(@case, "standing-answers") + $"?about={proposal.RecordId}");
        await answer.SubmitAsync(await answer.OpenAsync(), ("Input.Why", "还没有批"));

        Assert.DoesNotContain("决定是否移出", Words((await new Form(head, "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(
            await form.OpenAsync(), ("Input.Standing", "Removed"), ("Input.Why", "已经批了"))).StatusCode);
        Assert.Contains("决定是否移出", Words((await new Form(head, "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
    }
}
