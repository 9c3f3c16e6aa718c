using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Web.Pages.Rules;

internal sealed class Conventions : IPageConventions
{
    public void Add(PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/Rules", nameof(Act.SeeRules));
        pages.AddFolderApplicationModelConvention("/Rules", page => page.Filters.Add(new TypeFilterAttribute(typeof(RuledCampaignFilter))));
        pages.AuthorizePage("/Rules/Words", nameof(Act.ChangeCampaign));
        pages.AuthorizePage("/Rules/Criteria", nameof(Act.DraftCriteria));
        pages.AuthorizePage("/Rules/Identification", nameof(Act.DraftCriteria));
        pages.AuthorizePage("/Rules/Risk", nameof(Act.DraftCriteria));
        pages.AuthorizePage("/Rules/Numbering", nameof(Act.ChangeCampaign));
        pages.AuthorizePage("/Rules/Roles", nameof(Act.ChangeCampaign));
        pages.AuthorizePage("/Rules/Thresholds", nameof(Act.ChangeCampaign));
        pages.AuthorizePage("/Rules/Milestones", nameof(Act.ChangeCampaign));
        pages.AuthorizePage("/Rules/Lists", nameof(Act.ChangeCampaign));
        pages.AuthorizePage("/Rules/Synonyms", nameof(Act.ChangeCampaign));
        pages.AuthorizePage("/Rules/Presence", nameof(Act.ChangeCampaign));
    }
}
