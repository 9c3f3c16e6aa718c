using DocumentFormat.OpenXml.Spreadsheet;

namespace VillageRectification.Documents.Sheets;

/// <summary>The few looks of cells.</summary>
internal static class SheetStyles
{
    public const uint Title = 1;
    public const uint Note = 2;
    public const uint Head = 3;
    public const uint Cell = 4;
    public const uint Text = 5;
    public const uint Day = 6;

    // Year, month and day with dashes; the numbers below are a spreadsheet's own.
    private const uint Dashes = 164;

    private const uint Plain = 0;
    private const uint Large = 1;
    private const uint Bold = 2;
    private const uint Lined = 1;

    public static Stylesheet All() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = Dashes, FormatCode = "yyyy\\-mm\\-dd" }),
        new Fonts(FontOf(11), FontOf(16), FontOf(11, isBold: true)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(
                new LeftBorder { Style = BorderStyleValues.Thin },
                new RightBorder { Style = BorderStyleValues.Thin },
                new TopBorder { Style = BorderStyleValues.Thin },
                new BottomBorder { Style = BorderStyleValues.Thin },
                new DiagonalBorder())),
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = Plain, FillId = 0, BorderId = 0 }),
        new CellFormats(
            Format(Plain, 0, null, isWrapped: false),
            Format(Large, 0, HorizontalAlignmentValues.Left, isWrapped: false),
            Format(Plain, 0, HorizontalAlignmentValues.Left, isWrapped: false),
            Format(Bold, Lined, HorizontalAlignmentValues.Center, isWrapped: true),
            Format(Plain, Lined, HorizontalAlignmentValues.Center, isWrapped: true),
            Format(Plain, Lined, HorizontalAlignmentValues.Left, isWrapped: true),
            Format(Plain, Lined, HorizontalAlignmentValues.Center, isWrapped: true, Dashes)));

    private static Font FontOf(double size, bool isBold = false)
    {
        var font = new Font();
        if (isBold)
        {
            font.AddChild(new Bold());
        }

        font.AddChild(new FontSize { Val = size });
        font.AddChild(new FontName { Val = "宋体" });
        return font;
    }

    private static CellFormat Format(uint font, uint border, HorizontalAlignmentValues? across, bool isWrapped, uint number = 0)
    {
        var alignment = new Alignment { Vertical = VerticalAlignmentValues.Center, WrapText = isWrapped };
        if (across is { } where)
        {
            alignment.Horizontal = where;
        }

        return new(alignment)
        {
            NumberFormatId = number,
            FontId = font,
            FillId = 0,
            BorderId = border,
            FormatId = 0,
            ApplyNumberFormat = number > 0,
            ApplyFont = true,
            ApplyBorder = true,
            ApplyAlignment = true,
        };
    }
}
