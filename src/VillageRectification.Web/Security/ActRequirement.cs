using Microsoft.AspNetCore.Authorization;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Web.Security;

/// <summary>That the caller may do it.</summary>
internal sealed record ActRequirement(Act Act) : IAuthorizationRequirement;
