using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Persistence.Ledger;

/// <summary>
/// Everything of a campaign that the ledger has columns for, within the reader's scope, as it stands by now: the rows that an import would take. A
/// few villages are held at a time, whatever the campaign has.
/// </summary>
public sealed class LedgerExport(AppDbContext db)
{
    /// <summary>How many villages are read together.</summary>
    public const int VillagesAtOnce = 10;

    private static readonly Dictionary<string, Reader[]> Kinds = new()
    {
        [LedgerForm.Villages.Name] = [Of<Baseline>(), Of<LevelChange>()],
        [LedgerForm.Duties.Name] = [Of<ResponsibilityStatement>()],
        [LedgerForm.Diagnoses.Name] = [Of<Diagnosis>()],
        [LedgerForm.CommitteeChanges.Name] = [Of<CommitteeChange>()],
        [LedgerForm.MembershipGrowth.Name] = [Of<MembershipGrowth>()],
        [LedgerForm.Progress.Name] = [Of<ProgressEntry>(), Of<IndicatorQuantity>()],
        [LedgerForm.Presence.Name] = [Of<PresenceEntry>()],
        [LedgerForm.Support.Name] = [Of<SupportItem>()],
        [LedgerForm.Inspections.Name] = [Of<AcceptanceApplication>(), Of<ApplicationWithdrawal>(), Of<Inspection>()],
        [LedgerForm.SupervisionVisits.Name] = [Of<SupervisionVisit>(), Of<Finding>(), Of<FindingRemedy>()],
        [LedgerForm.Petitions.Name] = [Of<MassPetition>()],
        [LedgerForm.Exemplars.Name] = [Of<Exemplar>()],
    };

    private FactWindow? _whole;
    private Village[] _villages = [];
    private IReadOnlyDictionary<(string Township, HolderPost Post), string>? _holders;
    private Dictionary<Guid, string> _departments = [];
    private Dictionary<string, string> _units = [];

    /// <summary>How many villages the sheets tell of; those that were removed are not among them.</summary>
    public int Villages => _villages.Length;

    /// <param name="campaignId">Found within the reader's scope.</param>
    public async Task OpenAsync(Guid campaignId, CancellationToken ct)
    {
        var campaign = await db.Campaigns.AsNoTracking().Include(c => c.Indicators).SingleAsync(c => c.Id == campaignId, ct);
        _whole = new(campaignId, DivisionRange.OfPrefix(campaign.CountyCode), campaign.Start, DateOnly.MaxValue, null);
        _villages = await db.Cases.AsNoTracking().Where(c => c.CampaignId == campaignId && c.Standing != Standing.Removed)
            .OrderBy(c => c.DivisionCode).ThenBy(c => c.Id)
            .Select(c => new Village(
                c.Id,
                c.DivisionCode,
                db.Divisions.Where(d => d.Code == c.DivisionCode).Select(d => d.Name).FirstOrDefault(),
                db.Divisions.Where(d => d.Code == c.DivisionCode.Substring(0, DivisionCode.TownshipLength) + "000").Select(d => d.Name).FirstOrDefault()))
            .ToArrayAsync(ct);
        _holders = await db.HoldersAsync(_whole, ct);
        _departments = await db.Departments.Where(d => d.CountyCode == campaign.CountyCode).ToDictionaryAsync(d => d.Id, d => d.Name, ct);
        _units = campaign.Indicators.ToDictionary(i => i.Name, i => i.Unit);
    }

    /// <summary>The rows of one sheet, by village. After <see cref="OpenAsync"/>.</summary>
    public async IAsyncEnumerable<LedgerRow> RowsAsync(LedgerSheet sheet, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var some in _villages.Chunk(VillagesAtOnce))
        {
            var window = _whole! with { Within = new(some[0].Code, some[^1].Code) };
            foreach (var village in await ToldAsync(sheet, some, window, ct))
            {
                foreach (var row in village.RowsOf(sheet))
                {
                    yield return row;
                }
            }
        }
    }

    private async Task<IReadOnlyList<ToldVillage>> ToldAsync(LedgerSheet sheet, Village[] some, FactWindow window, CancellationToken ct)
    {
        var facts = (await FactsAsync(sheet, window, ct)).ToLookup(f => f.CaseId);
        var measures = sheet == LedgerForm.Measures ? await db.MeasuresAsync(window, ct) : null;
        var problems = sheet == LedgerForm.Problems ? await db.ProblemsAsync(window, ct) : null;
        var persons = sheet == LedgerForm.Duties ? await PersonsAsync(some, window, ct) : [];
        return
        [
            .. some.Select(v => new ToldVillage(v.Code, v.Name, v.Township)
            {
                Facts = [.. facts[v.CaseId]],
                Measures = measures?[v.CaseId].Where(m => m.DropReason is null) ?? [],
                Problems = problems?[v.CaseId] ?? [],
                Persons = persons.GetValueOrDefault(v.CaseId),
                Departments = _departments,
                Units = _units,
            }),
        ];
    }

    private async Task<Dictionary<Guid, CasePersons>> PersonsAsync(Village[] some, FactWindow window, CancellationToken ct)
    {
        var (liaisons, members) = (await db.LiaisonsAsync(window, ct), await db.MembersAsync(window, ct));
        return some.ToDictionary(v => v.CaseId, v =>
        {
            var tied = liaisons.GetValueOrDefault(v.CaseId);
            var township = DivisionCode.Parse(v.Code).Township.Value;
            return new CasePersons(
                v.CaseId,
                _holders!.GetValueOrDefault((township, HolderPost.Secretary)),
                _holders!.GetValueOrDefault((township, HolderPost.DeputySecretary)),
                _holders!.GetValueOrDefault((township, HolderPost.OrganisationOfficer)),
                tied?.Leader,
                tied?.Department,
                tied?.Contact,
                [.. members[v.CaseId]]);
        });
    }

    private async Task<IReadOnlyList<CaseFact>> FactsAsync(LedgerSheet sheet, FactWindow window, CancellationToken ct)
    {
        List<CaseFact> all = [];
        // Measures and problems are told by their readings.
        foreach (var read in Kinds.GetValueOrDefault(sheet.Name, []))
        {
            all.AddRange(await read(db, window, ct));
        }

        return all;
    }

    private static Reader Of<T>()
        where T : CaseFact => async (db, window, ct) => await db.KnownIn<T>(window).InOrder().ToListAsync(ct);

    private delegate Task<IEnumerable<CaseFact>> Reader(AppDbContext db, FactWindow window, CancellationToken ct);

    private sealed record Village(Guid CaseId, string Code, string? Name, string? Township);
}
