using W = DocumentFormat.OpenXml.Wordprocessing;

namespace VillageRectification.Documents.Word;

/// <summary>The typefaces of official documents by the names that offices have, each with what stands in where it is missing.</summary>
internal static class WordFonts
{
    /// <summary>仿宋, of the text.</summary>
    public const string Fang = "仿宋_GB2312";

    /// <summary>楷体, of leads.</summary>
    public const string Kai = "楷体_GB2312";

    /// <summary>黑体, of headings.</summary>
    public const string Hei = "黑体";

    /// <summary>小标宋, of titles and the red head.</summary>
    public const string Biao = "方正小标宋简体";

    /// <summary>宋体, of page numbers.</summary>
    public const string Song = "宋体";

    public static W.RunFonts Of(string name) => new()
    {
        Ascii = name,
        HighAnsi = name,
        EastAsia = name,
        ComplexScript = name,
        Hint = W.FontTypeHintValues.EastAsia,
    };

    // What machines without the fonts of offices have that looks most like them: with serifs or, for 黑体, without.
    private const string Serif = ",Noto Serif CJK SC,Source Han Serif SC";
    private const string Sans = ",Noto Sans CJK SC,Source Han Sans SC";

    /// <summary>Which other fonts a program takes for one that the machine lacks, in their order.</summary>
    public static W.Fonts Table() => new(
        Font(Fang, "FangSong" + Serif), Font(Kai, "KaiTi" + Serif), Font(Hei, "SimHei" + Sans), Font(Biao, "STZhongsong" + Serif),
        Font(Song, "SimSun" + Serif));

    private static W.Font Font(string name, string other) => new(
        new W.AltName { Val = other },
        new W.FontCharSet { Val = "86" },
        new W.FontFamily { Val = W.FontFamilyValues.Auto },
        new W.Pitch { Val = W.FontPitchValues.Variable })
    { Name = name };
}
