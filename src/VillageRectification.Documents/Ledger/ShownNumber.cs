using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace VillageRectification.Documents.Ledger;

/// <summary>
/// A number as its format shows it, as far as the format changes how large it looks: 3 as 3万元, 30000 as 3.0万, 0.5 as 50%, 2000 as 2.
/// Digits that a format only hides are not lost.
/// </summary>
internal static partial class ShownNumber
{
    // Also as they are written by hand; what of them no amount is read with is named where the cell is read.
    private static readonly SearchValues<char> Scales = SearchValues.Create("亿万千百十億萬仟佰拾wW");

    private const string Digits = "0#?";

    private static readonly SearchValues<char> DigitMarks = SearchValues.Create(Digits);

    /// <summary>The shown text; null when the format shows the number as it is.</summary>
    public static string? Of(double number, string? format)
    {
        if (string.IsNullOrEmpty(format) || format.Length > WorkbookLimits.MaxNumberFormat)
        {
            return null;
        }

        var picture = Section(format, number).Replace("G/通用格式", "0", StringComparison.Ordinal).Replace("General", "0", StringComparison.OrdinalIgnoreCase);
        var (tokens, literals) = Read(picture);
        var last = tokens.AsSpan().LastIndexOfAny(DigitMarks);
        if (last < 0 || tokens.Contains('E', StringComparison.Ordinal))
        {
            return null;
        }

        var before = string.Concat(literals.Where(l => l.At <= tokens.AsSpan().IndexOfAny(DigitMarks)).Select(l => l.Character)).Trim();
        var unit = string.Concat(literals.Where(l => l.At > last).Select(l => l.Character)).Trim();
        var thousands = Thousands(tokens);
        var hundreds = tokens.Count(c => c == '%');
        // A literal point between digits (0!.0,) moves what is shown by the digits behind it.
        var point = literals.FirstOrDefault(l => l.Character == '.' && l.At <= last, (At: -1, Character: '.')).At;
        var behind = point < 0 ? 0 : tokens[point..].Count(c => Digits.Contains(c, StringComparison.Ordinal));
        // 3（万元）, 3余万元, 万元3: wherever the unit stands, the number is no plain one. Any other mark before it (￥) says nothing of how large it is.
        var ahead = before.AsSpan().ContainsAny(Scales) ? before : "";
        var isScaled = ahead.Length > 0 || unit.AsSpan().ContainsAny(Scales);
        if (!isScaled && thousands == 0 && hundreds == 0 && behind == 0)
        {
            return null;
        }

        try
        {
            var shown = (decimal)number * Power(100, hundreds) / Power(1000, thousands) / Power(10, behind);
            return ahead + shown.ToString("0.#############", CultureInfo.InvariantCulture) + (hundreds > 0 ? "%" : isScaled ? unit : "");
        }
        catch (OverflowException)
        {
            // No amount of a village.
            return null;
        }
    }

    /// <summary>Formats name up to three pictures: for positive numbers, negative ones and zero.</summary>
    private static string Section(string format, double number)
    {
        var sections = new List<string> { "" };
        var isQuoted = false;
        for (var i = 0; i < format.Length; i++)
        {
            isQuoted ^= format[i] == '"';
            if (format[i] == ';' && !isQuoted)
            {
                sections.Add("");
            }
            else
            {
                sections[^1] += format[i];
            }
        }

        // [>=10000]0.0,"千";0"万元": the first whose condition holds.
        if (sections.Any(s => Condition().IsMatch(s)))
        {
            return sections.FirstOrDefault(s => Holds(s, number)) ?? sections[^1];
        }

        return number < 0 && sections.Count > 1 ? sections[1] : number == 0 && sections.Count > 2 ? sections[2] : sections[0];
    }

    private static bool Holds(string section, double number) => Condition().Match(section) is not { Success: true } condition
        || double.Parse(condition.Groups["bound"].Value, CultureInfo.InvariantCulture) is var bound && condition.Groups["sign"].Value switch
        {
            "<" => number < bound,
            "<=" => number <= bound,
            ">" => number > bound,
            ">=" => number >= bound,
            "<>" => number != bound,
            _ => number == bound,
        };

    [GeneratedRegex(@"\[(?<sign><=|>=|<>|<|>|=)(?<bound>-?[0-9]+(?:\.[0-9]+)?)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Condition();

    /// <summary>The picture's own signs, and the literal characters with the number of signs before each.</summary>
    private static (string Tokens, IReadOnlyList<(int At, char Character)> Literals) Read(string picture)
    {
        var tokens = new StringBuilder();
        List<(int, char)> literals = [];
        for (var i = 0; i < picture.Length; i++)
        {
            switch (picture[i])
            {
                case '"':
                    for (i++; i < picture.Length && picture[i] != '"'; i++)
                    {
                        literals.Add((tokens.Length, picture[i]));
                    }

                    break;
                case '\\' or '!' when i + 1 < picture.Length:
                    literals.Add((tokens.Length, picture[++i]));
                    break;
                case '_' or '*':
                    i++;
                    break;
                case '[':
                    var end = picture.IndexOf(']', i) is > 0 and var at ? at : picture.Length;
                    literals.AddRange(Currency(picture[i..end]).Select(c => (tokens.Length, c)));
                    i = end;
                    break;
                case '@':
                    tokens.Append('0');
                    break;
                case '0' or '#' or '?' or '.' or ',' or '%' or 'E' or 'e':
                    tokens.Append(char.ToUpperInvariant(picture[i]));
                    break;
                default:
                    literals.Add((tokens.Length, picture[i]));
                    break;
            }
        }

        return (tokens.ToString(), literals);
    }

    // [$万元-804] shows 万元.
    private static string Currency(string bracket) => bracket.StartsWith("[$", StringComparison.Ordinal) ? bracket[2..].Split('-')[0] : "";

    /// <summary>Commas behind the last digit of the whole or of the fraction each take a thousand away; the others only part digits.</summary>
    private static int Thousands(string tokens)
    {
        var count = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var next = tokens.AsSpan(i).TrimStart(',');
            count += tokens[i] == ',' && (next.IsEmpty || !Digits.Contains(next[0], StringComparison.Ordinal)) ? 1 : 0;
        }

        return count;
    }

    private static decimal Power(int of, int times) => Enumerable.Repeat((decimal)of, times).Aggregate(1m, (product, factor) => product * factor);
}
