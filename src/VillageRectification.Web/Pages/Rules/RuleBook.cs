using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>A campaign's rules as they are read.</summary>
internal sealed record RuleBook(
    CampaignThresholds Thresholds,
    DateOnly ThresholdsFrom,
    IReadOnlyList<EarlierThresholds> EarlierThresholds,
    CampaignRoles Roles,
    BulletinNumbering Numbering,
    int Reviewers,
    IReadOnlyList<RuleBook.Presence> PresenceRules,
    AcceptanceStandard Standard,
    IReadOnlyList<CriteriaVersion> Versions,
    IReadOnlyList<RuleBook.Unit> Indicators,
    IReadOnlyList<RuleBook.Milestone> Milestones,
    IReadOnlyList<RuleBook.Term> Terms,
    IReadOnlyList<OwnSynonym> Synonyms,
    RiskVersion Risk,
    IReadOnlyList<RiskVersion> Risks,
    RiskVersion? RiskDraft,
    IdentificationVersion Identification,
    IReadOnlyList<CampaignChange> Changes)
{
    public static async Task<RuleBook> LoadAsync(AppDbContext db, Guid campaignId, DateOnly today, CancellationToken ct)
    {
        var campaigns = db.Campaigns.AsNoTracking().Where(c => c.Id == campaignId);
        var campaign = await campaigns.WithCriteria().Include(c => c.RiskVersions).Include(c => c.IdentificationVersions)
            .Include(c => c.EarlierThresholds).AsSplitQuery().SingleAsync(ct);
        return new(
            campaign.Thresholds,
            campaign.ThresholdsFrom,
            [.. campaign.EarlierThresholds.OrderByDescending(e => e.To)],
            campaign.Roles,
            campaign.Numbering,
            campaign.Reviewers,
            await campaigns.SelectMany(c => c.PresenceRules).OrderBy(r => r.From).ThenBy(r => r.Capacity).ThenBy(r => r.Period).ThenBy(r => r.Id)
                .Select(r => new Presence(r.Capacity, r.Period, r.MinimumDays, r.From, r.To)).ToListAsync(ct),
            campaign.StandardOn(today),
            [.. campaign.CriteriaVersions.OrderByDescending(v => v.Number)],
            await campaigns.SelectMany(c => c.Indicators).Where(i => i.EndedOn == null).OrderBy(i => i.Ordinal)
                .Select(i => new Unit(i.Name, i.Unit)).ToListAsync(ct),
            await campaigns.SelectMany(c => c.Milestones).OrderBy(m => m.On).ThenBy(m => m.Id).Select(m => new Milestone(m.Name, m.On)).ToListAsync(ct),
            await campaigns.SelectMany(c => c.Terms).Where(t => t.EndedOn == null).OrderBy(t => t.Ordinal)
                .Select(t => new Term(t.Kind, t.Name)).ToListAsync(ct),
            [
                .. (await campaigns.SelectMany(c => c.Synonyms).Where(s => s.EndedOn == null)
                    .Select(s => new OwnSynonym(s.List, s.Word, s.Meaning)).ToListAsync(ct))
                    .OrderBy(s => s.List).ThenBy(s => s.Meaning, StringComparer.Ordinal).ThenBy(s => s.Word, StringComparer.Ordinal),
            ],
            campaign.RiskRules().On(today),
            campaign.RiskRules().InForce(),
            campaign.RiskRules().Draft,
            campaign.IdentificationRules().On(today),
            await campaigns.SelectMany(c => c.Changes).OrderByDescending(c => c.Id).ToListAsync(ct));
    }

    /// <summary>The version that is being drafted; null when none is.</summary>
    public CriteriaVersion? Draft => Versions.SingleOrDefault(v => v.IsDraft);

    /// <summary>The versions of the criteria that were put in force.</summary>
    public IReadOnlyList<VersionLine> StandardLines(Guid campaign) =>
    [
        .. Versions.Where(v => !v.IsDraft).Select(v => new VersionLine(
            v.Number, v.From!.Value, v.Number == Standard.Number, Links.Criteria(campaign, v.Number), v.Reason is { } reason ? [reason] : [])),
    ];

    public string Names(TermKind kind) => string.Join("、", Terms.Where(t => t.Kind == kind).Select(t => t.Name));

    /// <summary>上级挂牌（省级联系）、市重点、县重点、一般.</summary>
    public string Levels(CountyWords county) => string.Join("、", ManagementLevelWords.All.Select(l => l.ToText(county) + Own(l)));

    private string Own(ManagementLevel level)
    {
        var words = string.Join("、", Synonyms.Where(s => s.List is SynonymList.Level && s.Meaning == level.ToText()).Select(s => s.Word));
        return words.Length > 0 ? $"（{words}）" : "";
    }

    internal sealed record Presence(Capacity Capacity, PresencePeriod Period, int MinimumDays, DateOnly From, DateOnly? To);

    internal sealed record Unit(string Name, string Measure);

    internal sealed record Milestone(string Name, DateOnly On);

    internal sealed record Term(TermKind Kind, string Name);
}
