using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Screening;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Register;

namespace VillageRectification.Web.Pages.Screening;

/// <summary>A campaign's screening as the reader sees it: the villages in his scope, what was found, and how it stands.</summary>
/// <param name="Criteria">By what it is held.</param>
internal sealed record ScreeningBook(
    Campaign Campaign, CountyVillages County, ScreeningSheet Sheet, IdentificationVersion Criteria, IReadOnlyList<ScreeningRow> Rows)
{
    /// <param name="isRead">Nothing is written with it.</param>
    public static async Task<ScreeningBook> LoadAsync(
        AppDbContext db, FrameCampaign shown, Caller caller, DateOnly today, CancellationToken ct, bool isRead = false)
    {
        var scope = caller.Scope;
        var campaigns = isRead ? db.Campaigns.AsNoTracking() : db.Campaigns;
        var campaign = await campaigns.WithScreening().SingleAsync(c => c.Id == shown.Id, ct);
        var county = await CountyVillages.LoadAsync(db, shown, scope, ct);
        var sheet = await db.ScreeningSheetAsync(campaign.Id, county.Villages.Select(v => v.Division), ct, isRead);
        ScreeningRow[] rows = [.. sheet.Villages.Zip(county.Villages, (found, known) => new ScreeningRow(found, known))];
        string[] beyond = [.. rows.Select(r => r.Village.Finding?.PairedWith).OfType<string>().Except(rows.Select(r => r.Code)).Distinct()];
        return new(campaign, county, sheet, campaign.ScreeningCriteria(today), rows)
        {
            Scope = scope,
            Role = caller.Role,
            Townships = caller.May(Act.ReviewScreening) && campaign.ScreeningState() is ScreeningState.Open
                ? await db.TownshipReachAsync(campaign.CountyCode, ct) : null,
            Beyond = beyond.Length == 0 ? new Dictionary<string, string>()
                : (await db.KnownDivisionsAsync(campaign.CountyCode, ct)).Where(d => beyond.Contains(d.Code.Value))
                    .DistinctBy(d => d.Code).ToDictionary(d => d.Code.Value, d => d.Name),
        };
    }

    /// <summary>Of a reader who sees only what is submitted: the lists are an extract of the county's.</summary>
    public bool IsExtract => Scope.CountsMoreThanItSees;

    private AccessScope Scope { get; init; } = AccessScope.Nothing;

    private Role? Role { get; init; }

    // What the townships' accounts reach; null where nobody asked: for who may do it for a township that has none, while the list is open.
    private IReadOnlyList<AccessScope>? Townships { get; init; }

    /// <summary>Nobody of its township can sign in, so the department writes down what the township found.</summary>
    public bool IsUnmanned(ScreeningRow row) => Townships is { } townships && !townships.Any(t => t.Contains(row.Code));

    /// <summary>The same of a township: of one of its villages at least.</summary>
    public bool IsUnmanned(TownshipCount township) => Rows.Any(r => r.TownshipCode == township.Code.Value && IsUnmanned(r));

    public bool MayCheck(ScreeningRow row) => Role is { } role && role.May(Act.ScreenVillages) && !AgainstChecking(row).Any();

    public IEnumerable<Refusal> AgainstChecking(ScreeningRow row) =>
        Role is { } role ? FindingSteps.AgainstFindingAs(role, Townships is not null && !IsUnmanned(row)) : [];

    // Those that help and are not in the reader's scope.
    private IReadOnlyDictionary<string, string> Beyond { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// Those that may help a village: of its township, where none of the situations was found, those that nobody has checked yet among them; but for
    /// itself.
    /// </summary>
    public IReadOnlyList<SelectListItem> HelpersOf(ScreeningRow row) =>
    [
        new("暂不结对", ""),
        .. Rows.Where(r => r.TownshipCode == row.TownshipCode && r.Code != row.Code
                && (r.Village.Held.Count == 0 || r.Code == row.Village.Finding?.PairedWith))
            .OrderBy(r => r.Village.Finding is null).ThenBy(r => r.Code, StringComparer.Ordinal)
            .Select(r => new SelectListItem(r.Village.Finding is null ? $"{r.Name}（还没有查）" : r.Name, r.Code)),
    ];

    /// <summary>The name of a village that helps, also of one that the reader does not see.</summary>
    public string HelperName(string code) => Find(code)?.Name ?? Beyond.GetValueOrDefault(code) ?? $"名单以外的{Campaign.UnitWord}";

    public ScreeningState State => Campaign.ScreeningState();

    public ScreeningEvent? Opening => Campaign.ScreeningOpening();

    /// <summary>Null of a village that is not in the reader's scope.</summary>
    public ScreeningRow? Find(string code) => Rows.FirstOrDefault(r => r.Code == code);

    public TownshipCount TownshipOf(ScreeningRow row) => Sheet.Townships.Single(t => t.Code.Value == row.TownshipCode);

    public string NameOf(TownshipCount township) => County.Townships.FirstOrDefault(t => t.Code == township.Code)?.Name ?? township.Code.Value;

    /// <summary>What its township has to check next, or to conclude anew; null when nothing is left.</summary>
    public ScreeningRow? NextAfter(string? code, string township)
    {
        ScreeningRow[] left =
        [
            .. Rows.Where(r => r.TownshipCode == township && r.Code != code && ScreeningText.IsLeft(r)),
        ];
        return left.FirstOrDefault(r => string.CompareOrdinal(r.Code, code) > 0) ?? left.FirstOrDefault();
    }
}
