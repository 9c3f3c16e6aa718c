using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>Reads who may put a draft of the rules in force.</summary>
internal static class EnactingQueries
{
    public static VersionAuthor Author(this CallerAccess access) => access.Current.Author();

    public static VersionAuthor Author(this Caller caller) => new(caller.AccountId, caller.DisplayName);

    /// <summary>Who puts a draft in force has seen what the others wrote of it: what stands in his form since before is none of his drafting.</summary>
    /// <param name="version">Of the campaign, on which the form was opened.</param>
    public static void RequireSeen(this PageModel page, Campaign campaign, int version)
    {
        if (version != campaign.Version)
        {
            page.Refuse("您打开这一页以后，有人改过草稿，还没有定稿。请重新打开这一页，看过现在的再定。");
        }
    }

    /// <param name="draft">Null while nothing is drafted.</param>
    public static async Task<Enacting> EnactingAsync(this AppDbContext db, Campaign campaign, RuleVersion? draft, CallerAccess access, CancellationToken ct)
    {
        var (me, isHead) = (access.Author(), access.Current.May(Act.ChangeCampaign));
        var heads = draft is null ? [] : await db.AccountsThatMay(Act.ChangeCampaign, campaign.CountyCode).Where(u => u.Id != me.Account)
            .OrderBy(u => u.UserName).Select(u => new VersionAuthor(u.Id, u.DisplayName)).ToListAsync(ct);
        return new(
            draft?.Drafted, isHead && draft?.AgainstEnactingBy(me).Any() is false, isHead,
            [.. heads.Where(h => !draft!.AgainstEnactingBy(h).Any()).Select(h => h.Name)]);
    }
}
