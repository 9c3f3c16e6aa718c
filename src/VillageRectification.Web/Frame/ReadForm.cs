using Microsoft.AspNetCore.Http.Metadata;

namespace VillageRectification.Web.Frame;

/// <summary>A form as it arrived: its fields, or why it cannot be read.</summary>
/// <param name="Fields">What was typed, as far as it could be read; without what no keyboard types.</param>
/// <param name="Unsound">The fields in which that was found.</param>
/// <param name="Status">400 or 413 when nothing could be read; else null.</param>
internal sealed record ReadForm(IReadOnlyDictionary<string, string[]> Fields, IReadOnlyList<string> Unsound, int? Status)
{
    public bool IsReadable { get; private init; }

    public static async Task<ReadForm> OfAsync(HttpContext http)
    {
        if (http.Request.ContentLength > MostBytes(http))
        {
            return Nothing(StatusCodes.Status413PayloadTooLarge);
        }

        try
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            return new(
                form.ToDictionary(f => SoundText.Mend(f.Key), f => f.Value.Select(v => SoundText.Mend(v ?? "")).ToArray(), StringComparer.Ordinal),
                [.. form.Where(f => !SoundText.IsSound(f.Key) || f.Value.Any(v => !SoundText.IsSound(v ?? ""))).Select(f => SoundText.Mend(f.Key))],
                Status: null);
        }
        catch (BadHttpRequestException refused)
        {
            return Nothing(refused.StatusCode);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            return Nothing(StatusCodes.Status400BadRequest);
        }
    }

    private static ReadForm Nothing(int status) => new(new Dictionary<string, string[]>(), [], status);

    private static long? MostBytes(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>() is { } own ? own.MaxRequestBodySize : Startup.HostSetup.LargestBody;
}
