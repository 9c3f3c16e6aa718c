using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Bulletins;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>Opens a bulletin for its pages: an issued one as it was kept, a draft composed from what the records say now.</summary>
internal sealed class BulletinOpening(
    AppDbContext db, CampaignFigures read, CampaignChoice campaigns, KeptMaterials kept, CallerAccess access, WorkCalendar calendar, PageFrame frame)
{
    private static readonly FigureName[] Compared =
    [
        FigureName.Applied, FigureName.Passed, FigureName.Failed, FigureName.NotApplied, FigureName.Revisited,
        FigureName.BranchComplete, FigureName.CommitteeComplete, FigureName.OverdueMeasures, FigureName.OverdueProblems,
    ];

    private Role Role => access.Current.Role!.Value;

    /// <summary>Null when it does not exist for this reader: another county's, or a draft that is not his business.</summary>
    public async Task<Bulletin?> FindAsync(Guid id, CancellationToken ct)
    {
        var bulletin = await db.Bulletins.VisibleTo(Role)
            .Include(b => b.Notes)
            .Include(b => b.Rewordings)
            .Include(b => b.LeftOut)
            .Include(b => b.Kept)
            .AsSplitQuery()
            .SingleOrDefaultAsync(b => b.Id == id, ct);
        return bulletin is null || (!bulletin.IsIssued && !SeesCountyOf(bulletin)) ? null : bulletin;
    }

    /// <summary><see cref="OpenAsync(Guid, CancellationToken, bool, bool)"/> for a page that reads nothing beside the view.</summary>
    /// <param name="show">Takes the view.</param>
    public async Task<Bulletin?> OpenAsync(Guid id, Action<BulletinView> show, CancellationToken ct)
    {
        if (await OpenAsync(id, ct) is not var (bulletin, view))
        {
            return null;
        }

        show(view);
        return bulletin;
    }

    /// <summary>Null when it does not exist for this reader. The page stands in its campaign, on its day.</summary>
    /// <param name="asPaper">Nothing is shown of it but what is printed.</param>
    /// <param name="withDoubts">The page tells what records moved since it was saved last, and what is to be asked about them.</param>
    public async Task<(Bulletin Bulletin, BulletinView View)?> OpenAsync(Guid id, CancellationToken ct, bool withDoubts = false, bool asPaper = false)
    {
        if (await FindAsync(id, ct) is not { } bulletin)
        {
            return null;
        }

        var follows = MayFollow && !asPaper;
        if (follows)
        {
            // Only these read them or take the next one.
            await db.Entry(bulletin).Collection(b => b.Steps).LoadAsync(ct);
        }

        var (today, seesCounty) = (calendar.Today, SeesCountyOf(bulletin));
        var asOf = bulletin.CountsTo(today);
        frame.ShowCampaign(bulletin.CampaignId);
        frame.ShowAsOf(asOf);
        var drafter = bulletin.DraftedBy == Caller.CommandLineId ? "系统自动" : seesCounty && !bulletin.IsIssued && !asPaper
            ? await db.Users.Where(a => a.Id == bulletin.DraftedBy).Select(a => a.DisplayName).SingleOrDefaultAsync(ct)
            : null;
        var (steps, editors) = follows ? await CourseAsync(bulletin, ct) : ([], []);
        var material = bulletin.IsIssued ? null : await MaterialAsync(bulletin, today, ct);
        var number = bulletin.Number ?? await db.ExpectedNumberAsync(bulletin, today, ct);
        var document = bulletin.Document ?? BulletinComposer.Compose(material!);
        return (bulletin, new(
            bulletin.Id, bulletin.Version, number, bulletin.Month, bulletin.State, bulletin.DraftedOn, bulletin.IssuedOn, asOf, drafter,
            document,
            material is null || asPaper ? [] : ChangesOf(material),
            [.. bulletin.Notes.Select(n => n.Part)],
            material is null || asPaper ? [] : PartsOf(material),
            new(bulletin.Id, bulletin.CampaignId, asOf, bulletin.KnownAt, seesCounty))
        {
            ContentHash = bulletin.ContentHash,
            ReturnedFor = bulletin.ReturnedFor,
            HasChangedSinceReview = follows && material is not null && bulletin.HasChangedSinceReview(document),
            Steps = steps,
            Editors = editors,
            Corrects = bulletin.CorrectsId is { } corrected ? new(corrected, bulletin.CorrectsNumber!.Value, IsIssued: true) : null,
            CorrectedBy = bulletin.IsIssued && !asPaper ? await CorrectionOfAsync(id, ct) : null,
            Material = material,
            MayFollow = follows,
            Moved = withDoubts && MayFollow && material is not null
                ? await MovedFigures.OfAsync(db, id, material.Figures, await FiguresAsync(bulletin, ct), ct) : MovedFigures.None,
            Quality = withDoubts && MayFollow && material is not null ? await DataQuality.OfAsync(db, material, ct) : [],
            Reworded = bulletin.Rewordings,
            Reviewers = follows && material is not null
                ? await db.Campaigns.Where(c => c.Id == bulletin.CampaignId).Select(c => c.Reviewers).SingleAsync(ct) : 0,
            ReviewedBy = bulletin.ReviewedBy.Count,
            IssuableFrom = bulletin.IsRunning(today) ? bulletin.Month.Next.First : null,
        });
    }

    /// <summary>An issued one as it would be composed from the records of now.</summary>
    public async Task<OfficialDocument> AgainAsync(Bulletin issued, CancellationToken ct) =>
        BulletinComposer.Compose(await MaterialAsync(issued, calendar.Today, ct));

    /// <summary>What of an issued one is otherwise by now, a line a number, with the records that are the reason.</summary>
    public async Task<IReadOnlyList<string>> LaterAsync(Bulletin issued, CancellationToken ct)
    {
        var figures = await FiguresAsync(issued, ct);
        var changed = await db.ChangedSinceIssueAsync(issued.Id, issued.CampaignId, calendar.Today, figures, ct);
        return changed.Count == 0 || await figures(issued.AsOf!.Value, null) is not { } now ? [] : LaterText.Of(changed, now);
    }

    /// <summary>Null while nobody began one, as far as the reader may know.</summary>
    public Task<BulletinLink?> CorrectionOfAsync(Guid id, CancellationToken ct) =>
        db.Bulletins.AsNoTracking().VisibleTo(Role).Where(b => b.CorrectsId == id)
            .Select(b => new BulletinLink(b.Id, b.Number, b.State == BulletinState.Issued)).SingleOrDefaultAsync(ct);

    // How it went from hand to hand is the department's own business.
    public bool MayFollow => Role.May(Act.DraftBulletin) || Role.May(Act.IssueBulletin);

    // The steps, and who wrote anything of it.
    private async Task<(IReadOnlyList<StepRow> Steps, IReadOnlyList<string> Editors)> CourseAsync(Bulletin bulletin, CancellationToken ct)
    {
        Guid[] editors = [.. bulletin.Notes.Select(n => n.WrittenBy).Concat(bulletin.Rewordings.Select(r => r.WrittenBy)).Distinct()];
        var names = await db.NamesAsync(bulletin.Steps.Select(s => s.By).Concat(editors), ct);
        return (
            [.. bulletin.Steps.Reverse().Select(s => new StepRow(s.On, s.Move, names.GetValueOrDefault(s.By), s.Reason) { At = s.At })],
            [.. editors.Select(e => names.GetValueOrDefault(e)).OfType<string>()]);
    }

    private bool SeesCountyOf(Bulletin bulletin) => access.Current.Scope.CountsCounty(bulletin.CountyCode);

    private async Task<BulletinMaterial> MaterialAsync(Bulletin bulletin, DateOnly today, CancellationToken ct)
    {
        var campaign = await CampaignOfAsync(bulletin, ct);
        return await kept.OfAsync(
            bulletin, today, access.Current.Scope, campaign.Revision, () => db.BulletinMaterialAsync(bulletin, today, FiguresOf(campaign, ct), null, ct));
    }

    private async Task<FiguresOn> FiguresAsync(Bulletin bulletin, CancellationToken ct) => FiguresOf(await CampaignOfAsync(bulletin, ct), ct);

    private FiguresOn FiguresOf(FrameCampaign campaign, CancellationToken ct) =>
        (day, instant) => read.KnownAsync(campaign.Id, campaign.Revision, day, instant, ct);

    private async Task<FrameCampaign> CampaignOfAsync(Bulletin bulletin, CancellationToken ct)
    {
        await campaigns.LoadAsync(ct);
        return campaigns.All.Single(c => c.Id == bulletin.CampaignId);
    }

    private static IReadOnlyList<PartName> PartsOf(BulletinMaterial material) =>
        [.. Enum.GetValues<BulletinPart>().Select(p => new PartName(p, BulletinComposer.NameOf(material, p)))];

    private static IReadOnlyList<FigureChange> ChangesOf(BulletinMaterial material) => material.Earlier is not { } earlier ? [] :
    [
        .. Compared.Select(n => material.Figures[n]).Select(f => new FigureChange(
            f.Words.Short, f.Key, earlier.Name, earlier.Values.GetValueOrDefault(f.Key), material.Figures.Value(f))
        {
            IsCorrected = earlier.Corrected.Contains(f.Key),
        }),
    ];
}
