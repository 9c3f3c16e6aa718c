using System.Globalization;
using System.Text;

namespace VillageRectification.Domain.Common;

/// <summary>
/// A text as a reader takes it: without what cannot be seen, its digits and letters in their plain form, every dash one. Of each character it
/// knows where it stood.
/// </summary>
internal sealed class FoldedText
{
    private readonly StringBuilder _plain = new();
    private readonly List<(int From, int To)> _places = [];

    public FoldedText(string text)
    {
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            // Half a pair is read as one character, too.
            var length = rune == Rune.ReplacementChar ? 1 : rune.Utf16SequenceLength;
            if (!IsUnseen(rune))
            {
                foreach (var c in Plain(rune))
                {
                    _plain.Append(c);
                    _places.Add((at + 1, at + length));
                }
            }

            at += length;
        }
    }

    public override string ToString() => _plain.ToString();

    /// <summary>Place in the text, from 1, of the first and the last character of that part.</summary>
    public (int From, int To) PlaceOf(int index, int length) => (_places[index].From, _places[index + length - 1].To);

    private static bool IsUnseen(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => true,
        UnicodeCategory.Control => rune.Value is not ('\t' or '\n' or '\r'),
        _ => rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0,
    };

    private static string Plain(Rune rune)
    {
        if (rune.IsAscii)
        {
            return rune.Value is 'x' ? "X" : rune.ToString();
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.DecimalDigitNumber => ((int)Rune.GetNumericValue(rune)).ToString(CultureInfo.InvariantCulture),
            UnicodeCategory.DashPunctuation => "-",
            UnicodeCategory.SpaceSeparator => " ",
            // An amount is written with the comma of a keyboard; that of a sentence parts.
            _ when rune.Value is '，' => "、",
            UnicodeCategory.OtherLetter or UnicodeCategory.OtherNotAssigned => rune.ToString(),
            _ => rune.ToString().Normalize(NormalizationForm.FormKC).Replace('x', 'X'),
        };
    }
}
