using Microsoft.AspNetCore.Mvc.ApplicationModels;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Web.Pages.Bulletins;

internal sealed class Conventions : IPageConventions
{
    public void Add(PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/Bulletins", nameof(Act.ReadBulletins));
        pages.AuthorizePage("/Bulletins/New", nameof(Act.DraftBulletin));
        pages.AuthorizePage("/Bulletins/Edit", nameof(Act.DraftBulletin));
        pages.AuthorizePage("/Bulletins/Reword", nameof(Act.DraftBulletin));
        pages.AuthorizePage("/Bulletins/Correct", nameof(Act.DraftBulletin));
        pages.AuthorizePage("/Bulletins/Submit", nameof(Act.DraftBulletin));
        pages.AuthorizePage("/Bulletins/Praise", nameof(Act.DraftBulletin));
        pages.AuthorizePage("/Bulletins/Issue", nameof(Act.IssueBulletin));
        pages.AuthorizePage("/Bulletins/Receive", nameof(Act.ReceiveBulletin));
    }
}
