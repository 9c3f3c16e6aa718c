using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.Pages.Plans;

/// <summary>通过方案: the secretary says on which day what is drafted became the plan.</summary>
internal sealed class AdoptModel(AppDbContext db, CallerAccess access, WorkCalendar calendar, PageFrame frame, RouteCase route) : PageModel
{
    [BindProperty]
    public AdoptInput Input { get; set; } = new();

    /// <summary>Where the form was opened, and where one comes back to: today, or the plan.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    public string Back => frame.Back(From, route.Id) ?? Links.Plan(route.Id);

    public PlanFile Plan { get; private set; } = null!;

    /// <summary>Why nothing can be adopted here at all; null where it can once the plan is complete.</summary>
    public (string Says, IReadOnlyList<FlashLink> Forms)? Hindrance => RestingVillage.Hindrance(route.Case, Plan.Facts, route.Campaign.Label);

    public string Village => route.Village;

    public Guid CaseId => route.Id;

    public int FreeDays => route.Campaign.Thresholds.FreeEntryDays;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        Input = new() { Key = Guid.CreateVersion7(), Seen = SeenNow };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (await AnswerAgainAsync(ct) is { } answer)
        {
            return answer;
        }

        var today = calendar.Today;
        this.RequireNone(EntryRules.Against(Input, today, day => route.Case.AgainstEntering(EntryOn(day))));
        // Nothing is drafted where the plan stands as it was: a blank field is bound as null.
        if ((Input.Seen ?? "") != SeenNow)
        {
            ModelState.Remove($"{nameof(Input)}.{nameof(Input.Seen)}");
            Input = Input with { Seen = SeenNow };
            this.Refuse("措施和您上次看到的不一样，没有通过。现在的措施列在下面，请看过再通过。");
        }

        var stage = route.Case.Stage;
        var facts = route.Case.Adopt(EntryOn(Input.DayAsOf(today)!.Value), Plan.Draft, Plan.Problems, Plan.FailedOn);
        db.AddRange(facts);
        if (route.Case.Stage != stage)
        {
            db.Update(route.Case);
        }

        try
        {
            return await this.SaveNewAsync(db, () => AnswerAgainAsync(ct), ct) ?? Answer(facts[0].OccurredOn);
        }
        catch (DbUpdateConcurrencyException)
        {
            // The case was moved meanwhile: by the first sending of this very form, or by somebody else.
            db.ChangeTracker.Clear();
            if (await AnswerAgainAsync(ct) is { } first)
            {
                return first;
            }

            throw;
        }
    }

    /// <summary>The proposals as they stand, by their rows.</summary>
    private string SeenNow => string.Join(' ', Plan.Facts.OfType<MeasureProposal>().Select(p => p.Id).Order());

    private Entry EntryOn(DateOnly day) => new(day, calendar.Today, route.Campaign) { LateReason = Input.LateReason, Key = Input.Key };

    // Not what is kept: what is adopted is what stands now.
    private async Task LoadAsync(CancellationToken ct)
    {
        var facts = await db.ChronicleOf(route.Id, calendar.Today).ToListAsync(ct);
        Plan = new(route.Case, route.Campaign, facts, calendar.Today, await db.MissedAsync(route.Campaign.Id, facts, ct));
    }

    private async Task<IActionResult?> AnswerAgainAsync(CancellationToken ct)
    {
        var key = await FormKey.OfAsync(db, Input.Key, typeof(PlanAdoption), route.Case, access.Current.AccountId, ct);
        return this.AnswerAgain(key, key.First is { } first ? Answer(first.OccurredOn) : null, () => Input = this.WithNewKey(Input));
    }

    private RedirectResult Answer(DateOnly on)
    {
        this.Say(PlanText.Adopted(route.Village, on, calendar.Today), new FlashLink("看" + route.Village, Links.Case(route.Id)));
        return Redirect(Back);
    }
}
