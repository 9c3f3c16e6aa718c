using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace VillageRectification.Web.Frame;

/// <summary>
/// The first fields of a form that as a whole cannot be read: too large, too many fields, cut off, a broken part. What was typed mostly stands
/// before what breaks it.
/// </summary>
internal static class FormHead
{
    private const int MostBytes = 256 * 1024;
    private const int MostFields = 200;

    /// <summary>Names with what was typed, as far as each is whole; none where nothing can be read.</summary>
    public static async Task<IReadOnlyList<KeyValuePair<string, string>>> ReadAsync(HttpContext http)
    {
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type))
        {
            return [];
        }

        var (head, isWhole) = await HeadAsync(http);
        return type.MediaType == ReadForm.Encoded ? Pairs(head, isWhole)
            : HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 } boundary ? await PartsAsync(head, boundary.Value!)
            : [];
    }

    private static async Task<(byte[] Head, bool IsWhole)> HeadAsync(HttpContext http)
    {
        var (head, length) = (new byte[MostBytes], 0);
        try
        {
            // Of a body that is too large as a whole the beginning may still be read.
            if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            {
                limit.MaxRequestBodySize = null;
            }

            http.Request.EnableBuffering();
            http.Request.Body.Position = 0;
            while (length < head.Length && await http.Request.Body.ReadAsync(head.AsMemory(length), http.RequestAborted) is > 0 and var read)
            {
                length += read;
            }

            return (head[..length], length < head.Length);
        }
        catch (Exception broken) when (ReadForm.IsUnreadable(broken))
        {
            return (head[..length], IsWhole: false);
        }
    }

    private static List<KeyValuePair<string, string>> Pairs(byte[] head, bool isWhole)
    {
        var pairs = Encoding.UTF8.GetString(head).Split('&');
        return
        [
            .. (isWhole ? pairs : pairs.SkipLast(1)).Take(MostFields).Select(p => p.Split('=', 2)).Where(p => p.Length == 2)
                .Select(p => KeyValuePair.Create(WebUtility.UrlDecode(p[0]), WebUtility.UrlDecode(p[1]))).Where(IsField),
        ];
    }

    private static async Task<List<KeyValuePair<string, string>>> PartsAsync(byte[] head, string boundary)
    {
        List<KeyValuePair<string, string>> fields = [];
        try
        {
            MultipartReader parts = new(boundary, new MemoryStream(head));
            while (fields.Count < MostFields && await parts.ReadNextSectionAsync() is { } part)
            {
                if (part.GetContentDispositionHeader() is { } said && said.IsFormDisposition())
                {
                    using StreamReader text = new(part.Body, Encoding.UTF8);
                    var field = KeyValuePair.Create(HeaderUtilities.RemoveQuotes(said.Name).ToString(), await text.ReadToEndAsync());
                    fields.AddRange(IsField(field) ? [field] : []);
                }
            }
        }
        catch (Exception broken) when (ReadForm.IsUnreadable(broken))
        {
            // What stood before the broken part is whole.
            return fields;
        }

        return fields;
    }

    private static bool IsField(KeyValuePair<string, string> field) => field.Key.StartsWith("Input.", StringComparison.Ordinal) || field.Key is "UserName";
}
