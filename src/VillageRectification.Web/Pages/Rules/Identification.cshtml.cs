using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Screening;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>The next version of the identification criteria.</summary>
internal sealed class IdentificationModel(AppDbContext db, CallerAccess access, RuledCampaign rules, WorkCalendar calendar)
    : VersionPage<IdentificationInput, IdentificationVersion>(db, access, rules, calendar)
{
    public override VersionWords Words => IdentificationInput.Words;

    public override (string Title, string Address) Home => ("排查认定", Links.Screening(Campaign.Id));

    public override string? CurrentState => Current.IsShipped ? "待核" : null;

    public override DateOnly? Earliest => null;

    public IReadOnlyList<SelectListItem> Types { get; private set; } = [];

    protected override string Address => Links.IdentificationDraft(Campaign.Id);

    public override IQueryable<Campaign> WithParts(IQueryable<Campaign> campaigns) => campaigns.WithScreening().Include(c => c.Terms).AsSplitQuery();

    protected override RuleVersions<IdentificationVersion> VersionsOf(Campaign campaign) => campaign.IdentificationRules();

    protected override Task LoadAsync(Campaign campaign, CancellationToken ct)
    {
        Types = [new("不对应类型", ""), .. campaign.TermsOf(TermKind.CaseType).Select(t => new SelectListItem(t, t))];
        return Task.CompletedTask;
    }

    protected override IdentificationInput Open(IdentificationVersion version) => IdentificationInput.Of(version, Campaign.Version).WithBlanks() with
    {
        From = Today.AddDays(Campaign.ScreeningOpening()?.On == Today ? 1 : 0),
    };

    protected override IValidator<IdentificationInput> Rules(bool isEnacted) =>
        new IdentificationInput.Validator(isEnacted, [.. Types.Select(t => t.Value)]);

    protected override IdentificationVersion WriteDraft(VersionAuthor by) => Campaign.DraftIdentification(Input.ToItems(), by);
}
