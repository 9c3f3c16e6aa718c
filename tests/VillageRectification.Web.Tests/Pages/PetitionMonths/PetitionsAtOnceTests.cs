using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Persistence;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.PetitionMonths;

/// <summary>Two report the same month at the same moment: one of them is first, the other is told what he said and loses nothing.</summary>
public abstract class PetitionsAtOnceTests(App app) : AppTests(app)
{
    /// <summary>So long both wait for the same lock.</summary>
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(400);

    public sealed class OnSqlite(SharedSqlite shared) : PetitionsAtOnceTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : PetitionsAtOnceTests(shared.App), IClassFixture<SharedPostgres>;

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task One_is_first_and_the_other_sees_both(bool firstByRecord, bool secondByRecord)
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村");
        bool[] ways = [firstByRecord, secondByRecord];
        List<Func<Task<HttpResponseMessage>>> posts = [];
        foreach (var (isRecord, at) in ways.Select((w, i) => (w, i)))
        {
            var browser = await App.SignInAsNewAsync(at == 0 ? Role.Town : Role.Sec, county.Township("101"));
            var form = new Form(browser, isRecord ? $"/cases/{@case.Id}/records/petition-reports/add" : "/petitions");
            var page = await form.OpenAsync();
            posts.Add(() => form.SubmitAsync(page, [.. Report(@case, isRecord, persons: $"{3 + at}"), ("Input.Month", isRecord ? "2003-10" : null)]));
        }

        var answers = await TogetherAsync(posts);

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.BadRequest], answers.Select(a => a.StatusCode).Order());
        var report = await App.WithDbAsync(db => db.MassPetitions.AsNoTracking().SingleAsync(p => p.CaseId == @case.Id, Ct));
        var loser = Array.FindIndex(answers, a => a.StatusCode is HttpStatusCode.BadRequest);
        Assert.Equal(3 + (1 - loser), report.Persons);
        var shown = await Form.ReadAsync(answers[loser]);
        Assert.Contains(
            $"2003年10月刚才已经有人报了：上访 2 批 {report.Persons} 人次，最高到县", Words(shown.QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.Superset(Report(@case, ways[loser], $"{3 + loser}").ToHashSet(), Form.ValuesOf(shown).Select(v => (v.Key, (string?)v.Value)).ToHashSet());
    }

    [Fact]
    public async Task What_was_suspended_while_the_form_waited_is_not_reported_with_the_rest()
    {
        var county = await County.CreateAsync(App);
        var (kong, xie) = (await county.AddVillageAsync("101201", "孔庄村"), await county.AddVillageAsync("101202", "解庄村"));
        var form = new Form(await App.SignInAsNewAsync(Role.Town, county.Township("101")), "/petitions");
        var page = await form.OpenAsync();

        var answer = await WhileHeldAsync(() => form.SubmitAsync(page, ("Input.RestIsZero", "true")), async db =>
        {
            var tracked = await db.Cases.SingleAsync(c => c.Id == xie.Id, Ct);
            db.Add(tracked.Suspend(App.Today, "并村"));
        });

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var reported = await App.WithDbAsync(db => db.MassPetitions.Where(p => p.DivisionCode.StartsWith(county.Code)).Select(p => p.CaseId).ToListAsync(Ct));
        Assert.Equal([kong.Id], reported);
    }

    // The form waits until somebody else's save is there.
    private async Task<HttpResponseMessage> WhileHeldAsync(Func<Task<HttpResponseMessage>> post, Func<AppDbContext, Task> save)
    {
        Task<HttpResponseMessage>? sent = null;
        await App.WithDbAsync(async db =>
        {
            await using var held = await db.BeginAloneAsync(Ct);
            sent = Task.Run(post, Ct);
            await Task.Delay(Gathering, Ct);
            await save(db);
            await db.SaveChangesAsync(Ct);
            await held.CommitAsync(Ct);
        });
        return await sent!;
    }

    private static IEnumerable<(string, string?)> Report(RectificationCase village, bool isRecord, string persons)
    {
        string Name(string field) => isRecord ? $"Input.{field}" : $"Input.Villages[{village.Id}].{field}";
        return [(Name("Count"), "2"), (Name("Persons"), persons), (Name("Level"), "County")];
    }

    // Both find the database held by another save, and go on in the same moment.
    private async Task<HttpResponseMessage[]> TogetherAsync(List<Func<Task<HttpResponseMessage>>> posts)
    {
        Task<HttpResponseMessage>[] sent = [];
        await App.WithDbAsync(async db =>
        {
            await using var held = await db.BeginAloneAsync(Ct);
            sent = [.. posts.Select(p => Task.Run(p, Ct))];
            await Task.Delay(Gathering, Ct);
        });
        return await Task.WhenAll(sent);
    }
}
