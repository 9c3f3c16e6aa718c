using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Web.Security;

internal static class AccountCreation
{
    /// <summary>What is wrong with a password for that account, in words; null when nothing is.</summary>
    public static async Task<string?> AgainstPasswordAsync(this UserManager<Account> users, Account account, string? password)
    {
        foreach (var check in users.PasswordValidators)
        {
            if ((await check.ValidateAsync(users, account, password)).Errors.FirstOrDefault() is { } fault)
            {
                return fault.Description;
            }
        }

        return null;
    }

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
