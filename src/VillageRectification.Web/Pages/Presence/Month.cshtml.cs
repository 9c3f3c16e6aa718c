using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>The month of a village's team in one form: tick who was there, write a line a day, save all or nothing.</summary>
internal sealed class MonthModel(
    AppDbContext db, CampaignFigures read, CallerAccess access, WorkCalendar calendar, PageFrame frame, RouteCase route) : PageModel
{
    [BindProperty]
    public MonthInput Input { get; set; } = new();

    /// <summary>Where the form was opened; null at the village.</summary>
    [BindProperty(SupportsGet = true)]
    [FromQuery]
    public string? From { get; set; }

    public string Back => From == Links.FromToday ? frame.Start : Links.Presence(route.Id, Choice.Shown);

    public RouteCase Route => route;

    public MonthChoice Choice { get; private set; } = null!;

    public TeamMonth Team { get; private set; } = null!;

    /// <summary>Why no day can be written here; null where days can.</summary>
    public (string Says, IReadOnlyList<FlashLink> Forms)? Hindrance { get; private set; }

    /// <summary>Whose teams this account may write for, in the order of the county.</summary>
    public IReadOnlyList<(Guid Id, string Name)> Villages { get; private set; } = [];

    public async Task OnGetAsync([FromQuery(Name = MonthChoice.Name)] string? month, CancellationToken ct)
    {
        Input = new() { Key = Guid.CreateVersion7() };
        await LoadAsync(month, route.Revision, ct);
    }

    public async Task<IActionResult> OnPostAsync([FromQuery(Name = MonthChoice.Name)] string? month, CancellationToken ct)
    {
        var county = route.Campaign.CountyCode;
        await using var transaction = await this.BeginAsync(db, () => LoadAsync(month, route.Revision, ct), ct, county);
        // What others wrote until now counts: the route was read before the transaction began.
        await LoadAsync(month, await db.RevisionOfAsync(county, ct), ct);
        if (await AnswerAgainAsync(ct) is { } answer)
        {
            return answer;
        }

        this.RequireNone(Input.Against(Team, route.Campaign.UnitWord));
        var facts = Team.Write(Input.Team, Input.LateReason, Input.Key, access.Current.Role!.Value);
        db.AddRange(facts);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Answer(facts);
    }

    private async Task LoadAsync(string? month, long revision, CancellationToken ct)
    {
        Choice = MonthChoice.Of(month, route.Campaign.Start, calendar.Today);
        var records = await read.RecordsOfAsync(route.Id, revision, calendar.Today, ct);
        Team = new(
            route.Case, route.Campaign, records.Facts,
            [.. records.Days.SelectMany(d => d.Entries.Select(e => (d.Day, d.Capacity, e.Person, e.ProgressRecordId)))],
            Choice.Shown, calendar.Today);
        Hindrance = RestingVillage.Hindrance(route.Case, records.Facts, route.Campaign.Label);
        var readings = (await read.OfAsync(route.Campaign.Id, revision, calendar.Today, ct))?.Readings ?? [];
        Villages = [.. readings.Where(r => r.Standing is Standing.Active).OrderBy(r => r.DivisionCode).Select(r => (r.CaseId, r.Called))];
    }

    private async Task<IActionResult?> AnswerAgainAsync(CancellationToken ct)
    {
        var key = await FormKey.OfAsync(db, Input.Key, typeof(PresenceEntry), route.Case, access.Current.AccountId, ct);
        CaseFact[] written = [.. await key.WrittenAsync<PresenceEntry>(db, ct), .. await key.WrittenAsync<ProgressEntry>(db, ct)];
        return this.AnswerAgain(
            key, key.First is not null && Input.Team.SaysWhat(Team, written) ? Answer(written) : null, () => Input = this.WithNewKey(Input));
    }

    private RedirectResult Answer(IReadOnlyCollection<CaseFact> facts)
    {
        var (entries, notes) = (facts.OfType<PresenceEntry>().ToList(), facts.OfType<ProgressEntry>().Count());
        var days = entries.Select(e => e.OccurredOn).Distinct().Count();
        this.Say(
            $"已保存：{route.Village} {Choice.Shown.Number} 月登记驻{route.Campaign.UnitWord} {days} 天、{entries.Count} 人次"
            + (notes > 0 ? $"，工作进展 {notes} 条。" : "。") + VillageText.Once,
            [
                .. Villages.SkipWhile(v => v.Id != route.Id).Skip(1).Take(1)
                    .Select(v => new FlashLink("接着登记" + v.Name, Links.PresenceMonth(v.Id, Choice.Shown))),
            ]);
        return Redirect(Back);
    }
}
