using System.Diagnostics;
using SkiaSharp;
using VillageRectification.Web.Files;

namespace VillageRectification.Benchmarks;

/// <summary>
/// What it costs to write uploaded photos anew, one after the other and two at once, as many as the program lets in: of a phone's camera as they
/// are, and as the page's script sends them. Peak memory is that of the whole process, so this is measured before anything else.
/// </summary>
internal sealed class PhotoCosts(TextWriter report)
{
    private const int Rounds = 24;
    private const int AtOnce = 2;
    private const int Quality = 92;
    private const double Mega = 1_000_000;

    public async Task MeasureAsync()
    {
        report.WriteLine("Photos, read, made smaller and written anew with their thumbnails:");
        foreach (var (name, wide, high) in new[] { ("12 million pixels, as a camera makes it", 4000, 3000), ("as the page's script sends it", 1600, 1200) })
        {
            var photo = Drawn(wide, high);
            await FileReader.PhotoAsync(photo, default);
            var before = Process.GetCurrentProcess().PeakWorkingSet64;
            var alone = await RunAsync(photo, 1);
            var together = await RunAsync(photo, AtOnce);
            var peak = Process.GetCurrentProcess().PeakWorkingSet64;
            report.WriteLine(
                $"  {name}, {photo.Length / Mega:F1} MB: {alone:F1} MB/s one at a time, {together:F1} MB/s two at once; "
                + $"peak of the process {before / Mega:F0} MB before, {peak / Mega:F0} MB after");
        }
    }

    /// <returns>Megabytes a second by the clock.</returns>
    private static async Task<double> RunAsync(byte[] photo, int atOnce)
    {
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < Rounds / atOnce; i++)
            {
                await FileReader.PhotoAsync(photo, default);
            }
        })));
        return photo.Length * Rounds / Mega / clock.Elapsed.TotalSeconds;
    }

    // Many small patches of many colours, so that it weighs what a photo of that size weighs.
    private static byte[] Drawn(int wide, int high)
    {
        const int Patch = 12;
        var random = new Random(1);
        using var bitmap = new SKBitmap(wide, high);
        using (var canvas = new SKCanvas(bitmap))
        {
            using var paint = new SKPaint();
            for (var y = 0; y < high; y += Patch)
            {
                for (var x = 0; x < wide; x += Patch)
                {
                    paint.Color = new((uint)(0xFF000000 | random.Next(0x1000000)));
                    canvas.DrawRect(x, y, Patch, Patch, paint);
                }
            }
        }

        using var encoded = bitmap.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return encoded.ToArray();
    }
}
