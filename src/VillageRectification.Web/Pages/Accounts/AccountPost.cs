using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Accounts;

/// <summary>The township's posts beside whose account it is: what he holds, and who holds instead of him what he held.</summary>
/// <param name="Holds">党委书记; null where the records name him for none.</param>
/// <param name="Instead">党委书记 2003年10月20日起是李明; null while nothing has changed.</param>
internal sealed record AccountPost(string? Holds, string? Instead)
{
    /// <summary>Null where nothing can be said: an account of no township, or of nobody by name.</summary>
    /// <param name="posts">Of any townships.</param>
    public static AccountPost? Of(Role role, string? person, string? township, IEnumerable<TownshipPost> posts)
    {
        if (role is not (Role.Sec or Role.Town) || person is null)
        {
            return null;
        }

        string[] names = [.. LedgerWords.Names(person)];
        TownshipPost[] own = [.. posts.Where(p => p.Township == township)];
        TownshipPost[] held = [.. own.Where(p => IsNamed(p.Names))];
        var lost = held.Length > 0 && role is Role.Town ? null
            : own.FirstOrDefault(p => !held.Contains(p) && (role is Role.Sec ? p.Post is HolderPost.Secretary : p.Before.Any(IsNamed)));
        return new(
            held.Length > 0 ? string.Join("、", held.Select(p => p.Post.ToText())) : null,
            lost is null ? null : $"{lost.Post.ToText()} {lost.Since.ToFull()}起是{lost.Names}");

        bool IsNamed(string text) => LedgerWords.Names(text).Intersect(names).Any();
    }
}
