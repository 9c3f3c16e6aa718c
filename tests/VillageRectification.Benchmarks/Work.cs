using System.Diagnostics;

namespace VillageRectification.Benchmarks;

/// <summary>What some work cost, in milliseconds: the middle one of several times.</summary>
/// <param name="Time">By the clock.</param>
/// <param name="Processor">Of the whole process: comparable on a busy machine too.</param>
internal sealed record Work(double Time, double Processor)
{
    /// <summary>Of one piece of work; each time it is done <paramref name="often"/>.</summary>
    public static async Task<Work> OfAsync(int times, int often, Func<Task> work)
    {
        List<Work> all = [];
        for (var time = 0; time < times; time++)
        {
            var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            for (var i = 0; i < often; i++)
            {
                await work();
            }

            all.Add(new(watch.Elapsed.TotalMilliseconds / often, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / often));
        }

        return Middle(all);
    }

    /// <summary>Of one piece of work that needs something done before it, which is not counted.</summary>
    public static async Task<Work> OfEachAsync(int times, Func<Task> before, Func<Task> work)
    {
        List<Work> all = [];
        for (var time = 0; time < times; time++)
        {
            await before();
            all.Add(await OfAsync(1, 1, work));
        }

        return Middle(all);
    }

    public static Work Middle(IReadOnlyCollection<Work> all) => new(Middle([.. all.Select(w => w.Time)]), Middle([.. all.Select(w => w.Processor)]));

    public static double Middle(IReadOnlyCollection<double> values) => values.Order().ElementAt(values.Count / 2);

    public override string ToString() => $"{Processor,8:F2} ms processor, {Time,8:F2} ms by the clock";
}
