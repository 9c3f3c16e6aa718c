using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Support;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <summary>What was given in part keeps a promise open until its last part, or until it is said that the rest will not come.</summary>
public abstract class PromisePartTests(App app) : VillageForms(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : PromisePartTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : PromisePartTests(shared.App), IClassFixture<SharedPostgres>;

    private const string Promised = "修路款二万元";

    [Fact]
    public async Task A_part_keeps_it_open_and_the_last_part_ends_it()
    {
        var (@case, promise, liaison) = await MakeAsync();

        await GiveAsync(liaison, @case, promise, "头一笔", "15000", PromiseKept.Part);

        Assert.Contains(Promised, await WordsOfAsync(liaison, "/"), StringComparison.Ordinal);
        var open = await WordsOfAsync(liaison, $"/cases/{@case.Id}/situation");
        Assert.Contains("承诺 · 资金 · 20,000 元，已给 15,000 元", open, StringComparison.Ordinal);
        Assert.DoesNotContain("兑现一部分，其余不再给", open, StringComparison.Ordinal);
        Assert.Contains("兑现一部分，已给15,000元", await WordsOfAsync(liaison, $"/cases/{@case.Id}/dossier"), StringComparison.Ordinal);
        var log = await new Form(liaison, $"/cases/{@case.Id}/log").OpenAsync();
        Assert.NotNull(log.QuerySelector($"#Input_SupportDelivers option[value='{promise.RecordId}']"));

        await GiveAsync(liaison, @case, promise, "第二笔", "3000", PromiseKept.LastPart);

        Assert.DoesNotContain(Promised, await WordsOfAsync(liaison, "/"), StringComparison.Ordinal);
        Assert.Contains("兑现一部分，其余不再给", await WordsOfAsync(liaison, $"/cases/{@case.Id}/situation"), StringComparison.Ordinal);
        Assert.Contains("兑现一部分，其余不再给，已给18,000元", await WordsOfAsync(liaison, $"/cases/{@case.Id}/dossier"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_far_it_is_kept_is_asked_for_with_the_promise_and_only_with_it()
    {
        var (@case, promise, liaison) = await MakeAsync();
        var form = new Form(liaison, Add(@case, "support-items") + $"?about={promise.RecordId}");

        var silent = await Form.ReadAsync(await form.SubmitAsync(await form.OpenAsync()));
        Assert.Equal(["请选承诺兑现到哪一步"], silent.QuerySelectorAll(".error-summary a").Select(Words));
        var alone = new Form(liaison, Add(@case, "support-items"));
        var strange = await Form.ReadAsync(await alone.SubmitAsync(
            await alone.OpenAsync(), ("Input.Kind", "资金"), ("Input.Text", "修路捐款"), ("Input.Kept", "Whole")));
        Assert.Equal(["承诺兑现到哪一步：没有选兑现哪条承诺，这里不用选"], strange.QuerySelectorAll(".error-summary a").Select(Words));
        Assert.Equal(0, await App.WithDbAsync(db => db.SupportItems.CountAsync(s => s.CaseId == @case.Id, Ct)));
    }

    [Fact]
    public async Task A_promise_that_is_kept_is_not_kept_once_more()
    {
        var (@case, promise, liaison) = await MakeAsync();
        var late = new Form(liaison, Add(@case, "support-items") + $"?about={promise.RecordId}");
        var opened = await late.OpenAsync();
        await GiveAsync(liaison, @case, promise, "一次给清", "20000", PromiseKept.Whole);

        var answer = await late.SubmitAsync(opened, ("Input.Text", "又给一次"), ("Input.Kept", nameof(PromiseKept.Whole)));
        if (answer.StatusCode is HttpStatusCode.Conflict)
        {
            // Laid beside what was written meanwhile; as a record of its own it is refused all the same.
            answer = await late.SubmitAsync(await late.OpenAsync(), ("Input.Text", "又给一次"), ("Input.Kept", nameof(PromiseKept.Whole)));
        }

        Assert.Contains("这条承诺2003年10月31日已经了结", Words((await Form.ReadAsync(answer)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.Equal(1, await App.WithDbAsync(db => db.SupportItems.CountAsync(s => s.CaseId == @case.Id, Ct)));
    }

    [Fact]
    public async Task The_rest_of_a_promise_is_given_up_with_a_reason_and_what_was_given_stays()
    {
        var (@case, promise, liaison) = await MakeAsync();
        await GiveAsync(liaison, @case, promise, "头一笔", "15000", PromiseKept.Part);
        var end = new Form(liaison, $"/cases/{@case.Id}/records/commitments/{promise.RecordId}/withdraw");

        Assert.Equal(HttpStatusCode.Redirect, (await end.SubmitAsync(await end.OpenAsync(), ("Input.Reason", "上级没有拨款"))).StatusCode);

        Assert.False(await App.WithDbAsync(db => db.Commitments.AnyAsync(c => c.CaseId == @case.Id, Ct)));
        Assert.Contains("头一笔", await WordsOfAsync(liaison, $"/cases/{@case.Id}/situation"), StringComparison.Ordinal);

        var (other, whole, second) = await MakeAsync();
        await GiveAsync(second, other, whole, "一次给清", "20000", PromiseKept.Whole);
        Assert.Contains(
            "1 条记录是接着它写的", await WordsOfAsync(second, $"/cases/{other.Id}/records/commitments/{whole.RecordId}/withdraw"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_point_of_the_departments_plan_ends_once_and_is_told_where_it_stands()
    {
        var (@case, _, liaison) = await MakeAsync();
        var plan = await App.WithDbAsync(db => db.DepartmentPlans.AsNoTracking().SingleAsync(p => p.CaseId == @case.Id, Ct));
        var form = new Form(liaison, Add(@case, "department-plan-outcomes") + $"?about={plan.RecordId}");
        var why = await Form.ReadAsync(await form.SubmitAsync(await form.OpenAsync(), ("Input.Ended", "GivenUp")));
        Assert.Equal(["办了什么，或者为什么不办了：请写为什么不办了"], why.QuerySelectorAll(".error-summary a").Select(Words));

        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), ("Input.Ended", "Done"), ("Input.Text", "讲了两次"))).StatusCode);

        Assert.Contains("10月31日办完了：讲了两次", await WordsOfAsync(liaison, $"/cases/{@case.Id}/situation"), StringComparison.Ordinal);
        Assert.Contains("部门帮扶计划办完了：每季讲课", await WordsOfAsync(liaison, $"/cases/{@case.Id}"), StringComparison.Ordinal);
        Assert.Contains("2003年10月31日办完：讲了两次", await WordsOfAsync(liaison, $"/cases/{@case.Id}/dossier"), StringComparison.Ordinal);
        Assert.DoesNotContain("每季讲课", await WordsOfAsync(liaison, "/"), StringComparison.Ordinal);
        Assert.Equal(1, await App.WithDbAsync(db => db.DepartmentPlanOutcomes.CountAsync(o => o.CaseId == @case.Id, Ct)));
    }

    private async Task<(RectificationCase Case, Commitment Promise, HttpClient Liaison)> MakeAsync()
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
            new Commitment(c, County.Start.AddDays(9), "资金", Promised) { DepartmentId = roads.Id, ValueYuan = 20_000, DueOn = App.Today.AddDays(-3) },
            new DepartmentPlan(c, County.Start.AddDays(9), "每季讲课") { DepartmentId = roads.Id, DueOn = App.Today.AddDays(3) },
        ]);
        var promise = await App.WithDbAsync(db => db.Commitments.AsNoTracking().SingleAsync(c => c.CaseId == @case.Id, Ct));
        return (@case, promise, await App.SignInAsNewAsync(Role.Liaison, departmentId: roads.Id));
    }

    private static async Task GiveAsync(HttpClient liaison, RectificationCase @case, Commitment promise, string text, string yuan, PromiseKept kept)
    {
        var form = new Form(liaison, Add(@case, "support-items") + $"?about={promise.RecordId}");
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(
            await form.OpenAsync(), ("Input.Text", text), ("Input.ValueYuan", yuan), ("Input.Kept", kept.ToString()))).StatusCode);
    }

    private static async Task<string> WordsOfAsync(HttpClient browser, string address) =>
        Words((await new Form(browser, address).OpenAsync()).QuerySelector("main")!);
}
