using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Architecture;

/// <summary>The bar for files: nothing above 250 lines but migrations, a page's markup under 120, no inline script or style.</summary>
public class SizeTests
{
    [Fact]
    public void No_source_file_is_longer_than_250_lines() => Assert.Empty(TooLong("*.cs", 250));

    [Fact]
    public void No_markup_is_longer_than_120_lines() => Assert.Empty(TooLong("*.cshtml", 120));

    [Fact]
    public void No_markup_holds_inline_script_or_style()
    {
        string[] inline = ["<script>", "style=\"", "<style", "onclick=", "onchange=", "onsubmit=", "javascript:"];
        string[] strays =
        [
            .. Sources("*.cshtml").Where(f => inline.Any(File.ReadAllText(f).Contains)).Select(f => Path.GetFileName(f)),
        ];
        Assert.Empty(strays);
    }

    [Fact]
    public void The_checker_sees_long_files() => Assert.NotEmpty(TooLong("*.cs", 100));

    private static string[] TooLong(string pattern, int most) =>
    [
        .. Sources(pattern).Select(f => (File: f, Lines: File.ReadLines(f).Count()))
            .Where(f => f.Lines > most)
            .Select(f => $"{Path.GetFileName(f.File)}: {f.Lines}"),
    ];

    private static IEnumerable<string> Sources(string pattern) =>
        Directory.EnumerateFiles(Path.Combine(SharedData.Root, "src"), pattern, SearchOption.AllDirectories)
            .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj" or "Migrations"));
}
