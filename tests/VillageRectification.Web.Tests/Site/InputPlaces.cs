using System.Reflection;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc;
using VillageRectification.Web.Api;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Site;

/// <summary>Where a handler takes something from outside, found from its code and from its page.</summary>
internal static partial class InputPlaces
{
    private static readonly Type[] Simple = [typeof(string), typeof(DateOnly), typeof(Guid), typeof(decimal)];

    /// <summary>Names in the route.</summary>
    public static IReadOnlyList<string> RouteOf(Handler handler) => [.. Parameter().Matches(handler.Route).Select(m => m.Groups[1].Value)];

    /// <summary>Names of fields of the form that is posted, or of the query.</summary>
    /// <param name="page">The page as it is opened; null when it is none.</param>
    public static IReadOnlyList<string> FieldsOf(Handler handler, IHtmlDocument? page)
    {
        var isPost = handler.Method is "POST";
        var bound = handler.Page?.BoundProperties.Where(p => isPost || p.BindingInfo?.RequestPredicate is not null || SupportsGet(handler, p.Name))
            .SelectMany(p => Flat(p.BindingInfo?.BinderModelName ?? p.Name, p.ParameterType)) ?? [];
        var arguments = handler.Code?.Parameters.Where(p => p.ParameterType != typeof(CancellationToken)).Select(p => p.Name) ?? [];
        var shown = isPost
            ? page?.QuerySelectorAll("form[method=post] [name]").Select(e => e.GetAttribute("name")!) ?? []
            : [.. page?.QuerySelectorAll("form:not([method=post]) [name]").Select(e => e.GetAttribute("name")!) ?? [], .. Links(page, handler)];
        var api = handler.Route.StartsWith("/api", StringComparison.Ordinal) ? FigureRequest.Parameters : [];
        return
        [
            .. bound.Concat(arguments).Concat(shown).Concat(api)
                .Where(n => n is not ("__RequestVerificationToken" or "handler")).Distinct().Except(RouteOf(handler))
                // The lines of a form are read alike.
                .DistinctBy(n => Index().Replace(n, "[]")),
        ];
    }

    private static bool SupportsGet(Handler handler, string property) =>
        handler.Page!.ModelTypeInfo?.GetProperty(property)?.GetCustomAttribute<BindPropertyAttribute>()?.SupportsGet is true;

    private static IEnumerable<string> Flat(string name, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsPrimitive || plain.IsEnum || Simple.Contains(plain))
        {
            return [name];
        }

        return plain.IsArray
            ? Flat($"{name}[0]", plain.GetElementType()!)
            : plain.GetProperties()
                .Where(p => p.SetMethod is not null && p.PropertyType.Namespace?.StartsWith("Microsoft", StringComparison.Ordinal) is not true)
                .SelectMany(p => Flat($"{name}.{p.Name}", p.PropertyType));
    }

    // What links to the page itself carry: sorting, paging, narrowing.
    private static IEnumerable<string> Links(IHtmlDocument? page, Handler handler) =>
        page?.QuerySelectorAll("a[href*='?']").Select(a => a.GetAttribute("href")!)
            .Where(h => h.StartsWith('?') || h.StartsWith(handler.Route.Split('{')[0], StringComparison.OrdinalIgnoreCase))
            .SelectMany(h => h[(h.IndexOf('?', StringComparison.Ordinal) + 1)..].Split('&')).Select(p => p.Split('=')[0]) ?? [];

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();

    [GeneratedRegex(@"\{\**(\w+)[^}]*\}")]
    private static partial Regex Parameter();
}
