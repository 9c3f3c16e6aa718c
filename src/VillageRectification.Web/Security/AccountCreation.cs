using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Web.Security;

internal static class AccountCreation
{
    /// <summary>Creates the account unless its name is taken or looks like another, also by somebody who sends it at the same moment.</summary>
    public static async Task<IdentityResult> CreateOnceAsync(this UserManager<Account> users, Account account, string password)
    {
        if (!AccountName.IsPlain(account.UserName!))
        {
            return IdentityResult.Failed(new IdentityError { Code = nameof(IdentityErrorDescriber.InvalidUserName), Description = AccountName.Refusal });
        }

        try
        {
            return await users.CreateAsync(account, password);
        }
        catch (DbUpdateConcurrencyException)
        {
            return IdentityResult.Failed(users.ErrorDescriber.DuplicateUserName(account.UserName!));
        }
    }
}
