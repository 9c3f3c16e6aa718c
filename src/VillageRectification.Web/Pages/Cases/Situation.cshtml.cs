using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Support;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;
using VillageRectification.Web.Records.Kinds;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>整顿前与现在: rules, venue, economy, disclosures, promises and petitions of one village, each with its form.</summary>
internal sealed class SituationModel(AppDbContext db, CampaignFigures read, CallerAccess access, WorkCalendar calendar, RouteCase route) : MergingPage
{
    /// <summary>Names by id.</summary>
    public IReadOnlyDictionary<Guid, string> Departments { get; private set; } = new Dictionary<Guid, string>();

    [BindProperty]
    public ChecklistInput Input { get; set; } = new();

    public Guid Id => route.Id;

    public string Village => route.Village;

    public bool IsActive => route.Case.Standing is Standing.Active;

    /// <summary>Who neither reports nor corrects them reads the county's figure alone.</summary>
    public bool SeesPetitions => access.Current.May(RecordKinds.Named(PetitionReports.Address)!.SeeAct);

    public IReadOnlyList<CaseFact> Facts { get; private set; } = [];

    public IReadOnlyList<ChecklistView> Checklists { get; private set; } = [];

    public IReadOnlyList<DisclosureReading> Disclosures { get; private set; } = [];

    /// <summary>What departments gave, the latest first.</summary>
    public IReadOnlyList<SupportItem> Given { get; private set; } = [];

    public IReadOnlyList<CommitmentReading> Commitments { get; private set; } = [];

    public IReadOnlyList<DepartmentPlanReading> DepartmentPlans { get; private set; } = [];

    /// <summary>By name; null where none is written down.</summary>
    public string? DepartmentOf(Guid? id) => id is { } department ? Departments.GetValueOrDefault(department) : null;

    /// <summary>The latest first; months in a row that say the same are one.</summary>
    public IReadOnlyList<PetitionRun> Petitions { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(typed: null, ct);

    /// <summary>Writes down what was answered; sent twice, the second finds nothing to write. What somebody else answered meanwhile is asked about.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!access.Current.May(Act.KeepVillage))
        {
            return Forbid();
        }

        var campaign = await LoadAsync(Input, ct);
        this.RequireValid(Input, new ChecklistInput.Validator(campaign));
        var (list, before) = (Input.List!.Value, Facts.AnswersOn(Input.List.Value, calendar.Today));
        ChecklistInput.Answer[] said = [.. Input.Answers.Where(a => a.IsGiven && before.GetValueOrDefault(a.Item!)?.State != a.State)];
        var moved = said.Where(a => before.GetValueOrDefault(a.Item!)?.State != a.Seen).ToDictionary(a => a, a => Beside(a, before.GetValueOrDefault(a.Item!)));
        var theirs = await db.TakenAsync([.. moved.Values], Pick, IsPicking, s => Checklists = [.. Checklists.Select(c => c with { Stale = s })], calendar, ct);
        said = [.. said.Where(a => !moved.TryGetValue(a, out var line) || !theirs.Contains(line.Key))];
        await this.SaveLinesAsync(db, Input.Key, said, (lines, key) => Write(lines, campaign, key), () => UnsaidAsync(said, ct), ct);
        this.Say(said.Length == 0 ? $"{list.ToText()}和原来一样，没有新记。" : $"已保存：{Village}{list.ToText()}，{said.Length} 项。");
        return Redirect(Links.Situation(Id, list.ToString()));
    }

    private async Task<IEnumerable<ChecklistInput.Answer>> UnsaidAsync(ChecklistInput.Answer[] said, CancellationToken ct)
    {
        var now = (await db.ChecklistAnswers.AsNoTracking().Where(a => a.CaseId == Id).ToListAsync(ct)).AnswersOn(Input.List!.Value, calendar.Today);
        return said.Where(a => now.GetValueOrDefault(a.Item!)?.State != a.State);
    }

    private StaleLine Beside(ChecklistInput.Answer mine, ChecklistAnswer? theirs) =>
        new(mine.Item!, mine.State!.Value.ToText(Input.List!.Value), theirs?.State.ToText(theirs.List) ?? RecordField.Unknown, theirs);

    private void Write(IEnumerable<ChecklistInput.Answer> said, Campaign campaign, Guid? key)
    {
        var today = calendar.Today;
        db.AddRange(said.Select((a, i) => route.Case.Enter(
            route.Case.Answer(today, Input.List!.Value, a.Item!, a.State!.Value), new Entry(today, today, campaign) { Key = i == 0 ? key : null })));
    }

    private async Task<Campaign> LoadAsync(ChecklistInput? typed, CancellationToken ct)
    {
        var today = calendar.Today;
        var campaign = await db.Campaigns.AsNoTracking().Include(c => c.Terms).SingleAsync(c => c.Id == route.Campaign.Id, ct);
        var records = await read.RecordsOfAsync(Id, route.Revision, today, ct);
        (Facts, Departments) = (records.Facts, records.Departments);
        Checklists =
        [
            .. Enum.GetValues<Checklist>().Select(list => new ChecklistView(
                Id, list, ItemsOf(campaign, list, today), typed, today, IsActive && access.Current.May(Act.KeepVillage))),
        ];
        Given = [.. Facts.OfType<SupportItem>().LatestFirst()];
        var since = Facts.InCampaignSince(campaign.Start);
        Disclosures = [.. Enum.GetValues<DisclosureKind>().Select(k => DisclosureReading.Of(k, Facts, since, today, campaign.Thresholds.Disclosures))];
        Commitments = Facts.CommitmentsOn(today);
        DepartmentPlans = Facts.DepartmentPlansOn(today);
        if (SeesPetitions)
        {
            var id = Id;
            var reports = (await db.MassPetitions.AsNoTracking().Where(p => p.CaseId == id).ToListAsync(ct)).ToLookup(p => Month.Of(p.OccurredOn));
            Petitions = PetitionRun.Of(PetitionSteps.PetitionMonths(since, today).Union(reports.Select(r => r.Key)).OrderDescending()
                .Select(m => (m, reports[m].Chronological().LastOrDefault())));
        }

        return campaign;
    }

    // What was said of an item that is no longer in the list stays in its history.
    private IReadOnlyList<(string Item, ChecklistAnswer? Answer)> ItemsOf(Campaign campaign, Checklist list, DateOnly today)
    {
        var said = Facts.AnswersOn(list, today);
        return [.. campaign.ItemsOf(list).Select(i => (i, said.GetValueOrDefault(i)))];
    }
}
