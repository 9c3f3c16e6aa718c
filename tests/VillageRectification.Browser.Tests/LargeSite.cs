using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Browser.Tests;

/// <summary>The demonstration with larger campaigns of the same county beside its own, in which every village lags for much.</summary>
public sealed class LargeSite : Site
{
    private static readonly DateOnly Start = new(2002, 10, 20);
    private static readonly DateOnly VerdictOn = new(2003, 8, 8);

    /// <returns>The campaign's id.</returns>
    public async Task<Guid> AddCampaignAsync(int villages, CancellationToken ct)
    {
        _ = Address;
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var campaign = new Campaign("370830", "汶上县", $"{villages}个村的行动", Start, new(2003, 12, 31));
        db.Add(campaign);
        var known = (await db.Divisions.Select(d => d.Code).ToListAsync(ct)).ToHashSet();
        for (var n = 0; n < villages; n++)
        {
            var code = DivisionCode.Parse($"370830{300 + (n / 8):000}{200 + (n % 8):000}");
            if (known.Add(code.Township.Value))
            {
                db.Add(new Division(code.Township, $"第{n / 8}镇"));
            }

            if (known.Add(code.Value))
            {
                db.Add(new Division(code, $"第{n}村"));
            }

            if (n % 8 == 0)
            {
                db.Add(new ResponsibilityHolder(campaign, code, Start, HolderPost.Secretary, "赵存良"));
            }

            db.AddRange(FactsOf(new(campaign, code), n));
        }

        await db.SaveChangesAsync(ct);
        return campaign.Id;
    }

    // Failed, with two measures overdue, a finding that nobody put right, and a story for which one is held up all the same.
    private static IEnumerable<object> FactsOf(RectificationCase @case, int n)
    {
        yield return @case;
        yield return @case.Registered(Start);
        @case.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new(VerdictOn, StageEventKind.CountyFailed, 0, default)]));
        yield return new AcceptanceApplication(@case, VerdictOn.AddDays(-20));
        yield return new Inspection(@case, VerdictOn, InspectionKind.County, InspectionOutcome.Failed);
        yield return new Measure(@case, Start, $"修整第{n}段路") { DueOn = new(2003, 6, 30), ResponsiblePerson = "何道勇" };
        yield return new Measure(@case, Start, $"补选第{n}村村委会") { DueOn = new(2003, 7, 31), ResponsiblePerson = "何道勇" };
        yield return new LiaisonAssignment(@case, Start) { ContactPerson = "李永军", CountyLeader = "何春梅" };
        var visit = new SupervisionVisit(@case, new(2003, 9, 8), VisitNotice.Unannounced) { AtPost = AtPost.Nobody };
        yield return visit;
        yield return new Finding(@case, visit, visit.OccurredOn, "制度没有上墙，记录不全") { DueOn = new(2003, 9, 20) };
        yield return new Exemplar(@case, Start, "班子健全，群众满意");
    }
}
