using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Documents;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>
/// What a number of a bulletin's text comes from, as far as the reader sees it: the rows kept with an issued one, those of now of a draft. A number
/// that the text does not hold is not there.
/// </summary>
internal sealed class NumberModel(
    AppDbContext db, BulletinOpening bulletins, CampaignFigures read, CampaignChoice campaigns, CallerAccess access) : PageModel
{
    public BulletinView View { get; private set; } = null!;

    /// <summary>As the text prints it.</summary>
    public string Printed { get; private set; } = "";

    /// <summary>What is counted.</summary>
    public string Words { get; private set; } = "";

    /// <summary>How it is counted; null of a number of the text's own, of which <see cref="Words"/> says it.</summary>
    public string? Definition { get; private set; }

    public IReadOnlyList<NumberRow> Rows { get; private set; } = [];

    /// <summary>No single village's part of it is shown.</summary>
    public bool IsSecret { get; private set; }

    /// <summary>The reader sees a part of what the number is of.</summary>
    public bool IsPart { get; private set; }

    /// <summary>Each row counts once, so that its share says nothing.</summary>
    public bool AreAlike { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, string key, string? level, string? within, CancellationToken ct)
    {
        var asked = QueryValue.Of<ManagementLevel>(level);
        if (await bulletins.OpenAsync(id, ct) is not var (bulletin, view)
            || view.Document.Runs.FirstOrDefault(r => r.Figure == key && r.Level == asked && r.Within == within) is not { } run)
        {
            return NotFound();
        }

        (View, Printed) = (view, run.Text);
        IsPart = !access.Current.Scope.Range.Covers(DivisionRange.OfPrefix(bulletin.CountyCode));
        return OwnList.IsOwn(key) ? await OwnAsync(id, run, ct) : await FigureAsync(run, ct);
    }

    private async Task<IActionResult> OwnAsync(Guid id, Run run, CancellationToken ct)
    {
        var list = run.List ?? await db.Bulletins.AsNoTracking()
            .Where(b => b.Id == id).SelectMany(b => b.Figures).Where(f => f.Key == run.Figure)
            .Select(f => new OwnList(f.Key, f.Title!, f.Rows!)).SingleAsync(ct);
        var scope = access.Current.Scope;
        OwnRow[] seen = [.. list.Rows.Where(r => r.CaseId is not { } caseId || scope.ContainsCase(caseId, r.DivisionCode!))];
        (Words, IsPart, AreAlike) = (list.Title, seen.Length < list.Rows.Count, list.Rows.All(r => r.Amount == 1));
        Rows = [.. seen.Select(r => new NumberRow(r.CaseId, r.Name, Wording.Count(r.Amount)))];
        return Page();
    }

    private async Task<IActionResult> FigureAsync(Run run, CancellationToken ct)
    {
        await campaigns.LoadAsync(ct);
        var campaign = campaigns.All.Single(c => c.Id == View.Links.CampaignId);
        var within = run.Within is { } code ? DivisionRange.OfPrefix(code) : null;
        var set = (await read.OfAsync(campaign.Id, campaign.Revision, View.AsOf, View.Links.KnownAt, run.Level, within, ct))!;
        var figure = set.Find(run.Figure!)!;
        (Words, Definition, IsSecret, AreAlike) =
            (figure.Words.Title, figure.Explain(View.AsOf), !figure.MayPrintVillages, figure.Words.CountsVillages);
        Rows = IsSecret ? [] : [.. set.List(figure).Select(i => new NumberRow(i.Case.CaseId, i.Case.Called, figure.ToText(i.Value)))];
        return Page();
    }
}
