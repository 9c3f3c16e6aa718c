namespace VillageRectification.Web.Pages.Accounts;

/// <summary>An account whose person no longer holds the post that it is for.</summary>
/// <param name="Instead">党委书记 2003年10月20日起是李明.</param>
internal sealed record ChangedPost(Guid Id, string UserName, string Person, string Instead);
