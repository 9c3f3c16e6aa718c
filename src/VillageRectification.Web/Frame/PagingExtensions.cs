using Microsoft.EntityFrameworkCore;

namespace VillageRectification.Web.Frame;

internal static class PagingExtensions
{
    /// <param name="asked">The page's number as the address has it.</param>
    public static PagedList<T> ToPage<T>(this IReadOnlyCollection<T> all, string? asked, int size)
    {
        var at = Paging.Of(asked, size, all.Count);
        return new([.. all.Skip(at.Before).Take(size)], at);
    }

    /// <summary>The page that an address asks for; all of it where that is for paper.</summary>
    public static PagedList<T> ToPage<T>(this IReadOnlyCollection<T> all, IQueryCollection query, int size) =>
        all.ToPage(query[Paging.Name], query[Paging.Whole] == "true" ? Math.Max(size, all.Count) : size);

    /// <summary>Two queries: how many there are, and those of the page.</summary>
    /// <param name="ordered">By a unique key at last.</param>
    /// <param name="asked">The page's number as the address has it.</param>
    public static async Task<PagedList<T>> ToPageAsync<T>(this IQueryable<T> ordered, string? asked, int size, CancellationToken ct)
    {
        var at = Paging.Of(asked, size, await ordered.CountAsync(ct));
        return new(await ordered.Skip(at.Before).Take(size).ToListAsync(ct), at);
    }
}
