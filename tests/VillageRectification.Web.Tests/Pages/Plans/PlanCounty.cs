using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Plans;

/// <summary>A village that was diagnosed and has one open problem, beside others; and who prepares, adopts and returns its plan.</summary>
internal sealed record PlanCounty(App App, County County, RectificationCase Case, Problem Problem)
{
    public static string Text => "清理财务并公开";

    public string Plan => $"/cases/{Case.Id}/plan";

    public static async Task<PlanCounty> MakeAsync(App app, Func<RectificationCase, IEnumerable<Fact>>? more = null)
    {
        var county = await County.CreateAsync(app);
        Problem? problem = null;
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            problem = new(c, County.Start.AddDays(3), "村级财务", "承包款没有公布") { Handling = ProblemHandling.Explain };
            return [c.Diagnose(County.Start.AddDays(2), new("财务不公开", "镇党委书记")), problem, .. more?.Invoke(c) ?? []];
        });
        return new(app, county, @case, problem!);
    }

    public Task<HttpClient> SignInAsync(Role role) => role switch
    {
        Role.Head or Role.Dept or Role.Leader => App.SignInAsNewAsync(role, County.Code),
        _ => App.SignInAsNewAsync(role, County.Township("101")),
    };

    /// <summary>Drafts a measure, by default one that answers the problem and lacks nothing.</summary>
    public async Task<HttpResponseMessage> DraftAsync(HttpClient browser, Guid? about = null, params (string, string?)[] fields)
    {
        var form = new Form(browser, $"/cases/{Case.Id}/records/measure-proposals/add" + (about is { } measure ? $"?about={measure}" : ""));
        (string, string?)[] usual = about is null
            ? [("Input.Text", Text), ("Input.ResponsiblePerson", "陈志强"), ("Input.DueOn", "2003-11-13"), ("Input.Answers", Problem.RecordId.ToString())]
            : [];
        return await form.SubmitAsync(await form.OpenAsync(), [.. usual, .. fields]);
    }

    public async Task<HttpResponseMessage> AdoptAsync(HttpClient secretary, params (string, string?)[] fields)
    {
        var form = new Form(secretary, Plan + "/adopt");
        return await form.SubmitAsync(await form.OpenAsync(), fields);
    }

    public Task<IHtmlDocument> OpenAsync(HttpClient browser) => new Form(browser, Plan).OpenAsync();

    public Task<CaseStage> StageAsync() => App.WithDbAsync(db => db.Cases.Where(c => c.Id == Case.Id).Select(c => c.Stage).SingleAsync());

    public Task<PlanAdoption> AdoptedAsync() => App.WithDbAsync(db => db.PlanAdoptions.AsNoTracking().SingleAsync(p => p.CaseId == Case.Id));

    public Task<List<Measure>> MeasuresAsync() => App.WithDbAsync(db => db.Measures.AsNoTracking().Where(m => m.CaseId == Case.Id).ToListAsync());

    /// <param name="knownAt">UTC; null means now.</param>
    public Task<long?> FigureAsync(FigureName name, DateOnly? asOf = null, DateTime? knownAt = null) =>
        App.WithDbAsync(async db => (await db.FigureSetAsync(County.Campaign.Id, asOf ?? App.Today, default, knownAt))!.Value(name));

    /// <summary>The instant of the county's last save.</summary>
    public async Task<DateTime> NowAsync() => DateTimeOffset.FromUnixTimeMilliseconds(
        await App.WithDbAsync(db => db.CountyRevisions.Where(r => r.CountyCode == County.Code).Select(r => r.Revision).SingleAsync())).UtcDateTime;
}
