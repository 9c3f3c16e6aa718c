using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Pages.Accounts;

/// <summary>The options of the account forms.</summary>
internal static class AccountChoices
{
    public static IReadOnlyList<SelectListItem> Roles(CountyWords county) =>
        [new("请选择", ""), .. Enum.GetValues<Role>().Select(r => new SelectListItem(county.Of(r), r.ToString()))];

    public static async Task<IReadOnlyList<SelectListItem>> DepartmentChoicesAsync(
        this AppDbContext db, IReadOnlyDictionary<string, string> counties, CancellationToken ct) =>
    [
        new("不属于部门", ""),
        .. (await db.Departments.Select(d => new { d.Id, d.Name, d.CountyCode }).ToListAsync(ct))
            .OrderBy(d => d.CountyCode, StringComparer.Ordinal).ThenBy(d => d.Name, ChineseOrder.Comparer).ThenBy(d => d.Id)
            .Select(d => new SelectListItem(counties.Count > 1 ? $"{AccountPlace.NameOf(d.CountyCode, counties)} {d.Name}" : d.Name, d.Id.ToString())),
    ];
}
