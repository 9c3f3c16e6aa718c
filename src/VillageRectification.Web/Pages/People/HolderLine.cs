using VillageRectification.Domain.Teams;

namespace VillageRectification.Web.Pages.People;

/// <summary>Who holds a post of the township, from when to when.</summary>
/// <param name="Until">His last day; null while he holds it.</param>
internal sealed record HolderLine(ResponsibilityHolder Holder, DateOnly? Until);
