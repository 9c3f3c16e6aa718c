using VillageRectification.Domain.Documents;
using static VillageRectification.Documents.Word.WordMeasure;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace VillageRectification.Documents.Word;

/// <summary>A table: its head on each page, no row ever split.</summary>
internal static class WordTable
{
    private const int Hairline = 6;
    private const int KeptRows = 2;

    /// <param name="isCompact">Its rows stand closer.</param>
    /// <param name="isSigned">Who signs stands below it: its last rows go with that, so that no page has a signature alone.</param>
    public static W.Table Of(Table table, bool isCompact = false, bool isSigned = false)
    {
        var widths = WidthsOf(table);
        var kept = isSigned ? table.Rows.Count - KeptRows : table.Rows.Count;
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
                    new W.TableCellLeftMargin { Width = (short)Millimetres(0.6), Type = W.TableWidthValues.Dxa },
                    new W.TableCellRightMargin { Width = (short)Millimetres(0.6), Type = W.TableWidthValues.Dxa })),
            new W.TableGrid(widths.Select(w => new W.GridColumn { Width = WordStyles.Digits(w) })),
            Row(table.Columns.Select(c => c.Heading), widths, _ => WordStyle.CellHeading, isCompact, new W.TableHeader()),
            .. table.Rows.Select((r, n) => Row(r, widths, i => table.Columns[i].IsText ? WordStyle.CellText : WordStyle.Cell, isCompact, isKept: n >= kept)),
        ]);
    }

    private static W.TableRow Row(
        IEnumerable<string> cells, int[] widths, Func<int, string> style, bool isCompact, W.TableHeader? header = null, bool isKept = false)
    {
        var properties = new W.TableRowProperties(new W.CantSplit());
        if (header is not null)
        {
            properties.AppendChild(header);
        }

        return new([properties, .. cells.Select((cell, i) => new W.TableCell(
            new W.TableCellProperties(
                new W.TableCellWidth { Width = WordStyles.Digits(widths[i]), Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Center }),
            Cell(style(i), cell, isCompact, isKept)))]);
    }

    private static W.Paragraph Cell(string style, string text, bool isCompact, bool isKept)
    {
        var paragraph = WordText.Paragraph(style, [.. WordText.Lines(text)]);
        if (isKept)
        {
            paragraph.ParagraphProperties!.AddChild(new W.KeepNext());
        }

        if (isCompact)
        {
            paragraph.ParagraphProperties!.AddChild(WordStyles.Lines(Millimetres(5)));
        }

        return paragraph;
    }

    // The same millimetres as on the sheet that the browser prints.
    private static int[] WidthsOf(Table table)
    {
        var whole = table.IsLandscape ? Height : Width;
        var rest = table.Columns.Count(c => c.Width is ColumnWidth.Rest);
        var named = table.Columns.Sum(c => Named(c.Width));
        return [.. table.Columns.Select(c => c.Width is ColumnWidth.Rest ? Math.Max(0, whole - named) / rest
            : rest > 0 ? Named(c.Width) : Named(c.Width) * whole / named)];
    }

    private static int Named(ColumnWidth width) => width switch
    {
        ColumnWidth.Rest => 0,
        ColumnWidth.Number => Millimetres(9),
        ColumnWidth.Person => Millimetres(13.5),
        ColumnWidth.Word => Millimetres(16),
        ColumnWidth.Township => Millimetres(18.5),
        ColumnWidth.Village => Millimetres(22),
        ColumnWidth.Day => Millimetres(30),
    };
}
