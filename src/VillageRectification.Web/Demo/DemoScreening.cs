using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Screening;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Register;

namespace VillageRectification.Web.Demo;

/// <summary>
/// The screening that the ledger of 2003 does not tell of: it lists the villages of the ledger, for what the ledger says of them, so that it makes
/// no case and moves no figure. Made up is what is said of the others, who is paired with whom, and a situation where the ledger tells of none.
/// </summary>
internal sealed class DemoScreening(AppDbContext db, Guid campaignId)
{
    private const string Staff = "县委组织部 干部";
    private const string Head = "县委组织部 部领导";
    private const string Departments = "组织、民政、农业、公安、信访";
    private const int EveryLeftOut = 17;

    private static readonly DateOnly OpenedOn = new(2002, 9, 9);
    private static readonly DateOnly CheckedOn = new(2002, 9, 24);
    private static readonly DateOnly ReviewedOn = new(2002, 10, 10);
    private static readonly DateOnly SubmittedOn = new(2002, 10, 15);
    private static readonly Guid StaffId = Guid.CreateVersion7();

    private static readonly (int Number, string Reason)[] LeftOut =
    [
        (5, "九月已发展党员，支部能自己解决"), (8, "九月已补上半年的公开"), (14, "果园明年挂果，乡镇包着办"), (17, "机井已列入乡镇今冬的计划"),
    ];

    private Campaign _campaign = null!;

    public async Task WriteAsync(CancellationToken ct)
    {
        _campaign = await db.Campaigns.WithScreening().SingleAsync(c => c.Id == campaignId, ct);
        var shown = (await FrameCampaign.AllAsync(db, AccessScope.Everything, ct)).Single(c => c.Id == _campaign.Id);
        var county = await CountyVillages.LoadAsync(db, shown, AccessScope.Everything, ct);
        var baselines = (await db.Baselines.AsNoTracking().Where(b => db.Cases.Any(c => c.Id == b.CaseId && c.CampaignId == _campaign.Id)).ToListAsync(ct))
            .ToDictionary(b => b.DivisionCode);
        _campaign.OpenScreening(new(2002, 9, 30), OpenedOn, Staff, StaffId);
        await db.SaveChangesAsync(ct);
        ScreenedVillage[] villages = [.. county.Villages.Select((v, i) => Found(new(v.Division, null, null), i, baselines, county))];
        db.AddRange(villages.Select(v => v.Finding!));
        db.AddRange(villages.Select(v => v.Joint).OfType<JointFinding>());
        var reviews = new ScreeningSheet(villages, []).Townships.Select(t => _campaign.Review(t, Departments, ReviewedOn)).ToList();
        db.AddRange(reviews);
        var sheet = new ScreeningSheet(villages, reviews);
        _campaign.SubmitScreening(sheet, "按情形定，逐个看过", SubmittedOn, Staff, StaffId);
        var cases = county.Villages.Where(v => v.Case is not null).ToDictionary(v => v.Code, v => v.Case!);
        // Those of the ledger are listed already: what would be made is nothing.
        _campaign.ApproveScreening(sheet, cases, _campaign.Start, Head, Guid.CreateVersion7());
        await db.SaveChangesAsync(ct);
    }

    private ScreenedVillage Found(ScreenedVillage village, int at, Dictionary<string, Baseline> baselines, CountyVillages county)
    {
        if (baselines.GetValueOrDefault(village.Code) is { } baseline)
        {
            var helper = county.Villages.First(v => v.Division.Code.Township == village.Division.Code.Township && !baselines.ContainsKey(v.Code));
            var listed = With(village, new([.. SituationsOf(baseline)], ScreeningConclusion.Listed) { PairedWith = helper.Code });
            return baseline.Level is ManagementLevel.Ordinary
                ? listed
                : listed with { Joint = _campaign.FindJointly(listed, listed.Held, baseline.Level, null, ReviewedOn) };
        }

        var (number, reason) = LeftOut[at % LeftOut.Length];
        return at % EveryLeftOut == 0
            ? With(village, new([number], ScreeningConclusion.NotListed) { Reason = reason })
            : With(village, new([], ScreeningConclusion.NothingHolds));
    }

    private ScreenedVillage With(ScreenedVillage village, FindingDraft draft) =>
        village with { Finding = _campaign.Find(village, null, draft, CheckedOn) };

    // What the ledger says of a village before its rectification, as the shipped situations put it; of its main type one holds at least.
    private IEnumerable<int> SituationsOf(Baseline baseline)
    {
        var items = _campaign.ScreeningCriteria(OpenedOn).Items;
        (bool Holds, int Number)[] facts =
        [
            (baseline.Branch is CommitteeState.Incomplete || baseline.Committee is CommitteeState.Incomplete, 2),
            (baseline.Relation is CommitteeRelation.Disunited, 3),
            (baseline.IncomeYuan is 0, 14),
            (baseline.Rooms is OfficeRooms.None or OfficeRooms.Poor, 16),
        ];
        int[] told = [.. facts.Where(f => f.Holds).Select(f => f.Number)];
        var main = items.FirstOrDefault(i => i.CaseType == baseline.CaseType)?.Number;
        return main is not null && !items.Any(i => i.CaseType == baseline.CaseType && told.Contains(i.Number))
            ? told.Append(main.Value)
            : told.Length > 0 ? told : [items[^1].Number];
    }
}
