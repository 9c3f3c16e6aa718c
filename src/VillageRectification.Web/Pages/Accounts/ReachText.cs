using Microsoft.AspNetCore.Mvc.Rendering;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Divisions;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Web.Pages.Accounts;

/// <summary>What accounts reach, by name.</summary>
internal static class ReachText
{
    /// <summary>So many villages are named.</summary>
    private const int MostNamed = 3;

    /// <summary>Of a form: 乡镇干部，汶上县，刘楼镇.</summary>
    public static string Of(AccountInput input, AccountPlace place, IReadOnlyList<SelectListItem> departments)
    {
        string?[] parts =
        [
            input.Role is { } role ? RoleIn(role, input.Place?.Trim()) : null, input.Place?.Trim(),
            place.TownshipItems.FirstOrDefault(t => t.Value == input.Township && t.Value != "")?.Text,
            input.VillageCodes.Count == 0 ? null : string.Join("、", input.VillageCodes.Order(StringComparer.Ordinal).Select(v => place.Picked[v])),
            departments.FirstOrDefault(d => d.Value == input.DepartmentId?.ToString())?.Text,
        ];
        return string.Join("，", parts.Where(p => !string.IsNullOrEmpty(p)));
    }

    /// <summary>县委组织部干部, 区委组织部干部: by what the county is.</summary>
    /// <param name="place">The county that the account reaches, by name; the city's reaches more.</param>
    public static string RoleIn(Role role, string? place) => role is Role.City ? role.ToText() : new CountyWords(place ?? "").Of(role);

    /// <summary>By account: 汶上县刘楼镇; 刘楼镇徐牛村、军屯乡北陶村.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> ReachesAsync(this AppDbContext db, IReadOnlyCollection<AccountRow> rows, CancellationToken ct)
    {
        var counties = await db.KnownCountiesAsync(ct);
        var villages = await db.VillageNamesAsync([.. rows.SelectMany(r => r.Villages).Distinct()], ct);
        Dictionary<string, string> townships = [];
        foreach (var county in rows.Select(r => r.ScopePrefix)
            .Where(p => p?.Length == DivisionCode.TownshipLength).Select(p => p![..DivisionCode.CountyLength]).Distinct())
        {
            foreach (var listed in (await db.ListedAsync(county, ct)).Where(d => !d.Code.IsVillage))
            {
                townships[listed.Code.Value[..DivisionCode.TownshipLength]] = listed.Name;
            }
        }

        return rows.ToDictionary(r => r.Id, Of);

        string Of(AccountRow row)
        {
            if (row.ScopePrefix is { } prefix)
            {
                var place = AccountPlace.NameOf(prefix[..Math.Min(prefix.Length, DivisionCode.CountyLength)], counties);
                return prefix.Length < DivisionCode.TownshipLength ? place : place + townships.GetValueOrDefault(prefix, prefix);
            }

            string[] parts =
            [
                .. row.Villages.Count == 0 ? Array.Empty<string>()
                    : [string.Join("、", row.Villages.Take(MostNamed).Select(v => villages[v]))
                        + (row.Villages.Count > MostNamed ? $"等 {row.Villages.Count} 个村" : "")],
                .. row.Department is null ? Array.Empty<string>() : [row.Department + "联系的村"],
            ];
            return parts.Length > 0 ? string.Join("；", parts) : row.Role is Role.Admin ? "不看业务" : "无";
        }
    }
}
