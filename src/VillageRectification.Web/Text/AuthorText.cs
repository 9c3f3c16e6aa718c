using VillageRectification.Domain.Accounts;

namespace VillageRectification.Web.Text;

/// <summary>Who wrote something, by his account.</summary>
internal static class AuthorText
{
    /// <summary>His name; that the account is gone where it is not among the names.</summary>
    public static string NameOf(this IReadOnlyDictionary<Guid, string> names, Guid? account) =>
        account is { } id && names.TryGetValue(id, out var name) ? name : AccountWords.Deleted;
}
