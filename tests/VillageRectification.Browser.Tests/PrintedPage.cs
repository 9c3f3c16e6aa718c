using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;

namespace VillageRectification.Browser.Tests;

/// <summary>A page of the PDF that Chromium makes, with where each word stands, in millimetres from its top left corner.</summary>
/// <param name="Number">From 1.</param>
internal sealed record PrintedPage(int Number, double Width, double Height, IReadOnlyList<PrintedWord> Words)
{
    private const double MillimetresOfAPoint = 25.4 / 72;

    // Words whose middles are nearer than this stand on one line.
    private const double SameLine = 2;

    /// <summary>Turned by a quarter.</summary>
    public bool IsTurned => Width > Height;

    /// <summary>The text area ends here; below it stands the page number.</summary>
    private double Foot => FootOf(Width, Height, Number);

    /// <summary>What stands in the text area, line by line.</summary>
    public IReadOnlyList<PrintedLine> Lines { get; } =
    [
        .. Words.Where(w => w.Middle < FootOf(Width, Height, Number)).OrderBy(w => w.Middle).Aggregate(new List<List<PrintedWord>>(), (lines, word) =>
        {
            if (lines.Count > 0 && word.Middle - lines[^1][0].Middle < SameLine)
            {
                lines[^1].Add(word);
            }
            else
            {
                lines.Add([word]);
            }

            return lines;
        }).Select(PrintedLine.Of),
    ];

    /// <summary>— 1 —, below the text area.</summary>
    public PrintedLine? Mark => Words.Where(w => w.Middle >= Foot).ToList() is { Count: > 0 } words ? PrintedLine.Of(words) : null;

    // On a turned page the binding is above on odd pages and below on even ones.
    private static double FootOf(double width, double height, int number) => width < height ? height - 35 : height - (number % 2 == 1 ? 26 : 28);

    public string Text => string.Concat(Lines.Select(l => l.Text));

    public static async Task<IReadOnlyList<PrintedPage>> ReadAsync(byte[] pdf, CancellationToken ct)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7():N}.pdf");
        await File.WriteAllBytesAsync(file, pdf, ct);
        using var reader = Process.Start(new ProcessStartInfo("pdftotext", ["-bbox", file, "-"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var text = await reader.StandardOutput.ReadToEndAsync(ct);
        await reader.WaitForExitAsync(ct);
        File.Delete(file);
        return
        [
            .. XDocument.Parse(text).Descendants().Where(e => e.Name.LocalName == "page").Select((page, i) => new PrintedPage(
                i + 1, Measure(page, "width"), Measure(page, "height"),
                [
                    .. page.Elements().Select(w => new PrintedWord(
                        w.Value, Measure(w, "xMin"), Measure(w, "yMin"), Measure(w, "xMax"), Measure(w, "yMax"))),
                ])),
        ];
    }

    private static double Measure(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture) * MillimetresOfAPoint;
}
