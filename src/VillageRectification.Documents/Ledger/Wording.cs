using System.Text;
using VillageRectification.Domain.Common;

namespace VillageRectification.Documents.Ledger;

/// <summary>Brings what offices type to one form.</summary>
internal static class Wording
{
    /// <summary>Half-width and without any blanks: how headers, sheet names and words of lists are compared.</summary>
    public static string Compact(string text) => string.Concat(Narrow(text).Where(c => !IsBlank(c)));

    /// <summary>Full-width digits, letters and brackets become half-width.</summary>
    public static string Narrow(string text) => text.Normalize(NormalizationForm.FormKC);

    /// <summary>
    /// Without blanks at its ends, line breaks as one character, and without what no database takes: control characters, halves
    /// of characters and what is none, which a spreadsheet can write as _x0000_, _xD800_ and _xFFFE_.
    /// </summary>
    public static string Clean(string raw)
    {
        var text = SoundText.Mend(raw.ReplaceLineEndings("\n"));
        var start = 0;
        var end = text.Length;
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\u200C' or '\u200D' or '\uFEFF';
}
