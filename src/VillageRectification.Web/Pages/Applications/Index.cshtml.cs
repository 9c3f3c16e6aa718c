using Microsoft.AspNetCore.Mvc;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records.Kinds;

namespace VillageRectification.Web.Pages.Applications;

/// <summary>验收申请: what is missing before the township applies, each with the form that ends it, and its own assessment item by item.</summary>
internal sealed class IndexModel(AppDbContext db, CampaignFigures read, CallerAccess access, WorkCalendar calendar, RouteCase route) : MergingPage
{
    private List<SelfScore> _scores = [];

    [BindProperty]
    public AssessmentInput Input { get; set; } = new();

    public RouteCase Route => route;

    public DateOnly Today => calendar.Today;

    public IReadOnlyList<Condition> Conditions { get; private set; } = [];

    /// <summary>What an application of today is judged by; of one that was made, of its day.</summary>
    public AcceptanceStandard Standard { get; private set; } = null!;

    public IReadOnlyDictionary<string, SuggestedScore> Suggested { get; private set; } = new Dictionary<string, SuggestedScore>();

    /// <summary>What was assessed so far, by the words of the item.</summary>
    public IReadOnlyDictionary<string, SelfScore> Said { get; private set; } = new Dictionary<string, SelfScore>();

    /// <summary>The latest first: applications, what was taken back, inspections and verdicts.</summary>
    public IReadOnlyList<CaseFact> History { get; private set; } = [];

    public AcceptanceReading Acceptance { get; private set; } = null!;

    /// <summary>The application that waits for an inspection; null when none does.</summary>
    public AcceptanceApplication? Waiting { get; private set; }

    /// <summary>Items of the standard that the township has given no points.</summary>
    public int Unassessed => Standard.Items.Count(i => !Said.ContainsKey(i.Text));

    public int Missing => Conditions.Count(c => !c.IsMet);

    /// <summary>Before an application, and not yet inspected.</summary>
    public bool IsBeforeApplying => route.Case.Stage.IsBeforeApplying();

    public bool IsAssessable => access.Current.May(Act.AssessVillage) && !route.Case.AgainstAssessing().Any();

    /// <summary>Applying later leaves no time to inspect before the deadline.</summary>
    public DateOnly LastDay => route.Campaign.LastDayToApply;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Input = new() { Key = Guid.CreateVersion7() };
        await LoadAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!access.Current.May(Act.AssessVillage))
        {
            return Forbid();
        }

        await LoadAsync(ct);
        this.RequireValid(Input, new AssessmentInput.Validator(Standard));
        // What was not touched is nobody's: another may have given other points meanwhile.
        AssessmentInput.Line[] asked =
            [.. Input.Lines.Where(l => l.Score is not null && !l.Says(Said.GetValueOrDefault(l.Item!)) && !l.Says(_scores.Find(s => s.Id == l.Seen)))];
        var moved = asked.Where(l => Said.GetValueOrDefault(l.Item!) is { } live && live.Id != l.Seen && live.RecordedBy != access.Current.AccountId)
            .ToDictionary(l => l, l => l.Beside(Said[l.Item!]));
        var theirs = await db.TakenAsync([.. moved.Values], Pick, IsPicking, s => Stale = s, calendar, ct);
        asked = [.. asked.Where(l => !moved.TryGetValue(l, out var line) || !theirs.Contains(line.Key))];
        await this.SaveLinesAsync(db, Input.Key, asked, Write, () => UnsaidAsync(asked, ct), ct);
        this.Say(asked.Length == 0 ? "自评和原来一样，没有新记。" : $"已保存：{route.Village}自评，{asked.Length} 项。");
        return Redirect(Links.Application(route.Id, "assessment"));
    }

    private async Task<IEnumerable<AssessmentInput.Line>> UnsaidAsync(AssessmentInput.Line[] asked, CancellationToken ct)
    {
        var now = (await db.SelfScoresOfAsync([route.Id], ct))[route.Id].ToList().SelfScoresOn(Today);
        return asked.Where(l => !l.Says(now.GetValueOrDefault(l.Item!)));
    }

    private void Write(IEnumerable<AssessmentInput.Line> asked, Guid? key) =>
        db.AddRange(asked.Select((line, i) => route.Case.Enter(
            route.Case.Assess(Today, Standard.Items.FirstOrDefault(c => c.Text == line.Item), line.Item!, line.Score!.Value, line.Said),
            new Entry(Today, Today, route.Campaign) { Key = i == 0 ? key : null })));

    private async Task LoadAsync(CancellationToken ct)
    {
        var (facts, _) = await read.RecordsOfAsync(route.Id, route.Revision, Today, ct);
        var figures = (await read.OfAsync(route.Campaign.Id, route.Revision, Today, ct))!;
        Acceptance = AcceptanceReading.Of(AcceptanceEvents.Of(facts));
        Waiting = route.Case.WaitingApplication(facts);
        Standard = await db.StandardOfAsync(route.Campaign.Id, IsBeforeApplying ? Today : facts.AppliedOn(Today) ?? Today, ct);
        var known = Enum.GetValues<Committee>().All(c => facts.CommitteeOn(c).State is not null);
        Conditions = IsBeforeApplying ? new Conditions(
            route, AcceptanceApplications.ReadinessOn(facts, Today), known, facts.OfType<Baseline>().FirstOrDefault(),
            access.Current.May(Act.CorrectVillage), Today).All() : [];
        _scores = [.. facts.OfType<SelfScore>()];
        Said = facts.SelfScoresOn(Today);
        Input = Input.For(Standard, Said);
        History = [.. facts.Where(f => f is AcceptanceApplication or ApplicationWithdrawal or InspectionOpening or Inspection).LatestFirst()];
        if (figures.Readings.FirstOrDefault(r => r.CaseId == route.Id) is { } village)
        {
            Suggested = SuggestedScores.Of(Standard, village, facts, figures.Frame).ToDictionary(s => s.Criterion.Text, StringComparer.Ordinal);
        }
    }
}
