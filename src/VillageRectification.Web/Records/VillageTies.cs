using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records;

/// <summary>Who is tied to a village, or was within the months of the campaign: what he is there, and since when.</summary>
/// <param name="township">Its name.</param>
/// <param name="departments">Their names.</param>
/// <param name="campaign">In which one looks for them.</param>
internal sealed class VillageTies(RecordPlace place, string township, IReadOnlyDictionary<Guid, string> departments, TiedCampaign campaign)
{
    private readonly IReadOnlyList<CaseFact> _facts = campaign.Facts;
    private readonly DateOnly _since = place.Today.AddMonths(-place.Campaign.Thresholds.ImpartialityMonths);

    /// <summary>陈志强: 孔庄村工作组组长，2003年1月20日起.</summary>
    public IEnumerable<(string Name, string Tie)> Each() => Team().Concat(Contacts()).Concat(CountyLeaders()).Concat(Leaders()).Concat(Holders());

    private IEnumerable<(string, string)> Team()
    {
        var left = _facts.OfType<TeamDeparture>().ToLookup(d => d.MemberRecordId, d => (DateOnly?)d.OccurredOn);
        return _facts.OfType<TeamMember>().Select(m => (Member: m, Until: left[m.RecordId].Min())).Where(m => IsTied(m.Member.OccurredOn, m.Until))
            .Select(m => (m.Member.Name, $"{Office(m.Member.Office)}{place.Village}工作组{m.Member.Role.ToText()}{Span(m.Member.OccurredOn, m.Until)}"));
    }

    private IEnumerable<(string, string)> Contacts()
    {
        var contacts = _facts.OfType<LiaisonAssignment>().Chronological().ToList();
        LiaisonEnding[] endings = [.. _facts.OfType<LiaisonEnding>()];
        return contacts.Select((c, i) => (Contact: c, Until: Until(c, i)))
            .Where(c => c.Contact.ContactPerson is not null && IsTied(c.Contact.OccurredOn, c.Until))
            .Select(c => (c.Contact.ContactPerson!, $"{DepartmentOf(c.Contact)}，{place.Village}联系人{Span(c.Contact.OccurredOn, c.Until)}"));

        // The day from which he is the contact no longer; null while he is. Another county leader changes no contact.
        DateOnly? Until(LiaisonAssignment assignment, int at) => endings.Where(e => e.Ends(assignment, LiaisonPart.Contact)).Select(e => e.OccurredOn)
            .Concat(contacts.Skip(at + 1).Where(next => next.DepartmentId is not null).Take(1).Select(next => next.OccurredOn))
            .Select(day => (DateOnly?)day).Min();
    }

    private IEnumerable<(string, string)> CountyLeaders()
    {
        LiaisonAssignment[] ties = [.. _facts.OfType<LiaisonAssignment>().Where(a => a.CountyLeader is not null).Chronological()];
        LiaisonEnding[] endings = [.. _facts.OfType<LiaisonEnding>()];
        return ties.Select((t, i) => (Tie: t, Until: Until(t, i))).Where(t => IsTied(t.Tie.OccurredOn, t.Until)).GroupBy(t => t.Tie.CountyLeader!)
            .Select(same => (same.Key, $"联系{place.Village}的{place.Campaign.County.Leaders}{Span(same.Min(t => t.Tie.OccurredOn), same.Last().Until)}"));

        // The day from which he is it no longer; null while he is.
        DateOnly? Until(LiaisonAssignment tie, int at) => endings.Where(e => e.Ends(tie, LiaisonPart.CountyLeader)).Select(e => (DateOnly?)e.OccurredOn)
            .Append(ties.ElementAtOrDefault(at + 1)?.OccurredOn).Min();
    }

    private IEnumerable<(string, string)> Leaders()
    {
        TownshipLeader[] leaders = [.. _facts.OfType<TownshipLeader>().Chronological()];
        return leaders.Select((l, i) => (Leader: l, Until: leaders.ElementAtOrDefault(i + 1)?.OccurredOn)).Where(l => IsTied(l.Leader.OccurredOn, l.Until))
            .Select(l => (l.Leader.Name, $"{township}{l.Leader.Office ?? "领导"}，包{place.Village}{Span(l.Leader.OccurredOn, l.Until)}"));
    }

    private IEnumerable<(string, string)> Holders() => campaign.Holders.GroupBy(h => h.Post).OrderBy(g => g.Key).SelectMany(g => g
        .Select((h, i) => (Holder: h, Until: g.ElementAtOrDefault(i + 1)?.OccurredOn)).Where(h => IsTied(h.Holder.OccurredOn, h.Until))
        .GroupBy(h => h.Holder.Name)
        .Select(same => (same.Key, $"{township}{g.Key.ToText()}{Span(same.Min(h => h.Holder.OccurredOn), same.Last().Until)}")));

    private string DepartmentOf(LiaisonAssignment contact) =>
        contact.DepartmentId is { } id && departments.TryGetValue(id, out var name) ? name : PostWords.Liaison;

    // What another one took the place of on its first day never was.
    private bool IsTied(DateOnly from, DateOnly? until) => LastDay(from, until) is not { } last || (last >= from && last >= _since);

    // Null while he still is what he was; what a listing left open ended with it.
    private DateOnly? LastDay(DateOnly from, DateOnly? until) => new Tenure(from, until).LastDay ?? campaign.EndedOn;

    private string Span(DateOnly from, DateOnly? until) =>
        LastDay(from, until) is { } end ? $"，{from.ToSentence(place.Today)}至{end.ToSentence(place.Today)}" : $"，{from.ToSentence(place.Today)}起";

    private static string Office(string? office) => office is null ? "" : $"{office}，";
}
