using FluentValidation;
using FluentValidation.Results;
using VillageRectification.Persistence;
using VillageRectification.Web.Security;

namespace VillageRectification.Web.Pages.Accounts;

internal static class AccountDivisions
{
    /// <summary>Refuses the form where what the account is given does not exist.</summary>
    /// <exception cref="ValidationException">It does not.</exception>
    public static async Task RequireKnownAsync(this AppDbContext db, string? scope, IReadOnlyList<string> villages, CancellationToken ct)
    {
        if (await db.UnknownAsync(scope, villages, ct) is { Count: > 0 } unknown)
        {
            throw new ValidationException(unknown.Select(f => new ValidationFailure($"Input.{f.Field}", f.Message)));
        }
    }
}
