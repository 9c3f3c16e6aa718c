using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Files;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.Pages.Inspections;

/// <summary>The last inspection of the case that the address names, as it stands, with its sheets.</summary>
internal sealed class Inspecting(AppDbContext db, CampaignFigures read, CallerAccess access, WorkCalendar calendar, RouteCase route)
{
    public DateOnly Today => calendar.Today;

    /// <summary>Null while the village was never inspected here.</summary>
    public InspectionSheet? Sheet { get; private set; }

    /// <summary>Null once the verdict is given.</summary>
    public InspectionOpening? Running { get; private set; }

    /// <summary>Which inspection of the village it is, 1 the first.</summary>
    public int Number { get; private set; }

    /// <summary>The verdict that it led to; null while it runs.</summary>
    public Inspection? Verdict { get; private set; }

    /// <summary>What the verdict found not reached, each with the problem that it became; null while it became none.</summary>
    public IReadOnlyList<(MissedItem Item, Problem? Problem)> Missed { get; private set; } = [];

    /// <summary>The last verdict of a village that was never inspected here: of a ledger, or of paper; null where there is none.</summary>
    public Inspection? VerdictAlone { get; private set; }

    /// <summary>What the inspection looks at first, after one that the village failed; null where it is none.</summary>
    public Reinspection? Again => Sheet?.Again;

    /// <summary>The village as it is read today; null while it was never inspected here.</summary>
    public CaseReading? Village { get; private set; }

    /// <summary>What the records come to, by the words of the item.</summary>
    public IReadOnlyDictionary<string, SuggestedScore> Suggested { get; private set; } = new Dictionary<string, SuggestedScore>();

    /// <summary>What the township gave itself for this inspection, by the words of the item.</summary>
    public IReadOnlyDictionary<string, SelfScore> SelfScores { get; private set; } = new Dictionary<string, SelfScore>();

    /// <summary>Photos of the marks, by the record of the mark, in the order in which they came.</summary>
    public ILookup<Guid, Attachment> Photos { get; private set; } = Array.Empty<Attachment>().ToLookup(a => a.AboutRecordId);

    /// <summary>Who asks, where he is one of the inspectors.</summary>
    public string? Own => Sheet?.Opening.Names().FirstOrDefault(InspectionQueries.NamesOf(access.Current.PersonName, access.Current.DisplayName).Contains);

    /// <summary>Who asks, as who writes on the sheets; null once the verdict is given.</summary>
    public SheetWriter? Writer { get; private set; }

    /// <summary>Who else may give the verdict, of a reader who may and would be refused it for what he writes here; null where that does not matter.</summary>
    public IReadOnlyList<string>? OtherJudges { get; private set; }

    public async Task LoadAsync(CancellationToken ct)
    {
        var facts = (await read.RecordsOfAsync(route.Id, route.Revision, Today, ct)).Facts;
        var openings = facts.OfType<InspectionOpening>().Chronological().ToList();
        Running = route.Case.RunningInspection(facts);
        VerdictAlone = openings.Count > 0 ? null : facts.OfType<Inspection>().Where(i => i.Kind is InspectionKind.County).Chronological().LastOrDefault();
        if (openings.LastOrDefault() is { } opening)
        {
            Number = 1 + facts.OfType<Inspection>().Count(i => i.Kind is InspectionKind.County && i.OccurredOn < opening.OccurredOn);
            Verdict = Running is not null ? null
                : facts.OfType<Inspection>().Where(i => i.Kind is InspectionKind.County && i.OccurredOn >= opening.OccurredOn).Chronological().FirstOrDefault();
            Photos = facts.OfType<Attachment>().Where(a => a.IsPhoto).AsNumbered().ToLookup(a => a.AboutRecordId);
            var scores = await db.ScoresOfAsync(opening, ct);
            Sheet = await db.SheetOfAsync(route.Campaign.Id, opening, [.. facts.Where(f => !(f is ItemScore && f.RefersTo(opening.RecordId))), .. scores], ct);
            Missed = Verdict is { } asking && asking.AsksToMend()
                ? [.. MissedItem.Of(asking, Sheet).Select(m => (m, facts.OfType<Problem>().FirstOrDefault(p => p.IsOfItem(asking.RecordId, m.Text))))] : [];
            SelfScores = Verdict is { } given ? facts.SelfScoresBefore(given) : facts.SelfScoresOn(Today);
            if (Running is not null && access.Current.May(Act.AssignInspectors))
            {
                Writer = await db.WriterOfAsync(opening, route.Campaign.CountyCode, access.Current, ct);
                OtherJudges = access.Current.May(Act.GiveVerdict) && Own is null
                    ? await db.OtherJudgesAsync(Sheet, route.Campaign.CountyCode, access.Current, ct) : null;
            }

            var figures = await read.OfAsync(route.Campaign.Id, route.Revision, Today, ct);
            Village = figures?.Readings.FirstOrDefault(r => r.CaseId == route.Id);
            if (Village is { } village && Running is not null)
            {
                Suggested = SuggestedScores.Of(Sheet.Standard, village, facts, figures!.Frame).ToDictionary(s => s.Criterion.Text, StringComparer.Ordinal);
            }
        }
    }

    /// <param name="inspector">Null for what they settle together.</param>
    public SheetForm FormOf(string? inspector) => new(route.Case, route.Campaign, Sheet!, Running, inspector, Today) { Writer = Writer };

    /// <summary>What the first sending of the form wrote; null when this is the first. A key that is none, or somebody else's, is refused.</summary>
    public Task<FormKey> KeyAsync(Guid key, CancellationToken ct) => FormKey.OfAsync(db, key, typeof(ItemScore), route.Case, access.Current.AccountId, ct);
}
