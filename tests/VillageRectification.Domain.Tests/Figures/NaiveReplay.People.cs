using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Tests.Figures;

/// <content>Earlier listings, who answers for a village, and what its township reported.</content>
public sealed partial class NaiveReplay
{
    private int[] Listings(RectificationCase @case)
    {
        var noted = _facts.OfType<EarlierListing>().Where(e => e.DivisionCode == @case.DivisionCode).Select(e => e.Year)
            .Where(y => y <= campaign.Start.Year);
        var listed = Earlier.Where(e => e.Village == @case.DivisionCode).Select(e => e.Year);
        return [.. noted.Concat(listed).Where(y => y >= campaign.Start.Year - 5).ToHashSet().Order()];
    }

    private IEnumerable<TeamMember> Staying(RectificationCase @case) =>
        Of<TeamMember>(@case).Where(m => !Of<TeamDeparture>(@case).Any(d => d.MemberRecordId == m.RecordId));

    private CasePersons Persons(RectificationCase @case)
    {
        var assignments = Of<LiaisonAssignment>(@case).ToList();
        var (leader, contact) = (assignments.LastOrDefault(a => a.CountyLeader is not null), assignments.LastOrDefault(a => a.ContactPerson is not null));
        bool IsOver(LiaisonAssignment? tie, params LiaisonPart[] by) =>
            Of<LiaisonEnding>(@case).Any(e => e.AssignmentRecordId == tie?.RecordId && by.Contains(e.Part));
        return CasePersons.Nobody(@case.Id) with
        {
            CountyLeader = IsOver(leader, LiaisonPart.CountyLeader) ? null : leader?.CountyLeader,
            ContactPerson = IsOver(contact, LiaisonPart.Contact, LiaisonPart.Department) ? null : contact?.ContactPerson,
            TownshipLeader = Of<TownshipLeader>(@case).LastOrDefault()?.Name,
            Members = [.. Staying(@case).OrderBy(m => m.Role).ThenBy(m => m.Ordinal).Select(m => new CasePersons.Member(
                m.Name, m.Role, Of<PostRelease>(@case).LastOrDefault(r => r.MemberRecordId == m.RecordId)?.IsReleased))],
        };
    }

    // No department of these histories has a name.
    private PromiseReading[] Promises(RectificationCase @case) =>
    [
        .. Of<Commitment>(@case).Where(c => Of<SupportItem>(@case).All(s => s.CommitmentRecordId != c.RecordId || s.Kept is PromiseKept.Part))
            .Select(c => new PromiseReading(c.RecordId, c.OccurredOn, c.Text, c.DueOn, null)),
    ];

    private PromiseReading[] DepartmentPlans(RectificationCase @case) =>
    [
        .. Of<DepartmentPlan>(@case).Where(p => Of<DepartmentPlanOutcome>(@case).All(o => o.PlanRecordId != p.RecordId))
            .Select(p => new PromiseReading(p.RecordId, p.OccurredOn, p.Text, p.DueOn, null)),
    ];

    private PetitionReading Petitions(RectificationCase @case)
    {
        var reports = Of<MassPetition>(@case).ToList();
        List<DateOnly> due = [];
        var listed = Of<StandingChange>(@case).First(s => s.Standing is Standing.Active).OccurredOn;
        var since = listed > campaign.Start ? listed : campaign.Start;
        for (var month = new DateOnly(since.Year, since.Month, 1); month <= asOf; month = month.AddMonths(1))
        {
            due.Add(month);
        }

        return new(reports.Sum(r => r.Count), [.. due.Where(m => reports.Any(r => r.OccurredOn == m))], due.Count);
    }
}
