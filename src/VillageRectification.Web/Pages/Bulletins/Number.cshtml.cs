using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Pages.Shared.Documents;
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

    /// <summary>It stands in an annex, of one village.</summary>
    public bool IsOfAnnex { get; private set; }

    /// <summary>The reader sees a part of what the number is of.</summary>
    public bool IsPart { get; private set; }

    /// <summary>Each row counts once, so that its share says nothing.</summary>
    public bool AreAlike { get; private set; }

    /// <param name="unit">What the campaign calls a village: its row leads on to what happened there.</param>
    public NumberRows ToRows(string unit) => new(Words, [.. Rows.Select(r => r.CaseId is null ? r : r with { Door = $"看这个{unit}的大事记" })])
    {
        IsSecret = IsSecret,
        IsPart = IsPart,
        AreAlike = AreAlike,
    };

    public async Task<IActionResult> OnGetAsync(Guid id, string key, string? level, string? within, CancellationToken ct)
    {
        var asked = QueryValue.Of<ManagementLevel>(level);
        if (AnnexKey.Is(key))
        {
            return await AnnexAsync(id, key, within, ct);
        }

        if (await bulletins.OpenAsync(id, ct) is not var (bulletin, view)
            || view.Document.Runs.FirstOrDefault(r => r.Figure == key && r.Level == asked && r.Within == within) is not { } run)
        {
            return NotFound();
        }

        (View, Printed) = (view, run.Text);
        IsPart = !access.Current.Scope.Range.Covers(DivisionRange.OfPrefix(bulletin.CountyCode));
        return OwnList.IsOwn(key) ? await OwnAsync(id, run, ct) : await FigureAsync(run.Figure!, run.Level, run.Within, ct);
    }

    // A number of an annex is of one village, which the reader sees or does not.
    private async Task<IActionResult> AnnexAsync(Guid id, string key, string? within, CancellationToken ct)
    {
        if (await bulletins.OpenAsync(id, ct) is not var (_, view) || CellOf(view.Document, key, within) is not var (column, text))
        {
            return NotFound();
        }

        (View, Printed, IsOfAnnex) = (view, text, true);
        var set = await SetAsync(null, DivisionRange.OfPrefix(within!), ct);
        if (set.Counted.FirstOrDefault(r => r.DivisionCode == within) is not { } village)
        {
            (Words, IsPart) = (column, true);
            return Page();
        }

        Words = $"{village.Called}{column}";
        Figure[] figures =
        [
            .. set.Figures.Where(f => key == AnnexKey.Overdue ? f.Name is FigureName.OverdueMeasures or FigureName.OverdueProblems
                : f.Name is FigureName.PresenceDays && f.Rule!.Capacity == AnnexKey.CapacityOf(key)),
        ];
        foreach (var figure in figures)
        {
            var records = await RecordsAsync(set, [figure], ct);
            var value = figure.Of(village) ?? 0;
            var (address, door) = figure.Name is FigureName.OverdueProblems
                ? (Links.Chronicle(village.CaseId, ChronicleKind.Plan), "看方案和问题的大事记") : (Behind(village.CaseId), Door());
            Rows = [.. Rows, new(null, figure.Words.Title, figure.ToText(value), value == 0 ? null : address, records(village.CaseId)) { Door = door }];
        }

        Rows = figures.Length > 0 ? Rows : [new(null, village.Called, text, Behind(village.CaseId), []) { Door = Door() }];
        return Page();

        string Door() => AnnexKey.CapacityOf(key) is null ? "看整顿方案" : "看驻村日历";
        string Behind(Guid caseId) => AnnexKey.CapacityOf(key) is not null ? Links.Presence(caseId, view.Month) : Links.Plan(caseId);
    }

    private static (string Column, string Text)? CellOf(OfficialDocument document, string key, string? within) => document.Annexes
        .SelectMany(a => a.Blocks.OfType<Table>())
        .SelectMany(t => t.Rows.Index().SelectMany(
            r => r.Item.Index().Where(c => t.KeyOf(r.Index, c.Index) == key && t.Within![r.Index] == within).Select(c => (t.Columns[c.Index].Heading, c.Item))))
        .Select(c => ((string Column, string Text)?)c).FirstOrDefault();

    private async Task<IActionResult> OwnAsync(Guid id, Run run, CancellationToken ct)
    {
        var list = run.List ?? await db.Bulletins.AsNoTracking()
            .Where(b => b.Id == id).SelectMany(b => b.Figures).Where(f => f.Key == run.Figure)
            .Select(f => new OwnList(f.Key, f.Title!, f.Rows!)).SingleAsync(ct);
        var scope = access.Current.Scope;
        OwnRow[] seen = [.. list.Rows.Where(r => r.CaseId is not { } caseId || scope.ContainsCase(caseId, r.DivisionCode!))];
        (Words, IsPart, AreAlike) = (list.Title, seen.Length < list.Rows.Count, list.Rows.All(r => r.Amount == 1));
        var set = await SetAsync(null, null, ct);
        var records = await RecordsAsync(set, OwnProof.Of(list.Key, set), ct);
        var compared = View.Links.SeesCounty ? OwnProof.Compared(list.Key, set) : null;
        var visits = SupervisionProof.Is(list.Key) && access.Current.May(Act.SeeCases)
            ? await SupervisionProof.RecordsAsync(db, list.Key, set, (View.Month.First, View.Links.KnownAt), ct) : null;
        var issue = CorrectionNumber.IssueOf(list) is { } number ? await IssueAsync(number, ct) : null;
        Rows =
        [
            .. seen.Select(r => new NumberRow(
                r.CaseId, r.Name, CorrectionNumber.Said(list, r.Amount),
                r.CaseId is { } village ? ChronicleOf(village, OwnProof.KindOf(list.Key)) : compared is null ? issue : View.Links.To(new(r.Name, compared.Key)),
                r.CaseId is { } shown ? [.. ReasonOf(list.Key, r.DivisionCode), .. records(shown)] : [])
            {
                Records = r.CaseId is { } supervised && visits is not null ? [.. visits[supervised]] : [],
            }),
        ];
        return Page();
    }

    private async Task<IActionResult> FigureAsync(string key, ManagementLevel? level, string? within, CancellationToken ct)
    {
        var set = await SetAsync(level, within is { } code ? DivisionRange.OfPrefix(code) : null, ct);
        var figure = set.Find(key)!;
        (Words, Definition, IsSecret, AreAlike) =
            (figure.Words.Title, figure.Explain(View.AsOf), !figure.MayPrintVillages, figure.Words.CountsVillages);
        var records = await RecordsAsync(set, IsSecret ? [] : [figure], ct);
        Rows = IsSecret ? [] :
        [
            .. set.List(figure).Select(i => new NumberRow(
                i.Case.CaseId, i.Case.Called, figure.ToText(i.Value), ChronicleOf(i.Case.CaseId), records(i.Case.CaseId))),
        ];
        return Page();
    }

    private async Task<FigureSet> SetAsync(ManagementLevel? level, DivisionRange? within, CancellationToken ct)
    {
        await campaigns.LoadAsync(ct);
        var campaign = campaigns.All.Single(c => c.Id == View.Links.CampaignId);
        return (await read.OfAsync(campaign.Id, campaign.Revision, View.AsOf, View.Links.KnownAt, level, within, ct))!;
    }

    // Why a village lags stands in the annex, also where nobody wrote down what is missing.
    private IEnumerable<string> ReasonOf(string key, string? village) => !OwnProof.IsLag(key) ? [] :
        from table in View.Document.Annexes.SelectMany(a => a.Blocks.OfType<Table>()).Where(t => t.Within is not null).Take(2)
        from column in table.Columns.Index().Where(c => c.Item is { IsText: true, Key: AnnexKey.Overdue }).Select(c => c.Index)
        from row in table.Rows.Index().Where(r => table.Within![r.Index] == village)
        select row.Item[column];

    private string? ChronicleOf(Guid village, ChronicleKind? kind = null) => access.Current.May(Act.SeeCases) ? Links.Chronicle(village, kind) : null;

    // Of a year's numbers the last one with it is meant.
    private async Task<string?> IssueAsync(int number, CancellationToken ct)
    {
        var campaign = View.Links.CampaignId;
        var id = await db.Bulletins.AsNoTracking().Where(b => b.CampaignId == campaign && b.Number == number && b.State == BulletinState.Issued)
            .OrderByDescending(b => b.KnownAt).Select(b => (Guid?)b.Id).FirstOrDefaultAsync(ct);
        return id is { } found ? Links.Bulletin(found) : null;
    }

    // By village, as they were known when the bulletin was issued.
    private async Task<Func<Guid, IReadOnlyList<string>>> RecordsAsync(FigureSet set, IReadOnlyList<Figure> figures, CancellationToken ct)
    {
        List<(Figure Figure, ILookup<Guid, Evidence> Records)> all = [];
        foreach (var figure in access.Current.May(Act.SeeCases) ? figures : [])
        {
            all.Add((figure, (await db.EvidenceAsync(set, figure, ct, View.Links.KnownAt)).ToLookup(e => e.CaseId)));
        }

        return village => [.. all.SelectMany(a => a.Records[village].ToLines(a.Figure, set.Frame)).Distinct()];
    }
}
