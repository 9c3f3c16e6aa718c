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
using VillageRectification.Web.Pages.Inspections;
using VillageRectification.Web.Pages.Papers;
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
        var (opening, sheet) = await SheetAsync(facts, verdict, ct);
        VerdictLetter letter = new(route.Campaign, route.Township, route.Village, applied, verdict)
        {
            Missed = missed,
            ByRule = await db.RuleBesideAsync(route.Campaign.Id, facts, verdict, ct),
            SettledOutside = await SettledOutsideAsync(sheet, ct),
            Unregistered = opening?.Unregistered,
            Survey = sheet is { Survey: { } survey, Standard.Rules.SurveyFloor: { } floor } ? (survey, floor) : null,
            Copied = sheet is null ? [] : await db.CopiersAsync(sheet, ct),
            MendBy = facts.OfType<Problem>().Where(p => p.IsWrittenWith(verdict)).Max(p => p.DueOn),
            DecidedBy = verdict.OverrideReason is null ? null : (await db.NamesAsync([verdict.RecordedBy], ct)).GetValueOrDefault(verdict.RecordedBy),
        };
        Letter = new(VerdictLetterComposer.Compose(letter), DocumentIssue.ByHand, FigureLinks.OfVillage(route.Id));
        return format == WordFile.Format ? Letter.ToWord(await read.CalledAsync(route, calendar.Today, ct) + "验收结论告知书") : Page();
    }

    // The inspection that led to it, with its sheets where somebody filled one in; null of a verdict that a ledger brought.
    private async Task<(InspectionOpening? Opening, InspectionSheet? Sheet)> SheetAsync(
        IReadOnlyList<CaseFact> facts, Inspection verdict, CancellationToken ct)
    {
        var opening = facts.OpeningOf(verdict);
        return (opening, opening is null || !facts.OfType<ItemScore>().Any(s => s.OpeningRecordId == opening.RecordId)
            ? null : await db.SheetOfAsync(route.Campaign.Id, opening, facts, ct));
    }

    private async Task<IReadOnlyList<(SheetItem, string?)>> SettledOutsideAsync(InspectionSheet? sheet, CancellationToken ct)
    {
        SheetItem[] items = [.. sheet?.Items.Where(i => i.IsSettledOutside) ?? []];
        var names = await db.NamesAsync(items.Select(i => i.Settled!.RecordedBy), ct);
        return [.. items.Select(i => (i, names.GetValueOrDefault(i.Settled!.RecordedBy)))];
    }
}
