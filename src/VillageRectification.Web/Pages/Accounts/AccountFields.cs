using Microsoft.AspNetCore.Mvc.Rendering;

namespace VillageRectification.Web.Pages.Accounts;

/// <summary>The fields that creating and editing share; the property's name gives the fields theirs.</summary>
internal sealed record AccountFields(AccountInput Input, AccountPlace Place, IReadOnlyList<SelectListItem> Departments);
