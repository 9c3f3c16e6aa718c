using VillageRectification.Domain.Divisions;
using Persisted = VillageRectification.Persistence.Accounts.Account;

namespace VillageRectification.Web.Pages.Accounts;

/// <summary>An account as it is changed.</summary>
internal sealed record EditInput : AccountInput
{
    /// <summary>Identity's concurrency stamp, as the page was opened with it.</summary>
    public string? Version { get; init; }

    /// <param name="known">Counties with records, by code.</param>
    public static EditInput Of(Persisted account, IReadOnlyDictionary<string, string> known)
    {
        string[] villages = [.. account.Villages.Select(v => v.VillageCode).Order(StringComparer.Ordinal)];
        return new()
        {
            DisplayName = account.DisplayName,
            PersonName = account.PersonName,
            Role = account.Role,
            Place = PlaceOf(account) is { } place ? AccountPlace.NameOf(place, known) : null,
            Township = account.ScopePrefix is { Length: DivisionCode.TownshipLength } township
                ? township
                : villages.FirstOrDefault()?[..DivisionCode.TownshipLength],
            Villages = villages,
            DepartmentId = account.DepartmentId,
            Version = account.ConcurrencyStamp,
        };
    }

    /// <summary>Whether both are called so, of the same and reach the same.</summary>
    public static bool IsSame(Persisted one, Persisted other) =>
        (one.DisplayName, one.PersonName, one.Role, one.ScopePrefix, one.DepartmentId)
            == (other.DisplayName, other.PersonName, other.Role, other.ScopePrefix, other.DepartmentId)
        && one.Villages.Select(v => v.VillageCode).ToHashSet().SetEquals(other.Villages.Select(v => v.VillageCode));

    /// <summary>The four or six digits of the city or county that the account is of; null where its own row does not say.</summary>
    public static string? PlaceOf(Persisted account) =>
        (account.ScopePrefix ?? account.Villages.Select(v => v.VillageCode).Order(StringComparer.Ordinal).FirstOrDefault()) is { } code
            ? code[..Math.Min(code.Length, DivisionCode.CountyLength)]
            : null;
}
