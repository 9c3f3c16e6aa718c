using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Web.Pages.Home;

/// <summary>What the township's records say of whose account it is.</summary>
/// <param name="Holds">党委书记; null where they name him for none of the three posts.</param>
/// <param name="Secretary">Who they name as secretary, on the account of a secretary that is another's; null while they agree.</param>
internal sealed record OwnPost(string? Holds, string? Secretary)
{
    /// <summary>Null of an account of no township, or of nobody by name.</summary>
    /// <param name="persons">Of any village of the township; null while there is none.</param>
    public static OwnPost? Of(Role role, string? person, CasePersons? persons)
    {
        if (role is not (Role.Sec or Role.Town) || person is null || persons is null)
        {
            return null;
        }

        HolderPost[] held = [.. Enum.GetValues<HolderPost>().Where(p => Names(persons.Of(p), person))];
        return new(
            held.Length > 0 ? string.Join("、", held.Select(p => p.ToText())) : null,
            role is Role.Sec && !held.Contains(HolderPost.Secretary) ? persons.Secretary : null);
    }

    /// <summary>Whether a cell, which may hold several, names him.</summary>
    public static bool Names(string? cell, string? person) => LedgerWords.Names(cell).Intersect(LedgerWords.Names(person)).Any();
}
