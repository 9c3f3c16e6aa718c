using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using VillageRectification.Documents.Word;
using VillageRectification.Domain.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace VillageRectification.Documents.Tests.Word;

/// <summary>版记 ends the last even page: where the text ends on an odd one, or too low, it gets a page of its own.</summary>
public sealed class WordColophonTests
{
    // The least that a PNG can be: one dot.
    private static readonly byte[] Dot = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    // The head takes nine lines of the 22, the title four with what is free around it, the signature four.
    [Theory]
    [InlineData(1, true)]
    [InlineData(5, true)]
    // On the second page.
    [InlineData(6, false)]
    [InlineData(22, false)]
    [InlineData(24, false)]
    // Three lines are kept for it.
    [InlineData(26, true)]
    [InlineData(28, true)]
    // The third.
    [InlineData(30, true)]
    [InlineData(50, false)]
    public void It_gets_a_page_where_the_text_ends_on_an_odd_one_or_too_low(int lines, bool isAlone)
    {
        using var file = Open(lines, code: null);
        var body = file.MainDocumentPart!.Document!.Body!;

        var last = body.Elements<W.SectionProperties>().Single();
        Assert.Equal(isAlone, last.GetFirstChild<W.SectionType>()!.Val!.Value == W.SectionMarkValues.EvenPage);
        Assert.Equal(isAlone ? 2 : 1, body.Descendants<W.SectionProperties>().Count());
        var colophon = body.Elements<W.Table>().Last();
        Assert.Equal(W.VerticalAlignmentValues.Bottom, colophon.Descendants<W.TablePositionProperties>().Single().TablePositionYAlignment!.Value);
    }

    [Fact]
    public void The_code_stands_above_it_and_takes_its_room()
    {
        WordCode code = new(Dot, ["核验码 3f9c 61ab", "扫码核对"]);
        using var file = Open(6, code);

        var colophon = file.MainDocumentPart!.Document!.Body!.Elements<W.Table>().Last();
        Assert.Equal("核验码 3f9c 61ab扫码核对", colophon.Elements<W.TableRow>().First().InnerText);
        Assert.Equal(Dot, Read(Assert.Single(file.MainDocumentPart.ImageParts)));
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file, TestContext.Current.CancellationToken)
            .Select(e => $"{e.Path?.XPath}: {e.Description}"));
        // Two lines of the text and the room of the code: what stays on the page without it does not with it.
        using var full = Open(23, code);
        Assert.Equal(2, full.MainDocumentPart!.Document!.Body!.Descendants<W.SectionProperties>().Count());
    }

    [Theory]
    [InlineData("整改", 1)]
    [InlineData("2003年整改了村", 2)]
    [InlineData("整改了村。", 2)]
    // A number is not parted, a stop goes with what it ends.
    [InlineData("整改村12345号", 2)]
    [InlineData("整改村里，好", 2)]
    [InlineData("整改\n村", 2)]
    [InlineData("整改村里整改村里整", 3)]
    public void Lines_are_counted_as_they_break(string text, int lines) => Assert.Equal(lines, LineCount.Of(text, width: 40, cell: 10, half: 5));

    private static WordprocessingDocument Open(int lines, WordCode? code)
    {
        // Paragraphs of one line each; the last is none, so that none goes with who signs.
        Block[] text = [.. Enumerable.Range(1, lines).Select(i => new Addressees($"第{i}行"))];
        OfficialDocument document = new(new("通报", "组织部"), ["通报"], [.. text, new Signature("组织部"), new Colophon("县委。", "办公室")]);
        return WordprocessingDocument.Open(
            new MemoryStream(WordDocument.Write(document, new("第1期", "2003年10月31日", "2003年10月31日印发"), code)), isEditable: false);
    }

    private static byte[] Read(ImagePart part)
    {
        using var content = part.GetStream();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }
}
