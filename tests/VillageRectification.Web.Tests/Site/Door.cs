using VillageRectification.Domain.Accounts;

namespace VillageRectification.Web.Tests.Site;

/// <summary>Who may go in by a handler, and what its route names.</summary>
/// <param name="Act">Null: whoever is signed in.</param>
/// <param name="IsOpen">Also who is not signed in.</param>
internal sealed record Door(Act? Act, Names Names = Names.Nothing, bool IsOpen = false)
{
    public static Door Anyone { get; } = new(null, IsOpen: true);

    public static Door SignedIn { get; } = new((Act?)null);

    /// <summary>The act that opens the page, where the act itself is asked after the case is found: it is said by the kind in the address.</summary>
    public Act? PageAct { get; init; }

    public bool Admits(Role role) => Act is not { } act || role.May(act);
}
