using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>Reads who may put a draft of the rules in force.</summary>
internal static class EnactingQueries
{
    public static VersionAuthor Author(this CallerAccess access) => access.Current.Author();

    public static VersionAuthor Author(this Caller caller) => new(caller.AccountId, caller.DisplayName);

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
