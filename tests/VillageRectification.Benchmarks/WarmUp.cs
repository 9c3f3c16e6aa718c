using System.Runtime;

namespace VillageRectification.Benchmarks;

/// <summary>Does the work until the runtime has compiled anew what is hot: a hundred times in which it compiled next to nothing.</summary>
internal static class WarmUp
{
    private const int Round = 100;
    private const int MostRounds = 60;
    private const int QuietRounds = 3;
    private const int FewMethods = 5;

    public static async Task OfAsync(Func<Task> work)
    {
        var quiet = 0;
        for (var round = 0; round < MostRounds && quiet < QuietRounds; round++)
        {
            var before = JitInfo.GetCompiledMethodCount();
            for (var i = 0; i < Round; i++)
            {
                await work();
            }

            // What is called often is handed to the compiler a tenth of a second after the last new method.
            await Task.Delay(TimeSpan.FromMilliseconds(200));
            quiet = JitInfo.GetCompiledMethodCount() - before > FewMethods ? 0 : quiet + 1;
        }
    }
}
