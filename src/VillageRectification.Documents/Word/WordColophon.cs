using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using VillageRectification.Domain.Documents;
using static VillageRectification.Documents.Word.WordMeasure;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace VillageRectification.Documents.Word;

/// <summary>版记, at the foot of the page on which it falls, and above it the code by which a copy is verified.</summary>
internal static class WordColophon
{
    /// <param name="issue">Its day.</param>
    /// <param name="code">Null for none.</param>
    /// <param name="above">What stays free above it, for a program that sets no table apart from the text.</param>
    /// <param name="main">Takes the picture.</param>
    public static IEnumerable<OpenXmlElement> Of(Colophon colophon, DocumentIssue issue, WordCode? code, int above, MainDocumentPart main)
    {
        int[] columns = [Code + Millimetres(4), Width - Code - Millimetres(4)];
        yield return WordText.Sliver(above);
        yield return new W.Table(
        [
            new W.TableProperties(
                new W.TablePositionProperties
                {
                    VerticalAnchor = W.VerticalAnchorValues.Margin,
                    HorizontalAnchor = W.HorizontalAnchorValues.Margin,
                    TablePositionYAlignment = W.VerticalAlignmentValues.Bottom,
                    TablePositionXAlignment = W.HorizontalAlignmentValues.Center,
                },
                new W.TableWidth { Width = WordStyles.Digits(Width), Type = W.TableWidthUnitValues.Dxa },
                new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                new W.TableCellMarginDefault(
                    new W.TableCellLeftMargin { Width = 0, Type = W.TableWidthValues.Dxa },
                    new W.TableCellRightMargin { Width = 0, Type = W.TableWidthValues.Dxa })),
            new W.TableGrid(columns.Select(c => new W.GridColumn { Width = WordStyles.Digits(c) })),
            .. code is null ? Array.Empty<W.TableRow>() : [Coded(code, columns, main)],
            Row([WordText.Run("抄送：" + colophon.CopiedTo)], new W.TableCellBorders([new W.TopBorder { Val = W.BorderValues.Single, Size = 8 }])),
            Row(
                [WordText.Run(colophon.Office), WordText.Tab(), WordText.Run(issue.Printed)],
                new(new W.TopBorder { Val = W.BorderValues.Single, Size = 6 }, new W.BottomBorder { Val = W.BorderValues.Single, Size = 8 })),
        ]);
    }

    private static W.TableRow Row(IEnumerable<W.Run> line, W.TableCellBorders borders) => new(
        new W.TableRowProperties(new W.CantSplit()),
        new W.TableCell(
            new W.TableCellProperties(
                new W.TableCellWidth { Width = WordStyles.Digits(Width), Type = W.TableWidthUnitValues.Dxa },
                new W.GridSpan { Val = 2 }, borders),
            WordText.Paragraph(WordStyle.Colophon, [.. line])));

    private static W.TableRow Coded(WordCode code, int[] columns, MainDocumentPart main)
    {
        var lines = WordText.Paragraph(WordStyle.Code, [.. WordText.Lines(code.Lines)]);
        return new(
            new W.TableRowProperties(
                new W.CantSplit(), new W.TableRowHeight { Val = (uint)(Code + Millimetres(3)), HeightType = W.HeightRuleValues.Exact }),
            Cell(columns[0], WordText.Paragraph(WordStyle.Code, new W.Run(Picture(code, main))), W.TableVerticalAlignmentValues.Top),
            Cell(columns[1], lines, W.TableVerticalAlignmentValues.Center));
    }

    private static W.TableCell Cell(int width, W.Paragraph content, W.TableVerticalAlignmentValues where) => new(
        new W.TableCellProperties(
            new W.TableCellWidth { Width = WordStyles.Digits(width), Type = W.TableWidthUnitValues.Dxa }, new W.TableCellVerticalAlignment { Val = where }),
        content);

    private static W.Drawing Picture(WordCode code, MainDocumentPart main)
    {
        const string Name = "核验二维码";
        const long Side = 18 * 36000L;
        var part = main.AddImagePart(ImagePartType.Png);
        using (var picture = new MemoryStream(code.Picture.ToArray()))
        {
            part.FeedData(picture);
        }

        return new(new Wp.Inline(
            new Wp.Extent { Cx = Side, Cy = Side },
            new Wp.DocProperties { Id = 1, Name = Name, Description = Name },
            new A.Graphic(new A.GraphicData(
                new P.Picture(
                    new P.NonVisualPictureProperties(new P.NonVisualDrawingProperties { Id = 2, Name = Name }, new P.NonVisualPictureDrawingProperties()),
                    new P.BlipFill(new A.Blip { Embed = main.GetIdOfPart(part) }, new A.Stretch(new A.FillRectangle())),
                    new P.ShapeProperties(
                        new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = Side, Cy = Side }),
                        new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
            { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 });
    }
}
