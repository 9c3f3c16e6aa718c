using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Letters;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Shared.Documents;

namespace VillageRectification.Web.Pages.Letters;

/// <summary>验收结论告知书: the last county verdict of a village, on A4.</summary>
internal sealed class VerdictModel(AppDbContext db, CampaignFigures read, WorkCalendar calendar, RouteCase route) : PageModel
{
    public RouteCase Route => route;

    /// <summary>Null while the county has given no verdict.</summary>
    public DocumentView? Letter { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromQuery] string? format, CancellationToken ct)
    {
        var facts = (await read.RecordsOfAsync(route.Id, route.Revision, calendar.Today, ct)).Facts;
        if (facts.OfType<Inspection>().Where(i => i.Kind is InspectionKind.County).Chronological().LastOrDefault() is not { } verdict)
        {
            return Page();
        }

        var applied = facts.AppliedOn(verdict.OccurredOn);
        MissedItem[] missed = [.. (await db.MissedAsync(route.Campaign.Id, facts, ct))[verdict.RecordId]];
        VerdictLetter letter = new(route.Campaign, route.Township, route.Village, applied, verdict)
        {
            Missed = missed,
            ByRule = await db.RuleBesideAsync(route.Campaign.Id, facts, verdict, ct),
            SettledOutside = await SettledOutsideAsync(facts, verdict, ct),
            DecidedBy = verdict.OverrideReason is null ? null : (await db.NamesAsync([verdict.RecordedBy], ct)).GetValueOrDefault(verdict.RecordedBy),
        };
        Letter = new(VerdictLetterComposer.Compose(letter), DocumentIssue.ByHand);
        return format == WordFile.Format ? Letter.ToWord($"{route.Village}验收结论告知书") : Page();
    }

    private async Task<IReadOnlyList<(SheetItem, string?)>> SettledOutsideAsync(IReadOnlyList<CaseFact> facts, Inspection verdict, CancellationToken ct)
    {
        if (facts.OpeningOf(verdict) is not { } opening || !facts.OfType<ItemScore>().Any(s => s.OpeningRecordId == opening.RecordId))
        {
            return [];
        }

        SheetItem[] items = [.. (await db.SheetOfAsync(route.Campaign.Id, opening, facts, ct)).Items.Where(i => i.IsSettledOutside)];
        var names = await db.NamesAsync(items.Select(i => i.Settled!.RecordedBy), ct);
        return [.. items.Select(i => (i, names.GetValueOrDefault(i.Settled!.RecordedBy)))];
    }
}
