using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Bulletins;

/// <summary>A small county of its own: two villages in two townships, one passed, one not applied.</summary>
internal sealed record County(string Code, Guid CampaignId, RectificationCase Passed, RectificationCase Waiting)
{
    private static readonly DateOnly Start = new(2002, 10, 20);

    private static int _made;

    public string Town => Code + "101";

    public static async Task<County> MakeAsync(App app)
    {
        var code = (370_100 + Interlocked.Increment(ref _made)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var campaign = new Campaign(code, "试点县", "集中整顿", Start, new(2003, 12, 31));
        var passed = new RectificationCase(campaign, DivisionCode.Parse(code + "101201"));
        var waiting = new RectificationCase(campaign, DivisionCode.Parse(code + "102201"));
        await app.WithDbAsync(async db =>
        {
            db.Add(campaign);
            foreach (var (@case, village, town) in new[] { (passed, "前村", "东镇"), (waiting, "后村", "西镇") })
            {
                var division = DivisionCode.Parse(@case.DivisionCode);
                db.AddRange(new Division(division, village), new Division(division.Township, town));
                db.AddRange(@case, @case.Registered(Start), new Baseline(@case, Start, ManagementLevel.CountyKey));
                for (var month = Month.Of(Start); month <= new Month(2003, 10); month = month.Next)
                {
                    db.Add(new MassPetition(@case, month, 0));
                }
            }

            db.AddRange(
                new AcceptanceApplication(passed, new(2003, 8, 1)), new Inspection(passed, new(2003, 9, 1), InspectionKind.County, InspectionOutcome.Passed));
            await db.SaveChangesAsync();
        });
        return new(code, campaign.Id, passed, waiting);
    }

    /// <summary>The waiting village applies and passes, after the fact.</summary>
    public Task PassTheOtherAsync(App app) => app.WithDbAsync(async db =>
    {
        db.AddRange(
            new AcceptanceApplication(Waiting, new(2003, 9, 2)), new Inspection(Waiting, new(2003, 9, 20), InspectionKind.County, InspectionOutcome.Passed));
        await db.SaveChangesAsync();
    });
}
