using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>The next version of the acceptance criteria.</summary>
internal sealed class CriteriaModel(AppDbContext db, CallerAccess access, RuledCampaign rules, WorkCalendar calendar)
    : VersionPage<CriteriaInput, CriteriaVersion>(db, access, rules, calendar)
{
    public override VersionWords Words => CriteriaInput.Words;

    public override (string Title, string Address) Home => ("整顿规则", Links.Rules(Campaign.Id));

    public IReadOnlyList<SelectListItem> Bases { get; private set; } = [];

    protected override string Address => Links.CriteriaDraft(Campaign.Id);

    public override IQueryable<Campaign> WithParts(IQueryable<Campaign> campaigns) => campaigns.WithCriteria().Include(c => c.Terms).AsSplitQuery();

    protected override RuleVersions<CriteriaVersion> VersionsOf(Campaign campaign) => campaign.CriteriaRules();

    protected override Task LoadAsync(Campaign campaign, CancellationToken ct)
    {
        Bases = CriterionBasisText.Choices(campaign);
        return Task.CompletedTask;
    }

    protected override CriteriaInput Open(CriteriaVersion version) => CriteriaInput.Of(Campaign.StandardOf(version), Campaign.Version).WithBlanks();

    protected override IValidator<CriteriaInput> Rules(bool isEnacted) => new CriteriaInput.Validator(isEnacted, [.. Bases.Select(b => b.Value)]);

    protected override CriteriaVersion WriteDraft(VersionAuthor by) => Campaign.DraftCriteria(Input.ToDrafts(), Input.ToRules(), by);

    protected override string AddressOf(CriteriaVersion version) => Links.Criteria(Campaign.Id, version.Number);
}
