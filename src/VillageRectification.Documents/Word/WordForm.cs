using VillageRectification.Domain.Documents;
using static VillageRectification.Documents.Word.WordMeasure;

namespace VillageRectification.Documents.Word;

/// <summary>
/// In what a document that an office issues and one that is only put together from the records differ on paper; both as the style sheet of the print has
/// them, in Word's units.
/// </summary>
internal sealed record WordForm
{
    public static WordForm Official { get; } = new()
    {
        Text = WordMeasure.Text,
        Line = WordMeasure.Line,
        Tracking = WordMeasure.Tracking,
        Heading = WordMeasure.Text,
        HeadingLine = WordMeasure.Line,
        Indent = 2,
        HeadingIndent = 2,
        TitleBefore = 2 * WordMeasure.Line,
        TitleAfter = WordMeasure.Line,
        CellEnds = Millimetres(0.6),
        TextEnds = Millimetres(1.2),
        KeepsTables = true,
        Person = Millimetres(13.5),
        Word = Millimetres(16),
    };

    /// <summary>Of what no office issues: smaller type, closer lines, tables with more room in their cells.</summary>
    public static WordForm Plain { get; } = new()
    {
        Text = 24,
        Line = Millimetres(7),
        Indent = 2,
        Heading = Small,
        HeadingLine = Millimetres(8),
        HeadingBefore = Millimetres(3),
        CellEnds = Millimetres(1.2),
        TextEnds = Millimetres(1.2),
        CellSides = Millimetres(0.3),
        AfterTable = Millimetres(1),
        AboveTable = Millimetres(1),
        HeadShade = "F0F0F0",
        Person = Millimetres(17),
        Word = Millimetres(20),
    };

    /// <summary>Of what is put up for everybody to read.</summary>
    public static WordForm Posted { get; } = Plain with
    {
        Text = 36,
        Line = Millimetres(10),
        Title = 52,
        TitleLine = Millimetres(14),
        Heading = 40,
        HeadingLine = Millimetres(11),
        HeadingBefore = Millimetres(4),
        Table = Small,
        Row = Millimetres(8),
        Number = Millimetres(12),
        Day = Millimetres(41),
    };

    public static WordForm Of(DocumentHead head) => head.IsRed ? Official : head.IsPosted ? Posted : Plain;

    /// <summary>The size of the text, in half points.</summary>
    public required int Text { get; init; }

    /// <summary>The height of its lines.</summary>
    public required int Line { get; init; }

    /// <summary>Between its characters.</summary>
    public int Tracking { get; init; }

    /// <summary>The size of the headings of parts, in half points.</summary>
    public required int Heading { get; init; }

    public required int HeadingLine { get; init; }

    public int HeadingBefore { get; init; }

    /// <summary>By how many characters a paragraph begins later.</summary>
    public int Indent { get; init; }

    /// <summary>By how many characters of the text a heading begins later.</summary>
    public int HeadingIndent { get; init; }

    /// <summary>The size of the title, in half points.</summary>
    public int Title { get; init; } = WordMeasure.Title;

    public int TitleLine { get; init; } = WordMeasure.Line;

    public int TitleBefore { get; init; }

    public int TitleAfter { get; init; }

    /// <summary>Left and right of what stands in a cell.</summary>
    public required int CellEnds { get; init; }

    /// <summary>Left and right of a sentence in a cell.</summary>
    public required int TextEnds { get; init; }

    /// <summary>Above and below what stands in a cell.</summary>
    public int CellSides { get; init; }

    /// <summary>Between a table and a paragraph below it.</summary>
    public int AfterTable { get; init; }

    /// <summary>Between a table and what stands above it.</summary>
    public int AboveTable { get; init; }

    /// <summary>The size of tables, in half points.</summary>
    public int Table { get; init; } = WordMeasure.Table;

    /// <summary>The height of a line of a table.</summary>
    public int Row { get; init; } = WordMeasure.Row;

    /// <summary>The column of a number.</summary>
    public int Number { get; init; } = Millimetres(9);

    /// <summary>The column of a day.</summary>
    public int Day { get; init; } = Millimetres(33.5);

    /// <summary>Behind the heads of columns; null for none.</summary>
    public string? HeadShade { get; init; }

    /// <summary>A short table is not parted.</summary>
    public bool KeepsTables { get; init; }

    /// <summary>The column of a person's name.</summary>
    public required int Person { get; init; }

    /// <summary>The column of a word of four characters.</summary>
    public required int Word { get; init; }
}
