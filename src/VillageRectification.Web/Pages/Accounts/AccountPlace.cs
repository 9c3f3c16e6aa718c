using Microsoft.AspNetCore.Mvc.Rendering;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Divisions;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Web.Pages.Accounts;

/// <summary>Where an account is of, as far as the form says: the county, its townships, the villages of the one that was picked.</summary>
/// <param name="Known">Counties with records, by code.</param>
/// <param name="Found">What the typed name names.</param>
internal sealed record AccountPlace(
    IReadOnlyDictionary<string, string> Known, IReadOnlyList<PlaceName> Found, IReadOnlyList<ListedDivision> Townships, IReadOnlyList<ListedDivision> Villages)
{
    /// <summary>Four or six digits; null while the name names none, or several.</summary>
    public string? Code => Found is [var only] ? only.Code : null;

    /// <summary>Of the county that is named, else of the only one with records; no department is called after it where there are several.</summary>
    public CountyWords County => new(Found is [{ Code.Length: DivisionCode.CountyLength } named] ? named.Name
        : Known.Where(k => k.Key.Length == DivisionCode.CountyLength).Select(k => k.Value).ToArray() is [var single] ? single : "");

    public IReadOnlyList<SelectListItem> TownshipItems =>
        [new("请选", ""), .. Townships.Select(t => new SelectListItem(t.Name, t.Code.Value[..DivisionCode.TownshipLength]))];

    /// <summary>Villages by code that were picked, of any township.</summary>
    public required IReadOnlyDictionary<string, string> Picked { get; init; }

    /// <summary>Who holds which post of the township that was picked.</summary>
    public IReadOnlyList<TownshipPost> Posts { get; init; } = [];

    /// <param name="today">Of the work calendar.</param>
    /// <param name="stored">The digits that the account has: what it is called stays valid, also when the place is no more.</param>
    public static async Task<AccountPlace> LoadAsync(
        AppDbContext db, AccountInput input, DateOnly today, string? stored, CancellationToken ct)
    {
        var known = await db.KnownCountiesAsync(ct);
        var found = stored is not null && input.Place?.Trim() == NameOf(stored, known)
            ? [new(stored, input.Place!.Trim())]
            : PlaceName.Find(input.Place, known);
        var divisions = found is [{ Code.Length: DivisionCode.CountyLength } county] ? await db.ListedAsync(county.Code, ct) : [];
        return new(
            known, found, [.. divisions.Where(d => !d.Code.IsVillage)],
            [.. divisions.Where(d => d.Code.IsVillage && input.Township is { Length: > 0 } township
                && d.Code.Value.StartsWith(township, StringComparison.Ordinal))])
        {
            Picked = await db.VillageNamesAsync(input.VillageCodes, ct),
            Posts = await db.TownshipPostsAsync(input.Township is { Length: DivisionCode.TownshipLength } picked ? [picked] : [], today, ct),
        };
    }

    /// <summary>汶上县; the digits themselves where nothing calls them otherwise.</summary>
    /// <param name="code">Four or six digits.</param>
    public static string NameOf(string code, IReadOnlyDictionary<string, string> known) => known.GetValueOrDefault(code) ?? CountyNames.Of(code);
}
