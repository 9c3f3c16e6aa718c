namespace VillageRectification.Benchmarks;

/// <summary>
/// Measures and prints. The words name what is measured: photos, pages, figures, import, wide, documents, start; without a word all of it.
/// <c>loop PATH</c> is for a profiler, and <c>loop PATH saved</c> to see what the first reading after a save costs.
/// </summary>
internal static class Benchmark
{
    private static async Task Main(string[] args)
    {
        var report = Console.Out;
        bool Wanted(string part) => args.Length == 0 || args.Contains(part);

        // The program writes its log to the console, as in production; here it would drown the report.
        Console.SetOut(TextWriter.Null);
        if (args is ["loop", var path, ..])
        {
            await using var site = await Site.OpenAsync();
            await new Loop(site, report).RunAsync(path, args is [_, _, "saved"]);
            return;
        }

        if (Wanted("photos"))
        {
            await new PhotoCosts(report).MeasureAsync();
        }

        if (Wanted("pages"))
        {
            await using var site = await Site.OpenAsync();
            await new PageCosts(site, report).MeasureAsync();
        }

        if (Wanted("figures"))
        {
            await using (var site = await Site.OpenAsync())
            {
                await new FigureCosts(site, report).MeasureAsync();
            }

            await new ElsewhereCosts(report).MeasureAsync();
        }

        if (Wanted("import"))
        {
            await new ImportCosts(report).MeasureAsync();
        }

        if (Wanted("wide"))
        {
            await new WideCosts(report).MeasureAsync();
        }

        if (Wanted("documents"))
        {
            await using var site = await Site.OpenAsync();
            await new DocumentCosts(site, report).MeasureAsync();
        }

        if (Wanted("start"))
        {
            await new ColdStart(report).MeasureAsync();
        }
    }
}
