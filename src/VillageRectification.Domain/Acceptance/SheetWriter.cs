using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>Who writes on the sheets of an inspection.</summary>
/// <param name="Names">Each name that he has: his own, and that of his account.</param>
/// <param name="SigningIn">The inspectors who have an account of their own.</param>
public sealed record SheetWriter(IReadOnlyList<string> Names, IReadOnlyList<string> SigningIn)
{
    /// <summary>Who signs in marks for himself, and what differs is settled by those who inspected, unless none of them signs in.</summary>
    /// <param name="inspector">Whose mark it is; null for what is settled.</param>
    public IEnumerable<Refusal> AgainstWriting(InspectionOpening opening, string? inspector)
    {
        if (inspector is null && SigningIn.Count > 0 && !opening.Names().Intersect(Names).Any())
        {
            yield return AcceptanceRefusal.SettledByOthers(string.Join('、', SigningIn));
        }

        if (inspector is not null && SigningIn.Contains(inspector) && !Names.Contains(inspector))
        {
            yield return AcceptanceRefusal.SheetOfAnother(inspector);
        }
    }
}
