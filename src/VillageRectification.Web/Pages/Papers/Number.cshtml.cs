using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Bulletins;
using VillageRectification.Web.Pages.Presence;
using VillageRectification.Web.Pages.Shared.Documents;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Papers;

/// <summary>What a number of a document about somebody's villages comes from, by the records of now. A number that it does not hold is not there.</summary>
internal sealed class NumberModel(AppDbContext db, PaperDesk desk, CampaignFigures read) : PageModel
{
    public OpenedPaper Paper { get; private set; } = null!;

    /// <summary>As the document prints it.</summary>
    public string Printed { get; private set; } = "";

    /// <summary>How it is counted; null where the words say it.</summary>
    public string? Definition { get; private set; }

    public NumberRows Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(
        string report, string key, [FromQuery] string? whose, [FromQuery(Name = MonthChoice.Name)] string? month, [FromQuery] string? within,
        CancellationToken ct)
    {
        var kind = CountyPapers.Find(report);
        if (kind is not null && !desk.May(kind))
        {
            return Forbid();
        }

        var opened = kind is not null ? await desk.OpenAsync(kind, (whose, month), ct)
            : report == SupportMonth.Key ? (await desk.OpenSupportAsync(month, ct))?.Paper : null;
        var run = opened?.View is { } view ? Told(view, key, within) : null;
        if (opened?.View is not { } shown || (run?.Text ?? CellOf(shown, key, within)) is not { } printed)
        {
            // What is not told any more: the paper says what is.
            return opened is null ? NotFound() : Redirect(opened.Address);
        }

        (Paper, Printed) = (opened, printed);
        Shown = opened.Numbers.Find(key) is { } count ? Counted(count, within)
            : run?.List is { } list ? await OwnAsync(list, ct) : await FigureAsync(key, within!, ct);
        return Page();
    }

    private static Run? Told(DocumentView view, string key, string? within) => view.Document.Runs.FirstOrDefault(r => r.Figure == key && r.Within == within);

    private static string? CellOf(DocumentView view, string key, string? within) => view.Document.Blocks
        .SelectMany(b => b is Section section ? section.Blocks : [b]).OfType<Table>().Where(t => t.Within is not null)
        .SelectMany(t => t.Rows.Index().SelectMany(
            r => r.Item.Index().Where(c => t.Within![r.Index] == within && t.KeyOf(r.Index, c.Index) == key).Select(c => c.Item)))
        .FirstOrDefault();

    private NumberRows Counted(PaperCount count, string? within)
    {
        CaseReading[] villages = [.. Paper.Numbers.Villages.Where(v => within is null ? count.Of(v) > 0 : v.DivisionCode == within)];
        return new(count.Title, [.. villages.Select(v => new NumberRow(
            v.CaseId, v.Called, Wording.Count(count.Of(v)), count.Of(v) > 0 ? count.Address(v.CaseId) : null, [.. count.Lines(v)]) { Door = count.Door })])
        {
            AreAlike = villages.All(v => count.Of(v) == 1),
        };
    }

    private async Task<NumberRows> OwnAsync(OwnList list, CancellationToken ct)
    {
        var records = await RecordsAsync(Paper.Figures, OwnProof.Of(list.Key, Paper.Figures), ct);
        var visits = SupervisionProof.Is(list.Key)
            ? await SupervisionProof.RecordsAsync(db, list.Key, Paper.Figures, (Paper.Figures.Frame.Campaign.Start, null), ct) : null;
        var isOfPlan = list.Key.StartsWith("own.campaignMeasures", StringComparison.Ordinal);
        return new(list.Title, [.. list.Rows.Select(r => r.CaseId is not { } id ? new NumberRow(null, r.Name, CorrectionNumber.Said(list, r.Amount), null, [])
            : new NumberRow(
                id, r.Name, CorrectionNumber.Said(list, r.Amount), isOfPlan ? Links.Plan(id) : Links.Chronicle(id, OwnProof.KindOf(list.Key)), records(id))
            {
                Door = isOfPlan ? "看整顿方案" : $"看这个{Paper.Campaign.UnitWord}的大事记",
                Records = visits is null ? [] : [.. visits[id]],
            })])
        {
            AreAlike = list.Rows.All(r => r.Amount == 1),
        };
    }

    private async Task<NumberRows> FigureAsync(string key, string within, CancellationToken ct)
    {
        var (frame, campaign) = (Paper.Figures.Frame, Paper.Campaign);
        var set = (await read.OfAsync(campaign.Id, campaign.Revision, frame.AsOf, knownAt: null, level: null, DivisionRange.OfPrefix(within), ct))!;
        var figure = set.Find(key)!;
        Definition = figure.Explain(frame.AsOf);
        var township = within == frame.Campaign.CountyCode ? "" : set.Counted.Select(r => r.Township).FirstOrDefault();
        var records = await RecordsAsync(set, [figure], ct);
        return new(township + figure.Words.Title, [.. set.List(figure).Select(i => new NumberRow(
            i.Case.CaseId, i.Case.Called, figure.ToText(i.Value), Links.Chronicle(i.Case.CaseId), records(i.Case.CaseId))
        {
            Door = $"看这个{campaign.UnitWord}的大事记",
        })])
        {
            AreAlike = figure.Words.CountsVillages,
        };
    }

    private async Task<Func<Guid, IReadOnlyList<string>>> RecordsAsync(FigureSet set, IReadOnlyList<Figure> figures, CancellationToken ct)
    {
        List<(Figure Figure, ILookup<Guid, Evidence> Records)> all = [];
        foreach (var figure in figures)
        {
            all.Add((figure, (await db.EvidenceAsync(set, figure, ct)).ToLookup(e => e.CaseId)));
        }

        return village => [.. all.SelectMany(a => a.Records[village].ToLines(a.Figure, set.Frame)).Distinct()];
    }
}
