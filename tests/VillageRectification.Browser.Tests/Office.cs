using System.Diagnostics;

namespace VillageRectification.Browser.Tests;

/// <summary>
/// LibreOffice, which lays a file of Word out as a PDF, with the typeface that the browser of the tests takes where the machine lacks those of offices.
/// </summary>
internal static class Office
{
    private const string Program = "soffice";

    // The first of each list of faces in the paper's style sheet that there is on a bare machine.
    private const string Fonts =
        """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig>
          <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
          FAMILIES
        </fontconfig>
        """;

    private static readonly (string Family, string Other)[] Missing =
    [
        ("仿宋_GB2312", "Noto Serif CJK SC"), ("楷体_GB2312", "Noto Serif CJK SC"), ("黑体", "Noto Sans CJK SC"), ("方正小标宋简体", "Noto Serif CJK SC"),
        ("宋体", "Noto Serif CJK SC"),
    ];

    /// <summary>Null when it is there.</summary>
    public static string? MissingReason { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(p => File.Exists(Path.Combine(p, Program)))
        || Environment.GetEnvironmentVariable("CI") == "true" ? null : "LibreOffice is not installed.";

    /// <summary>All of them by one start of the program, which takes longer than a file.</summary>
    public static async Task<IReadOnlyList<byte[]>> ToPdfAsync(IReadOnlyList<byte[]> words, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("vr-office-");
        try
        {
            var fonts = Path.Combine(folder.FullName, "fonts.conf");
            string[] files = [.. words.Select((_, i) => Path.Combine(folder.FullName, $"paper{i}.docx"))];
            foreach (var (file, word) in files.Zip(words))
            {
                await File.WriteAllBytesAsync(file, word, ct);
            }

            var families = string.Concat(Missing.Select(m =>
                $"<match target=\"pattern\"><test name=\"family\"><string>{m.Family}</string></test>"
                + $"<edit name=\"family\" mode=\"assign\" binding=\"strong\"><string>{m.Other}</string></edit></match>"));
            await File.WriteAllTextAsync(fonts, Fonts.Replace("FAMILIES", families, StringComparison.Ordinal), ct);
            ProcessStartInfo start = new(
                Program,
                [
                    $"-env:UserInstallation={new Uri(folder.FullName).AbsoluteUri}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder.FullName,
                    .. files,
                ])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            };
            start.Environment["FONTCONFIG_FILE"] = fonts;
            using var office = Process.Start(start)!;
            var (output, said) = (office.StandardOutput.ReadToEndAsync(ct), office.StandardError.ReadToEndAsync(ct));
            await office.WaitForExitAsync(ct);
            var made = files.Select(f => Path.ChangeExtension(f, "pdf")).ToArray();
            Assert.True(made.All(File.Exists), $"{await output} {await said}");
            return await Task.WhenAll(made.Select(f => File.ReadAllBytesAsync(f, ct)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
