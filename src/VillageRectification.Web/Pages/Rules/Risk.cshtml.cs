using FluentValidation;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>The next version of the weights of the risk.</summary>
internal sealed class RiskModel(AppDbContext db, CallerAccess access, RuledCampaign rules, WorkCalendar calendar)
    : VersionPage<RiskInput, RiskVersion>(db, access, rules, calendar)
{
    private readonly AppDbContext _db = db;

    public override VersionWords Words => RiskInput.Words;

    public override (string Title, string Address) Home => ("整顿规则", Links.Rules(Campaign.Id));

    /// <summary>What the parts are counted against.</summary>
    public FigureFrame Frame { get; private set; } = null!;

    protected override string Address => Links.RiskDraft(Campaign.Id);

    public override IQueryable<Campaign> WithParts(IQueryable<Campaign> campaigns) => campaigns.Include(c => c.RiskVersions);

    protected override RuleVersions<RiskVersion> VersionsOf(Campaign campaign) => campaign.RiskRules();

    protected override async Task LoadAsync(Campaign campaign, CancellationToken ct)
    {
        Frame = (await _db.FigureFrameAsync(campaign.Id, Today, ct))!;
        Input = Input.InOrder();
    }

    protected override RiskInput Open(RiskVersion version) => RiskInput.Of(version.Weights, Campaign.Version);

    protected override IValidator<RiskInput> Rules(bool isEnacted) => new RiskInput.Validator(isEnacted);

    protected override RiskVersion WriteDraft(VersionAuthor by) => Campaign.DraftRisk(Input.ToWeights(), by);
}
