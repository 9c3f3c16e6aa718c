using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace VillageRectification.Web.Tests.Support;

/// <summary>What a reader sees of a page.</summary>
public static partial class PageWords
{
    /// <summary>The text of an element with every run of white space as one blank.</summary>
    public static string Words(IElement element) => Blanks().Replace(element.TextContent, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
