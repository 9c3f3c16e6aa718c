using VillageRectification.Domain.Figures;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Benchmarks;

/// <summary>
/// What computing a county's readings costs with few, many and very many cases of other counties in the database: three databases side by side, each
/// warm, read in turn, so that whatever the machine does meanwhile is done to all of them.
/// </summary>
internal sealed class ElsewhereCosts(TextWriter report)
{
    private const int CasesOfACopy = 32;
    private const int Rounds = 15;
    private const int Often = 4;
    private const int WarmTimes = 60;

    private static readonly int[] Elsewhere = [32, 3_200, 32_000];

    public async Task MeasureAsync()
    {
        report.WriteLine("Readings of the county's 32 cases, computed anew, with cases of other counties in the database (in turn; the middle one):");
        List<Site> sites = [];
        try
        {
            foreach (var cases in Elsewhere)
            {
                var site = await Site.OpenAsync();
                sites.Add(site);
                await Copies.AddAsync(site, 1, cases / CasesOfACopy);
            }

            await WarmUp.OfAsync(() => ComputeAsync(sites[0]));
            foreach (var site in sites)
            {
                await Work.OfAsync(1, WarmTimes, () => ComputeAsync(site));
            }

            List<Work[]> rounds = [];
            for (var round = 0; round < Rounds; round++)
            {
                List<Work> costs = [];
                foreach (var site in sites)
                {
                    costs.Add(await Work.OfAsync(1, Often, () => ComputeAsync(site)));
                }

                rounds.Add([.. costs]);
            }

            foreach (var (i, cases) in Elsewhere.Index())
            {
                var ratio = Work.Middle([.. rounds.Select(r => r[i].Processor / r[0].Processor)]);
                report.WriteLine($"  {cases,6:N0} elsewhere {Work.Middle([.. rounds.Select(r => r[i])])}   {ratio,5:F2} x the first");
            }
        }
        finally
        {
            foreach (var site in sites)
            {
                await site.DisposeAsync();
            }
        }
    }

    private static Task<FigureSet> ComputeAsync(Site site) =>
        site.WithDbAsync(async (db, _) => (await db.FigureSetAsync(site.CampaignId, Site.Today, default))!);
}
