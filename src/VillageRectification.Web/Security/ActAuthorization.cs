using Microsoft.AspNetCore.Authorization;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Web.Security;

/// <summary>Asks the caller of this request, not a claim.</summary>
internal sealed class ActAuthorization(CallerAccess access) : AuthorizationHandler<ActRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, ActRequirement requirement)
    {
        if (access.Current.May(requirement.Act))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
