using Microsoft.AspNetCore.Identity;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Demo;

namespace VillageRectification.Web.Security;

/// <summary>The demonstration's password stands in every copy of the program, so in Production it opens nothing and is no new password.</summary>
internal sealed class PublicPassword(IHostEnvironment environment) : IPasswordValidator<Account>
{
    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) => Task.FromResult(
        Is(password) ? IdentityResult.Failed(new IdentityError { Code = nameof(PublicPassword), Description = "这是公开的演示密码，请换一个" }) : IdentityResult.Success);

    public bool Is(string? password) => environment.IsProduction() && password == DemoAccount.Password;
}
