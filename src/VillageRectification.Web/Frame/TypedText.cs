using Microsoft.AspNetCore.Http.Features;

namespace VillageRectification.Web.Frame;

/// <summary>The sentences that somebody typed into a form, as far as they would be missed: not its choices, numbers, keys or passwords.</summary>
internal static class TypedText
{
    private const int Shortest = 4;

    /// <summary>Empty for what is no form, for one with large files, which is not read for nobody, and for one that cannot be read.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(HttpRequest request, CancellationToken ct)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType
            || (request.ContentType?.StartsWith(ReadForm.Encoded, StringComparison.OrdinalIgnoreCase) is not true
                && !(request.ContentLength <= Startup.HostSetup.LargestBody)))
        {
            return [];
        }

        try
        {
            // Read already, where a page has it.
            var form = request.HttpContext.Features.Get<IFormFeature>()?.Form ?? await new FormFeature(request).ReadFormAsync(ct);
            return
            [
                .. form.Where(f => !f.Key.Contains("Password", StringComparison.OrdinalIgnoreCase))
                    .SelectMany(f => f.Value).OfType<string>().Where(IsSentence).Distinct(StringComparer.Ordinal),
            ];
        }
        catch (Exception unreadable) when (ReadForm.IsUnreadable(unreadable))
        {
            return [];
        }
    }

    /// <summary>A browser says from which site a form was sent; one that does not is too old to be used for forging.</summary>
    public static bool IsOfThisSite(HttpRequest request) =>
        request.Headers.Origin is not [{ Length: > 0 } origin]
        || (Uri.TryCreate(origin, UriKind.Absolute, out var site) && site.Authority == request.Host.Value);

    private static bool IsSentence(string text) => text.Trim().Length >= Shortest && text.Any(c => c is >= '\u4E00' and <= '\u9FFF');
}
