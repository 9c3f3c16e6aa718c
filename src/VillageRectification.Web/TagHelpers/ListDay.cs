using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.TagHelpers;

/// <summary>A day of a list: 2003-10-31 on the screen, where days stand below each other, 2003年10月31日 on paper.</summary>
internal static partial class ListDay
{
    // Digits and signs alone.
    public static IHtmlContent Of(DateOnly day) => new HtmlString(
        $"""<time datetime="{day.ToList()}" data-printed="{day.ToFull()}"><span>{day.ToList()}</span></time>""");

    /// <param name="otherwise">What stands there without a day.</param>
    public static IHtmlContent Of(DateOnly? day, string otherwise = FieldWords.Unknown) => day is { } some ? Of(some) : new StringHtmlContent(otherwise);

    /// <summary>A line that tells days among other words.</summary>
    public static IHtmlContent In(string line)
    {
        var content = new HtmlContentBuilder();
        var at = 0;
        foreach (Match found in Days().Matches(line))
        {
            if (DateOnly.TryParseExact(found.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                content.Append(line[at..found.Index]).AppendHtml(Of(day));
                at = found.Index + found.Length;
            }
        }

        return content.Append(line[at..]);
    }

    [GeneratedRegex("(?<![0-9-])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9-])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Days();
}
