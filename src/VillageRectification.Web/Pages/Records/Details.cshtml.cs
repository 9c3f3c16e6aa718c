using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Files;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.Pages.Records;

/// <summary>Where a record comes from: every version, by whom, when and why, and the bulletins that count it.</summary>
internal sealed class DetailsModel(
    AppDbContext db, CallerAccess access, CampaignFigures read, WorkCalendar calendar, TimeProvider clock, RouteCase route) : PageModel
{
    public RecordHistory History { get; private set; } = null!;

    public string Line { get; private set; } = "";

    public IReadOnlyList<Refusal> AgainstWithdrawing { get; private set; } = [];

    /// <summary>Records that are about this one, and the one that this is about.</summary>
    public IReadOnlyList<(RecordKind Kind, CaseFact Fact)> Related { get; private set; } = [];

    /// <summary>Files that belong to it, in the order in which they came.</summary>
    public IReadOnlyList<Attachment> Attachments { get; private set; } = [];

    /// <summary>Files that belonged to it and were taken back, or said to be wrong, by their last version.</summary>
    public IReadOnlyList<Attachment> GoneAttachments { get; private set; } = [];

    /// <summary>What was said of the same thing at other times, this record too; none of what is of its own.</summary>
    public IReadOnlyList<RecordSeries> Series { get; private set; } = [];

    /// <summary>Kinds that can be written about it.</summary>
    public IReadOnlyList<RecordKind> Offered { get; private set; } = [];

    /// <summary>What may be said of a record that cannot be taken back any more: 这一天没有去.</summary>
    public string? Ending => MayCorrect && AgainstWithdrawing.Count > 0 && History.AgainstEnding() is { Count: 0 } ? History.Kind.Ending : null;

    /// <summary>What holds today instead of what stands here; null where it holds, and of a record that was taken back.</summary>
    public string? HoldsNow => History.Live is { Fact: var live } ? History.Kind.HoldsNow(History.Place, live) : null;

    public bool MayCorrect => History.Kind.ChangedElsewhere is null && access.Current.May(History.Kind.CorrectActAbout(History.Place.About));

    /// <summary>What stands against correcting whatever is written in it: a village that is suspended or removed.</summary>
    public IReadOnlyList<Refusal> AgainstCorrecting =>
        History.Live is not { Fact: var live } ? []
        : [.. live.IsOfStanding() ? [] : History.Place.Case.AgainstWriting(), .. History.Kind.AgainstCorrecting(History.Place, live)];

    public async Task<IActionResult> OnGetAsync(string kind, Guid record, CancellationToken ct)
    {
        if (await db.RecordHistoryAsync(route, kind, record, calendar.Today, read, isShown: true, ct) is not { } history)
        {
            return NotFound();
        }

        History = history;
        Line = RecordText.Line(history.Kind, history.Place, history.Last.Fact);
        Related = [.. history.Related().Where(r => r.Fact is not Attachment && access.Current.May(r.Kind.SeeAct))];
        Attachments = [.. history.Place.Facts.OfType<Attachment>().Where(a => a.AboutRecordId == record).AsNumbered()];
        GoneAttachments = history.Last.Fact is CaseFact about ? await db.GoneAttachmentsAsync(about, ct) : [];
        Series = await RecordSeries.OfAsync(db, history.Kind, history.Place, history.Last.Fact, ct);
        Offered = history.Live is null || history.Place.Case.AgainstWriting().Any() ? []
            : [.. RecordKinds.All.Where(k => !k.HasOwnPage && k.IsAbout(history.Last.Fact) && access.Current.May(k.ActAbout(history.Last.Fact))
                && k.IsOffered(history.Place with { About = (CaseFact)history.Last.Fact }))];
        AgainstWithdrawing = history.AgainstWithdrawing(
            access.Current.AccountId, WorkCalendar.RealToday(clock));
        return Page();
    }
}
