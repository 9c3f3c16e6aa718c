using System.Text.RegularExpressions;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>Words of the screen as they are printed: no blank between Chinese and digits, lines in one.</summary>
internal static partial class PaperText
{
    public static string Of(string? text) => text is null ? "" : Blank().Replace(text.Trim(), "").Replace('\n', '；');

    [GeneratedRegex(@"(?<=[^\x00-\x7F])[ ](?=[\x21-\x7E])|(?<=[\x21-\x7E])[ ](?=[^\x00-\x7F])|\r")]
    private static partial Regex Blank();
}
