using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;
using VillageRectification.Web.Pages.Cases;

namespace VillageRectification.Web.Pages.Acceptance;

/// <summary>巩固期: the passed villages, month by month, with the signs of a relapse and the warning cards.</summary>
internal sealed class ConsolidationModel(AppDbContext db, CampaignFigures read, WorkCalendar calendar, CampaignChoice campaigns) : PageModel
{
    private const int PageSize = 50;
    private const int ShownMonths = 3;
    private const int ShownCards = 20;
    private const string ViewName = "view";

    /// <summary>Null when there is no campaign in the reader's scope.</summary>
    public FrameCampaign? Campaign { get; private set; }

    public DateOnly Today => calendar.Today;

    public string Unit { get; private set; } = "";

    /// <summary>The months that are shown, the latest last.</summary>
    public IReadOnlyList<Month> Months { get; private set; } = [];

    public ConsolidationView View { get; private set; } = ConsolidationView.All;

    public IReadOnlyList<(ConsolidationView View, int Count)> Views { get; private set; } = [];

    /// <summary>Those with the most signs first.</summary>
    public PagedList<WatchedVillage> Rows { get; private set; } = PagedList<WatchedVillage>.Empty;

    /// <summary>Everything of the campaign, not of the page alone.</summary>
    public IReadOnlyList<WatchedVillage> All { get; private set; } = [];

    /// <summary>Cards of which something still holds, the earliest due first.</summary>
    public IReadOnlyList<(WatchedVillage Village, ConsolidationWarning Card)> Cards { get; private set; } = [];

    /// <summary>The cards that were sent last, settled ones too, the latest first.</summary>
    public IReadOnlyList<SentCard> Sent { get; private set; } = [];

    /// <summary>How many were sent in all.</summary>
    public int SentInAll { get; private set; }

    public RelapseReading Relapses { get; private set; } = null!;

    /// <summary>The village whose watch ends first from today on; null for none.</summary>
    public WatchedVillage? FirstToEnd => All.Where(v => v.WatchedUntil >= Today).MinBy(v => v.WatchedUntil);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Campaign = await campaigns.CurrentAsync(ct);
        if (Campaign is null)
        {
            return;
        }

        var figures = (await read.OfAsync(Campaign.Id, Campaign.Revision, Today, ct))!;
        Unit = figures.Frame.Unit;
        Relapses = RelapseReading.Of(figures);
        CaseReading[] passed = [.. figures.Counted.Where(r => r.Acceptance.PassedOn is not null)];
        Guid[] ids = [.. passed.Select(r => r.CaseId)];
        var month = Month.Of(Today);
        Months = [.. Enumerable.Range(0, ShownMonths).Select(i => Month.Of(month.First.AddMonths(-i))).Reverse()];
        var work = await db.ConsolidationWorkAsync(Campaign.Id, ids, figures.Frame.Campaign.Start, Today, ct);
        var looks = await db.LooksAsync(ids, Months[0].First, Today, ct);
        Guid[] listed = [.. figures.Counted.Select(r => r.CaseId)];
        var sent = await db.ConsolidationWarnings.AsNoTracking().Where(w => listed.Contains(w.CaseId) && w.OccurredOn <= Today).ToListAsync(ct);
        var cards = sent.ToLookup(w => w.CaseId);
        WarningReceipt[] receipts = sent.Count == 0 ? []
            : [.. await db.WarningReceipts.AsNoTracking().Where(r => listed.Contains(r.CaseId) && r.OccurredOn <= Today).ToListAsync(ct)];
        List<WatchedVillage> watched = [];
        foreach (var reading in passed.Select(r => new ConsolidationReading(r, work[r.CaseId], Today)))
        {
            var card = reading.LastOf(cards[reading.Village.CaseId]);
            watched.Add(new(reading, [.. looks[reading.Village.CaseId]], figures.Frame.WatchMonths)
            {
                Card = card,
                Receipt = card is null ? null : receipts.ReceiptOf(card),
                OpenSigns = await read.OpenSignsAsync(reading, card, figures.Frame.Campaign.Start, Campaign.Revision, ct),
            });
        }

        All =
        [
            .. watched.OrderByDescending(v => v.Reading.Signs.Count)
                .ThenBy(v => v.Reading.Work.LastWorkOn ?? DateOnly.MinValue).ThenBy(v => v.Village.DivisionCode),
        ];
        Views = [.. Enum.GetValues<ConsolidationView>().Select(v => (v, All.Count(r => ConsolidationText.Shows(v, r, month))))];
        View = QueryValue.Of<ConsolidationView>(Request.Query[ViewName]) ?? ConsolidationView.All;
        Rows = All.Where(r => ConsolidationText.Shows(View, r, month)).ToList().ToPage(Request.Query, PageSize);
        SentInAll = sent.Count;
        Sent = await SentAsync(figures, [.. sent.LatestFirst().Take(ShownCards)], receipts, ct);
        Cards = [.. All.Where(v => v.OpenSigns.Count > 0).Select(v => (v, v.Card!)).OrderBy(c => c.Item2.DueOn)];
    }

    // What ended a card stands among the records of its village.
    private async Task<IReadOnlyList<SentCard>> SentAsync(
        FigureSet figures, IReadOnlyList<ConsolidationWarning> cards, IReadOnlyCollection<WarningReceipt> receipts, CancellationToken ct)
    {
        var authors = await db.NamesAsync(cards.Select(c => c.RecordedBy), ct);
        var open = All.Where(v => v.Card is not null).ToDictionary(v => v.Card!.Id, v => v.OpenSigns);
        List<SentCard> lines = [];
        foreach (var card in cards)
        {
            var records = await read.RecordsOfAsync(card.CaseId, Campaign!.Revision, Today, ct);
            var words = new ChronicleText(records.Facts, new Dictionary<string, string>(), records.Departments, Today, Unit, figures.Frame.County);
            var life = card.LifeIn(records, figures.Frame.Campaign.Start, open.GetValueOrDefault(card.Id) ?? [], Today);
            lines.Add(new(figures.Counted.Single(r => r.CaseId == card.CaseId), life, words, authors.GetValueOrDefault(card.RecordedBy))
            {
                Receipt = receipts.ReceiptOf(card),
            });
        }

        var names = await db.NamesAsync(lines.SelectMany(l => l.Life.Ended).Select(e => e.Record?.RecordedBy).OfType<Guid>(), ct);
        return [.. lines.Select(l => l with { Names = names })];
    }
}
