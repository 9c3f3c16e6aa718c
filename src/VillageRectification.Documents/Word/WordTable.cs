using VillageRectification.Domain.Documents;
using static VillageRectification.Documents.Word.WordMeasure;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace VillageRectification.Documents.Word;

/// <summary>A table: its head on each page, no row ever split.</summary>
internal static class WordTable
{
    private const int Hairline = 6;

    /// <param name="isCompact">Its rows stand closer.</param>
    /// <param name="isSigned">Who signs stands below it: its last rows go with that, so that no page has a signature alone.</param>
    public static W.Table Of(Table table, WordForm form, bool isCompact = false, bool isSigned = false)
    {
        var widths = WidthsOf(table, form);
        int? line = isCompact ? RowOf(isCompact, table.IsLandscape) : null;
        return new(
        [
            new W.TableProperties(
                new W.TableWidth { Width = WordStyles.Digits(widths.Sum()), Type = W.TableWidthUnitValues.Dxa },
                new W.TableBorders(
                    new W.TopBorder { Val = W.BorderValues.Single, Size = Hairline },
                    new W.LeftBorder { Val = W.BorderValues.Single, Size = Hairline },
                    new W.BottomBorder { Val = W.BorderValues.Single, Size = Hairline },
                    new W.RightBorder { Val = W.BorderValues.Single, Size = Hairline },
                    new W.InsideHorizontalBorder { Val = W.BorderValues.Single, Size = Hairline },
                    new W.InsideVerticalBorder { Val = W.BorderValues.Single, Size = Hairline }),
                new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                new W.TableCellMarginDefault(
                    new W.TopMargin { Width = WordStyles.Digits(form.CellSides), Type = W.TableWidthUnitValues.Dxa },
                    new W.TableCellLeftMargin { Width = (short)form.CellEnds, Type = W.TableWidthValues.Dxa },
                    new W.BottomMargin { Width = WordStyles.Digits(form.CellSides), Type = W.TableWidthUnitValues.Dxa },
                    new W.TableCellRightMargin { Width = (short)form.CellEnds, Type = W.TableWidthValues.Dxa })),
            new W.TableGrid(widths.Select(w => new W.GridColumn { Width = WordStyles.Digits(w) })),
            new W.TableRow(
            [
                new W.TableRowProperties(new W.CantSplit(), new W.TableHeader()),
                .. table.Columns.Select((c, i) => Cell(c.Heading, WordStyle.CellHeading, widths[i], line, isKept: true, CellOf(c, form, isHead: true))),
            ]),
            .. table.Rows.Select((r, n) => Row(r, n)),
        ]);

        W.TableRow Row(IReadOnlyList<string> row, int n) => new(
        [
            new W.TableRowProperties(new W.CantSplit()),
            .. row.Select((text, i) => Cell(
                text, StyleOf(table.Columns[i]), widths[i], line,
                isKept: IsKept(table, form, n, isSigned), CellOf(table.Columns[i], form, isHead: false))),
        ]);
    }

    /// <summary>
    /// Whether the row stays with the one below it, and the last with what follows: of a short table in a text each, of another the first and the last but
    /// one, so that no page has a row alone.
    /// </summary>
    public static bool IsKept(Table table, WordForm form, int row, bool isSigned)
    {
        var last = table.Rows.Count - 1;
        return row == last ? isSigned : row == 0 || row >= last - 1 || IsWhole(table, form);
    }

    public static bool IsWhole(Table table, WordForm form) => form.KeepsTables && table.IsShort;

    /// <summary>The same millimetres as on the sheet that the browser prints.</summary>
    public static int[] WidthsOf(Table table, WordForm form)
    {
        var whole = table.IsLandscape ? Height : Width;
        var rest = table.Columns.Count(c => c.Width is ColumnWidth.Rest);
        int[] widths = [.. table.Columns.Select(c => IsWidened(table, form, c) ? Named(c.Width, form) * Height / Width : Named(c.Width, form))];
        var named = widths.Sum();
        return [.. table.Columns.Select((c, i) => c.Width is ColumnWidth.Rest ? Math.Max(0, whole - named) / rest
            : rest > 0 ? widths[i] : widths[i] * whole / named)];
    }

    // Where no column of a turned table holds sentences, all of them share the room.
    private static bool IsWidened(Table table, WordForm form, TableColumn column) =>
        table.IsLandscape && form == WordForm.Official && table.Columns.All(c => !c.IsText)
        && column.Width is (ColumnWidth.Word or ColumnWidth.Township or ColumnWidth.Village);

    /// <summary>Left and right of what stands in a cell of the column. A narrow one has less.</summary>
    public static int EndsOf(TableColumn column, WordForm form, bool isHead) => column.Width switch
    {
        ColumnWidth.Mark => 0,
        ColumnWidth.Number or ColumnWidth.Day => WordForm.Official.CellEnds,
        _ => column.IsText && !isHead ? form.TextEnds : form.CellEnds,
    };

    private static string StyleOf(TableColumn column) =>
        column.IsText ? WordStyle.CellText : column.Width is ColumnWidth.Rest ? WordStyle.Cell : WordStyle.CellNarrow;

    private static W.TableCellProperties CellOf(TableColumn column, WordForm form, bool isHead)
    {
        var properties = new W.TableCellProperties();
        if (isHead && form.HeadShade is { } shade)
        {
            properties.AddChild(new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = shade });
        }

        if (EndsOf(column, form, isHead) is var ends && ends != form.CellEnds)
        {
            properties.AddChild(new W.TableCellMargin(
                new W.LeftMargin { Width = WordStyles.Digits(ends), Type = W.TableWidthUnitValues.Dxa },
                new W.RightMargin { Width = WordStyles.Digits(ends), Type = W.TableWidthUnitValues.Dxa }));
        }

        properties.AddChild(new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Center });
        return properties;
    }

    private static W.TableCell Cell(string text, string style, int width, int? line, bool isKept, W.TableCellProperties properties)
    {
        properties.AddChild(new W.TableCellWidth { Width = WordStyles.Digits(width), Type = W.TableWidthUnitValues.Dxa });
        var paragraph = WordText.Paragraph(style, [.. WordText.Lines(text)]);
        if (isKept)
        {
            paragraph.ParagraphProperties!.AddChild(new W.KeepNext());
        }

        if (line is { } close)
        {
            paragraph.ParagraphProperties!.AddChild(WordStyles.Lines(close));
            foreach (var run in close == CloseTurnedRow ? paragraph.Elements<W.Run>() : [])
            {
                run.RunProperties = new(new W.FontSize { Val = WordStyles.Digits(CloseTable) });
            }
        }

        return new(properties, paragraph);
    }

    private static int Named(ColumnWidth width, WordForm form) => width switch
    {
        ColumnWidth.Rest => 0,
        ColumnWidth.Number => form.Number,
        ColumnWidth.Person => form.Person,
        ColumnWidth.Word => form.Word,
        ColumnWidth.Township => Millimetres(18.5),
        ColumnWidth.Village => Millimetres(22),
        ColumnWidth.Day => form.Day,
        ColumnWidth.Mark => Millimetres(5),
    };
}
