using Microsoft.AspNetCore.Html;

namespace VillageRectification.Web.Pages.Shared.Documents;

/// <summary>Text of a paper in which wide blanks part two things; the encoder of pages would write each of them as a number.</summary>
internal static class Spaced
{
    private const string Blank = "\u3000";

    public static IHtmlContent Of(string? text)
    {
        var content = new HtmlContentBuilder();
        foreach (var (i, part) in (text ?? "").Split(Blank).Index())
        {
            content.AppendHtml(i == 0 ? "" : Blank).Append(part);
        }

        return content;
    }
}
