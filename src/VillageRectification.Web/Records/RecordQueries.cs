using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Files;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Records;

internal static class RecordQueries
{
    /// <summary>The place of a record, with what its kind offers. Nothing of it is tracked.</summary>
    /// <param name="isShown">Only shown, from what is kept of the case; where something is written, its facts are read anew.</param>
    public static async Task<RecordPlace> PlaceAsync(
        this AppDbContext db, RouteCase route, RecordKind kind, DateOnly today, CampaignFigures read, bool isShown, CancellationToken ct)
    {
        var campaign = await db.Campaigns.AsNoTracking().Include(c => c.Terms).Include(c => c.Indicators).AsSplitQuery()
            .SingleAsync(c => c.Id == route.Campaign.Id, ct);
        var facts = isShown
            ? (await read.RecordsOfAsync(route.Id, route.Revision, today, ct)).Facts : await db.ChronicleOf(route.Id, today).ToListAsync(ct);
        RecordPlace place = new(route.Case, campaign, route.Village, facts, today) { By = db.Caller };
        if (kind.IsDecidedOnFigures)
        {
            var revision = isShown ? route.Revision : await db.RevisionOfAsync(campaign.CountyCode, ct);
            place = place with { Figures = await read.OfAsync(campaign.Id, revision, today, ct) };
        }

        return await kind.LoadAsync(db, place, ct);
    }

    /// <summary>Every version of a record of that kind, the first one first, withdrawn ones too; tracked. Empty where the case does not have it.</summary>
    public static async Task<IReadOnlyList<Fact>> VersionsAsync(this AppDbContext db, RouteCase route, RecordKind kind, Guid recordId, CancellationToken ct) =>
        await kind.VersionsAsync(db, recordId, ct) is [var first, ..] versions && kind.Tells(first) && first.IsOf(route.Case)
            ? versions : [];

    /// <summary>Files that belonged to a record and do not any more, each by its last version, in the order in which they came.</summary>
    public static async Task<IReadOnlyList<Attachment>> GoneAttachmentsAsync(this AppDbContext db, CaseFact about, CancellationToken ct)
    {
        var versions = await db.Attachments.AsNoTracking().IgnoreQueryFilters([AppDbContext.LiveFilter])
            .Where(a => a.CaseId == about.CaseId && a.AboutRecordId == about.RecordId).OrderBy(a => a.RecordedAt).ThenBy(a => a.Id).ToListAsync(ct);
        return [.. versions.GroupBy(a => a.RecordId).Select(g => g.Last()).Where(a => a.VoidedAt is not null)];
    }

    /// <summary>Who wrote it: 张桂兰; of an import, who confirmed it: 导入台账（林存良确认）.</summary>
    public static async Task<string> AuthorAsync(this AppDbContext db, Fact fact, CancellationToken ct)
    {
        var name = await db.Users.AsNoTracking().Where(u => u.Id == fact.RecordedBy).Select(u => u.DisplayName).SingleOrDefaultAsync(ct) ?? "别人";
        return fact.Source is FactSource.Import ? $"导入台账（{name}确认）" : name;
    }

    /// <summary>Whether the fact is the case's, or its township's.</summary>
    public static bool IsOf(this Fact fact, RectificationCase @case) => fact switch
    {
        CaseFact one => one.CaseId == @case.Id,
        TownshipFact one => one.CampaignId == @case.CampaignId && one.DivisionCode == DivisionCode.Parse(@case.DivisionCode).Township.Value,
        _ => false,
    };

    /// <summary>Null for a record that the case does not have under that kind.</summary>
    /// <param name="isShown">As of a place.</param>
    public static async Task<RecordHistory?> RecordHistoryAsync(
        this AppDbContext db, RouteCase route, string name, Guid recordId, DateOnly today, CampaignFigures read, bool isShown, CancellationToken ct)
    {
        if (RecordKinds.Named(name) is not { } kind
            || !db.Caller.May(kind.SeeAct)
            || await db.VersionsAsync(route, kind, recordId, ct) is not { Count: > 0 } versions)
        {
            return null;
        }

        var place = await db.PlaceAsync(route, kind, today, read, isShown, ct);
        var about = kind.AboutOf(versions[^1]);
        place = place with { About = place.Facts.FirstOrDefault(f => f.RecordId == about), Corrected = versions[^1] };
        return !db.Caller.May(kind.SeeActAbout(place.About)) ? null : await RecordHistory.OfAsync(db, kind, place, versions, ct);
    }

    /// <summary>
    /// Saves what a form wrote: the fact, and the case where the step moved it. One more fact disturbs nobody else, so the case is left
    /// alone where it stays.
    /// </summary>
    /// <param name="before">Stage and standing before the step.</param>
    public static void Write(this AppDbContext db, RecordPlace place, Fact fact, (CaseStage Stage, Standing Standing) before)
    {
        db.Add(fact);
        if ((place.Case.Stage, place.Case.Standing) != before)
        {
            db.Update(place.Case);
        }
    }

    /// <summary>After a correction or a withdrawal of what a stage is read from, the case stands where its history leads.</summary>
    public static async Task RereadAsync(this AppDbContext db, RecordPlace place, Fact? gone, Fact? come, CancellationToken ct)
    {
        var id = place.Case.Id;
        if ((gone ?? come) is StandingChange)
        {
            await db.RereadStandingAsync(place, gone, come, ct);
            return;
        }

        if ((gone ?? come) is not StageFact)
        {
            return;
        }

        var history = await db.Set<StageFact>().AsNoTracking().Where(f => f.CaseId == id).ToListAsync(ct);
        IEnumerable<CaseFact> standing = history.Where(f => f.Id != gone?.Id);
        if (place.Case.Reread(CaseHistories.Of(come is CaseFact added ? standing.Append(added) : standing)))
        {
            db.Update(place.Case);
        }
    }

    private static async Task RereadStandingAsync(this AppDbContext db, RecordPlace place, Fact? gone, Fact? come, CancellationToken ct)
    {
        var (@case, before) = (place.Case, place.Case.Standing);
        var history = await db.StandingChanges.AsNoTracking().Where(s => s.CaseId == @case.Id).ToListAsync(ct);
        var standing = history.Where(s => s.Id != gone?.Id);
        if (!@case.RereadStanding(come is StandingChange written ? standing.Append(written) : standing))
        {
            return;
        }

        // What was removed may have been listed anew since.
        if (before is Standing.Removed)
        {
            var other = await db.Cases.AsNoTracking().SingleOrDefaultAsync(
                c => c.CampaignId == @case.CampaignId && c.DivisionCode == @case.DivisionCode && c.Standing != Standing.Removed, ct);
            RuleViolationException.ThrowIfAny(ListingSteps.AgainstRegistering(other));
        }

        db.Update(@case);
    }
}
