using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Shared;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.Pages.Records;

/// <summary>
/// Takes a record back that one wrote today; of a correction the version before it holds again. Of what may no longer be taken back, and never was,
/// it says so with a reason.
/// </summary>
internal sealed class WithdrawModel(
    AppDbContext db, CallerAccess access, CampaignFigures read, WorkCalendar calendar, TimeProvider clock, PageFrame frame, RouteCase route)
    : PageModel, IWithdrawPage
{
    public string What => "这条记录";

    public string Asked => Ending ?? "撤回" + What;

    public string Step => Ending is null ? "撤回" : "更正";

    public string Button => Ending ?? Step;

    public (string Title, string Address)? Within => (What, Links.Record(route.Id, History.Kind.Name, History.Last.Fact.RecordId));

    public RecordHistory History { get; private set; } = null!;

    public string Line { get; private set; } = "";

    public IReadOnlyList<Refusal> Against { get; private set; } = [];

    [BindProperty]
    public EndingInput Input { get; set; } = new();

    /// <summary>The version that was read when the form was opened.</summary>
    [BindProperty]
    public Guid Version { get; set; }

    /// <summary>Where the form was opened, and where one comes back to: today.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    /// <summary>What is said of it where it cannot be taken back: 这一天没有去. Null where that is not said either.</summary>
    public string? Ending { get; private set; }

    public async Task<IActionResult> OnGetAsync(string kind, Guid record, CancellationToken ct)
    {
        var opened = await OpenAsync(kind, record, ct);
        Version = opened is PageResult ? History.Last.Fact.Id : Guid.Empty;
        return opened;
    }

    public async Task<IActionResult> OnPostAsync(string kind, Guid record, CancellationToken ct)
    {
        // No bulletin is issued between the look at what is counted and the save.
        await using var transaction = await this.BeginAsync(db, () => OpenAsync(kind, record, ct), ct);
        var opened = await OpenAsync(kind, record, ct);
        if (opened is not PageResult)
        {
            return opened;
        }

        Fact? earlier = null;
        if (History.Live is { Fact: var live } && live.Id == Version)
        {
            earlier = TakeOut();
            db.AddRange(await History.Kind.FollowAsync(db, live, earlier, live.VoidReason!, ct));
            if (earlier is not null)
            {
                db.Add(earlier);
            }

            await db.RereadAsync(History.Place, live, earlier, ct);
            try
            {
                await db.SaveChangesAsync(ct);
                await transaction.CommitAsync(ct);
            }
            catch (DbUpdateConcurrencyException)
            {
                db.ChangeTracker.Clear();
                if (await OpenAsync(kind, record, ct) is PageResult && History.Live?.Fact.Id == live.Id)
                {
                    // It still stands: the case was moved meanwhile.
                    throw;
                }

                return Overtaken(kind, record);
            }
        }
        else if (TakenOutBefore is null)
        {
            return Overtaken(kind, record);
        }

        // Of a form sent twice, also at once, the second is answered as the first was.
        var gone = TakenOutBefore ?? History.Last.Fact;
        var said = RecordText.Line(History.Kind, History.Place, gone);
        if (gone is StandingChange { IsRegistration: true } && earlier is null && gone == History.Last.Fact)
        {
            // Nothing of the village is left to be shown.
            this.Say(RecordText.Gone(History.Place, said, gone));
            return Redirect(Links.Register());
        }

        this.Say(
            earlier is not null || gone != History.Last.Fact ? RecordText.PutBack(History.Place, said, gone) : RecordText.Gone(History.Place, said, gone),
            new FlashLink("看这条记录", Links.Record(route.Id, kind, record)));
        return Redirect(frame.Back(From, route.Id) ?? History.Kind.HomeOf(History.Place));
    }

    // Somebody was first. The record's page tells what became of it.
    private RedirectResult Overtaken(string kind, Guid record)
    {
        this.Say("没有撤回：这条记录刚才有人先改了或者撤回了，下面是现在的写法。看过还要撤回的，再撤回一次");
        return Redirect(Links.Record(route.Id, kind, record));
    }

    // By this form, sent by the same account: a version that holds again meanwhile is not meant by it.
    private Fact? TakenOutBefore => History.Versions.Select(v => v.Fact).FirstOrDefault(f => f.Id == Version
        && f.VoidedBy == access.Current.AccountId && (f.VoidReason == Withdrawal.Reason || f == History.Last.Fact));

    // The version that holds again; null where the record ends.
    private Fact? TakeOut()
    {
        if (Ending is null)
        {
            return History.Withdraw(access.Current.AccountId, WorkCalendar.RealToday(clock));
        }

        this.RequireValid(Input, new EndingInput.Validator(History.Kind));
        History.End(Input.Reason!);
        return null;
    }

    private async Task<IActionResult> OpenAsync(string kind, Guid record, CancellationToken ct)
    {
        if (await db.RecordHistoryAsync(route, kind, record, calendar.Today, read, this.Shows(), ct) is not { } history)
        {
            return NotFound();
        }

        if (history.Kind.ChangedElsewhere is not null || !access.Current.May(history.Kind.CorrectActAbout(history.Place.About)))
        {
            return Forbid();
        }

        History = history;
        Line = RecordText.Line(history.Kind, history.Place, history.Last.Fact);
        var against = history.AgainstWithdrawing(access.Current.AccountId, WorkCalendar.RealToday(clock));
        Ending = against.Count > 0 && history.AgainstEnding() is { Count: 0 } ? history.Kind.Ending : null;
        Against = Ending is null ? against : [];
        return Page();
    }
}
