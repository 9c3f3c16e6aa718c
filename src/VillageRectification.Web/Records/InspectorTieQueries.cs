using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Web.Records;

/// <summary>Who is tied to a village, by any campaign of its county, and who is registered there at all.</summary>
internal static class InspectorTieQueries
{
    /// <summary>With who may not go, and why, as the choices; and who may sign in and is none of these.</summary>
    public static async Task<RecordPlace> WithTiesAsync(this AppDbContext db, RecordPlace place, CancellationToken ct)
    {
        var township = DivisionCode.Parse(place.Case.DivisionCode).Township.Value;
        var county = place.Campaign.CountyCode;
        var holders = (await db.ResponsibilityHolders.AsNoTracking().Where(h => h.DivisionCode == township).ToListAsync(ct))
            .Chronological().ToLookup(h => h.CampaignId);
        var name = await db.Divisions.AsNoTracking().Where(d => d.Code == township).Select(d => d.Name).FirstOrDefaultAsync(ct) ?? "乡镇";
        TiedCampaign[] campaigns = [new(place.Facts, [.. holders[place.Campaign.Id]], EndedOn: null), .. await db.OtherListingsAsync(place, holders, ct)];
        var departments = campaigns.Any(c => c.Facts.Any(f => f is LiaisonAssignment { ContactPerson: not null }))
            ? await db.Departments.AsNoTracking().Where(d => d.CountyCode == county).ToDictionaryAsync(d => d.Id, d => d.Name, ct) : [];
        (string, string)[] ties = [.. campaigns.SelectMany(c => new VillageTies(place, name, departments, c).Each()).Distinct()];
        var accounts = await db.AccountsThatMay(Act.AssignInspectors, county).Where(u => u.PersonName != null).OrderBy(u => u.UserName)
            .Select(u => u.PersonName!).ToListAsync(ct);
        return place with
        {
            Choices = ties,
            Persons = [.. accounts.Select(InspectorNames.Compact).Distinct().Except(ties.Select(t => InspectorNames.Compact(t.Item1)))],
        };
    }

    // The village, or its township, may stand in another campaign of the county, or have stood in this one before: who is tied there is tied.
    private static async Task<IReadOnlyList<TiedCampaign>> OtherListingsAsync(
        this AppDbContext db, RecordPlace place, ILookup<Guid, ResponsibilityHolder> holders, CancellationToken ct)
    {
        var others = await (
            from campaign in db.Campaigns.AsNoTracking()
            where campaign.CountyCode == place.Campaign.CountyCode
            select new
            {
                campaign.Id,
                Span = new CampaignSpan(campaign.Start, campaign.Deadline),
                Cases = db.Cases.Where(c => c.CampaignId == campaign.Id && c.DivisionCode == place.Case.DivisionCode && c.Id != place.Case.Id)
                    .Select(c => c.Id).ToList(),
            }).ToListAsync(ct);
        List<TiedCampaign> tied = [];
        foreach (var other in others)
        {
            DateOnly? over = other.Span.IsOver(place.Today) ? other.Span.Deadline : null;
            if (other.Id != place.Campaign.Id)
            {
                tied.Add(new([], [.. holders[other.Id]], over));
            }

            foreach (var @case in other.Cases)
            {
                var facts = await db.ChronicleOf(@case, place.Today).ToListAsync(ct);
                var removed = facts.OfType<StandingChange>().Where(s => s.Standing is Standing.Removed).Max(s => (DateOnly?)s.OccurredOn);
                tied.Add(new(facts, [], removed ?? over));
            }
        }

        return tied;
    }

    /// <summary>Of names those that are registered somewhere in the county: by an account, in a team, a township, as a liaison.</summary>
    public static async Task<IReadOnlySet<string>> RegisteredAsync(
        this AppDbContext db, string county, IReadOnlyList<string> names, CancellationToken ct)
    {
        var accounts = db.Users.AsNoTracking().Where(u => (u.ScopePrefix != null && (u.ScopePrefix.StartsWith(county) || county.StartsWith(u.ScopePrefix)))
            || db.Departments.Any(d => d.Id == u.DepartmentId && d.CountyCode == county));
        var found = await db.TeamMembers.AsNoTracking().Where(m => names.Contains(m.Name)).Select(m => m.Name)
            .Union(db.LiaisonAssignments.AsNoTracking().Where(l => names.Contains(l.ContactPerson!)).Select(l => l.ContactPerson!))
            .Union(db.LiaisonAssignments.AsNoTracking().Where(l => names.Contains(l.CountyLeader!)).Select(l => l.CountyLeader!))
            .Union(db.TownshipLeaders.AsNoTracking().Where(l => names.Contains(l.Name)).Select(l => l.Name))
            .Union(db.ResponsibilityHolders.AsNoTracking().Where(h => names.Contains(h.Name)).Select(h => h.Name))
            .Union(accounts.Where(u => names.Contains(u.PersonName!)).Select(u => u.PersonName!))
            .Union(accounts.Where(u => names.Contains(u.DisplayName)).Select(u => u.DisplayName))
            .ToListAsync(ct);
        return found.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>With who of those that are typed is on no record: whether he is tied nobody can say.</summary>
    public static async Task<RecordPlace> WithRegisteredAsync(
        this AppDbContext db, RecordPlace place, string? typed, IReadOnlyList<string>? chosen, CancellationToken ct)
    {
        var names = InspectorNames.NamesOf(typed, chosen);
        var registered = names.Count == 0 ? new HashSet<string>() : await db.RegisteredAsync(place.Campaign.CountyCode, names, ct);
        return place with { Unregistered = [.. names.Except(registered).Except(place.Choices.Select(c => InspectorNames.Compact(c.Value)))] };
    }
}
