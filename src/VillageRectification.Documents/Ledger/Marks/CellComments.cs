using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace VillageRectification.Documents.Ledger.Marks;

/// <summary>Comments of a sheet, with the shapes in which spreadsheets show them (ECMA-376 part 4, VML).</summary>
internal static class CellComments
{
    private const string Author = "核对台账";
    private const string Head = """
        <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
        <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>
        <v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
        """;

    private const string Tail = "</xml>";

    // Numbers of shapes that a spreadsheet gives begin at 1025 a sheet; ours stand far above.
    private const int FirstShape = 900_000;

    /// <param name="notes">What is said, by row from 1 and column from 0.</param>
    /// <returns>The relation of the drawing that the sheet is to name.</returns>
    public static string Add(WorksheetPart sheet, IReadOnlyDictionary<(int Row, int Column), string> notes)
    {
        var part = sheet.WorksheetCommentsPart ?? sheet.AddNewPart<WorksheetCommentsPart>();
        var comments = part.Comments ??= new Comments(new Authors(), new CommentList());
        var authors = comments.Authors ??= new Authors();
        var author = (uint)authors.Elements<Author>().Count();
        authors.AppendChild(new Author(Author));
        var list = comments.CommentList ??= new CommentList();
        var there = list.Elements<Comment>().Where(c => c.Reference?.Value is not null)
            .GroupBy(c => c.Reference!.Value!).ToDictionary(g => g.Key, g => g.First());
        var shapes = new StringBuilder();
        foreach (var ((row, column), text) in notes)
        {
            var place = SheetMarks.Place(row, column);
            if (there.TryGetValue(place, out var before))
            {
                (before.CommentText ??= new CommentText()).AppendChild(Said("\n" + text));
                continue;
            }

            list.AppendChild(new Comment(new CommentText(Said(text))) { Reference = place, AuthorId = author });
            shapes.Append(Shape(FirstShape + row, row - 1, column));
        }

        comments.Save();
        return Draw(sheet, shapes.ToString());
    }

    private static Run Said(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static string Draw(WorksheetPart sheet, string shapes)
    {
        var drawing = sheet.VmlDrawingParts.FirstOrDefault();
        var before = Head;
        if (drawing is null)
        {
            drawing = sheet.AddNewPart<VmlDrawingPart>();
        }
        else
        {
            using var reader = new StreamReader(drawing.GetStream(), Encoding.UTF8);
            var text = reader.ReadToEnd();
            before = text.LastIndexOf(Tail, StringComparison.Ordinal) is >= 0 and var end
                ? text[..end] : throw new InvalidDataException("No drawing of comments.");
        }

        using var content = new MemoryStream(Encoding.UTF8.GetBytes(before + shapes + Tail));
        drawing.FeedData(content);
        return sheet.GetIdOfPart(drawing);
    }

    private static string Shape(int number, int row, int column) => string.Create(CultureInfo.InvariantCulture, $"""
        <v:shape id="_x0000_s{number}_{column}" type="#_x0000_t202" style="position:absolute;width:220pt;height:70pt;z-index:1;visibility:hidden"
         fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>
        <v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>
        <x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>
        <x:Anchor>{column + 1}, 12, {row}, 4, {column + 5}, 12, {row + 5}, 4</x:Anchor><x:AutoFill>False</x:AutoFill>
        <x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>
        """);
}
