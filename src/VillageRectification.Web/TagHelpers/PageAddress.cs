using Microsoft.AspNetCore.Http.Extensions;

namespace VillageRectification.Web.TagHelpers;

/// <summary>The address of this page with some query values replaced: filters, sort and paging live in the address.</summary>
internal static class PageAddress
{
    /// <param name="changes">A null value leaves the name out.</param>
    public static string With(HttpRequest request, params (string Name, string? Value)[] changes)
    {
        var query = new QueryBuilder(request.Query
            .Where(q => changes.All(c => !c.Name.Equals(q.Key, StringComparison.OrdinalIgnoreCase)))
            .SelectMany(q => q.Value.OfType<string>().Where(v => v.Length > 0).Select(v => KeyValuePair.Create(q.Key, v))));
        foreach (var (name, value) in changes)
        {
            if (value is not null)
            {
                query.Add(name, value);
            }
        }

        return request.PathBase + request.Path + query.ToQueryString();
    }
}
