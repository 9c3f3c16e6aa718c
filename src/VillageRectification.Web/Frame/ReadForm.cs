using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Frame;

/// <summary>A form that the framework cannot read: its fields as far as they can be read all the same, or why not.</summary>
/// <param name="Fields">What was typed, without what no keyboard types.</param>
/// <param name="Unsound">The fields in which that was found.</param>
/// <param name="Status">400 or 413 when it could not be read as a whole; else null.</param>
internal sealed record ReadForm(IReadOnlyDictionary<string, string[]> Fields, IReadOnlyList<string> Unsound, int? Status)
{
    /// <summary>A form of plain fields.</summary>
    public const string Encoded = "application/x-www-form-urlencoded";
    private const string Nul = "%00";
    private const string OtherControl = "%01";

    /// <summary>How much the page takes of a form with a file; null of one without.</summary>
    public long? MostFileBytes { get; private init; }

    /// <summary>Null when the framework reads it.</summary>
    public static async Task<ReadForm?> UnreadableAsync(HttpContext http)
    {
        if (http.Request.ContentLength > MostBytes(http))
        {
            return await HeadAsync(http, StatusCodes.Status413PayloadTooLarge);
        }

        try
        {
            http.Request.EnableBuffering();
            await http.Request.ReadFormAsync(http.RequestAborted);
            return null;
        }
        catch (BadHttpRequestException refused)
        {
            return await HeadAsync(http, refused.StatusCode);
        }
        catch (Exception broken) when (IsUnreadable(broken))
        {
            return await WithoutNulAsync(http) ?? await HeadAsync(http, StatusCodes.Status400BadRequest);
        }
    }

    /// <summary>Whether that is the framework's word for a form that it cannot read: broken, too large, cut off, or in a strange charset.</summary>
    public static bool IsUnreadable(Exception thrown) =>
        thrown is InvalidDataException or IOException or BadHttpRequestException or NotSupportedException or ArgumentException;

    // Two names may be one without what is taken out of them.
    private static ReadForm Of(IReadOnlyCollection<KeyValuePair<string, StringValues>> form) => new(
        form.GroupBy(f => SoundText.Mend(f.Key), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(f => f.Key, f => f.SelectMany(g => g.Value).Select(v => SoundText.Mend(v ?? "")).ToArray(), StringComparer.OrdinalIgnoreCase),
        [.. form.Where(f => !SoundText.IsSound(f.Key) || f.Value.Any(v => !SoundText.IsSound(v ?? ""))).Select(f => SoundText.Mend(f.Key)).Distinct()],
        Status: null);

    // The framework reads no form with a NUL in it. What else was typed can be read all the same; the NUL is left where it can be told of.
    private static async Task<ReadForm?> WithoutNulAsync(HttpContext http)
    {
        if (!http.Request.Body.CanSeek || !MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) || type.MediaType != Encoded)
        {
            return null;
        }

        try
        {
            http.Request.Body.Position = 0;
            using var text = new StreamReader(http.Request.Body, leaveOpen: true);
            var body = await text.ReadToEndAsync(http.RequestAborted);
            if (!body.Contains(Nul, StringComparison.Ordinal))
            {
                return null;
            }

            using var reader = new FormReader(body.Replace(Nul, OtherControl, StringComparison.Ordinal));
            return Of(await reader.ReadFormAsync(http.RequestAborted));
        }
        catch (Exception broken) when (IsUnreadable(broken))
        {
            return null;
        }
    }

    private static async Task<ReadForm> HeadAsync(HttpContext http, int status) =>
        Of([.. (await FormHead.ReadAsync(http)).Select(f => KeyValuePair.Create(f.Key, new StringValues(f.Value)))]) with
        {
            Status = status,
            MostFileBytes = IsOfPlainFields(http.Request) ? null : MostBytes(http),
        };

    // Only files are larger than what the forms of all pages may send.
    private static long? MostBytes(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>() is { } own && !IsOfPlainFields(http.Request)
            ? own.MaxRequestBodySize
            : Startup.HostSetup.LargestBody;

    private static bool IsOfPlainFields(HttpRequest request) =>
        request.ContentType?.StartsWith(Encoded, StringComparison.OrdinalIgnoreCase) is true;
}
