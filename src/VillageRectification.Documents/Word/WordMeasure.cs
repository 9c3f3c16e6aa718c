namespace VillageRectification.Documents.Word;

/// <summary>The paper of GB/T 9704-2012 in Word's units: twentieths of a point (twips) for lengths, half points for type.</summary>
internal static class WordMeasure
{
    private const double TwipsPerMillimetre = 1440 / 25.4;

    /// <summary>A4, in twips.</summary>
    public const int ShortSide = 11906;

    /// <inheritdoc cref="ShortSide"/>
    public const int LongSide = 16838;

    /// <summary>天头 37 mm.</summary>
    public static readonly int Top = Millimetres(37);

    /// <summary>下白边 35 mm.</summary>
    public static readonly int Bottom = Millimetres(35);

    /// <summary>订口 28 mm.</summary>
    public static readonly int Inner = Millimetres(28);

    /// <summary>切口 26 mm.</summary>
    public static readonly int Outer = Millimetres(26);

    /// <summary>版心 156 mm wide.</summary>
    public static readonly int Width = Millimetres(156);

    /// <summary>版心 225 mm high, the width of a page turned by a quarter.</summary>
    public static readonly int Height = Millimetres(225);

    /// <summary>From the edge to the head of a letter.</summary>
    public static readonly int Header = Millimetres(30);

    /// <summary>From the edge to the foot of the page number, whose line lies 7 mm below the text.</summary>
    public static readonly int Footer = Millimetres(23);

    /// <summary>From the edge to the lower double line of a letter.</summary>
    public static readonly int LetterFooter = Millimetres(20);

    /// <summary>One of 22 lines; cut, so that 22 of them never need more than the page has.</summary>
    public static readonly int Line = Height / 22;

    /// <summary>三号, the size of the text.</summary>
    public const int Text = 32;

    /// <summary>二号, of titles.</summary>
    public const int Title = 44;

    /// <summary>四号, of page number and colophon.</summary>
    public const int Small = 28;

    /// <summary>五号, of tables.</summary>
    public const int Table = 21;

    /// <summary>小五号, beside the code.</summary>
    public const int Note = 18;

    /// <summary>A line of a table, and one of a table whose rows stand closer.</summary>
    public static readonly int Row = Millimetres(6.2);

    /// <inheritdoc cref="Row"/>
    public static readonly int CloseRow = Millimetres(5);

    /// <summary>A line of a table on a turned page whose rows stand closer.</summary>
    public static readonly int CloseTurnedRow = Millimetres(3.7);

    /// <summary>The size of its type: 小五号.</summary>
    public const int CloseTable = 18;

    /// <summary>The label of an annex on a turned page, which is less high.</summary>
    public static readonly int TurnedLabel = Millimetres(7);

    /// <summary>The title of such an annex, with what stays free below it.</summary>
    public static readonly int TurnedTitle = Millimetres(9);

    /// <inheritdoc cref="TurnedTitle"/>
    public static readonly int BelowTurnedTitle = Millimetres(2);

    /// <summary>A line of the colophon.</summary>
    public static readonly int ColophonLine = Millimetres(8.6);

    /// <summary>The code's side.</summary>
    public static readonly int Code = Millimetres(18);

    /// <summary>The red head, and one that is too long for it.</summary>
    public const int Mark = 72;

    /// <inheritdoc cref="Mark"/>
    public const int LongMark = 56;

    /// <summary>Between characters of the text, in twips: 28 of 16 pt are a hair wider than a line.</summary>
    public const int Tracking = -5;

    /// <summary>Of type, whose sizes are half points.</summary>
    public const int TwipsPerHalfPoint = 10;

    /// <summary>Of a title, in characters.</summary>
    public const int TitleOnOneLine = 20;

    /// <summary>What stands closer in a table, and how high a line of it is.</summary>
    public static int RowOf(bool isCompact, bool isTurned) => !isCompact ? Row : isTurned ? CloseTurnedRow : CloseRow;

    /// <summary>The width of a character of the text, in twips.</summary>
    public const int Em = 320;

    public static int Millimetres(double length) => (int)Math.Round(length * TwipsPerMillimetre);
}
