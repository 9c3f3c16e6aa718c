using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Presence;

namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>驻村签到. A cell that repeats a capacity where a person should stand names nobody.</summary>
internal static class PresenceRow
{
    public static void Write(RowFacts facts)
    {
        var person = facts.Row.Text(LedgerColumnNames.Person);
        var capacity = facts.Row.Value<Capacity>(LedgerColumnNames.Capacity)!.Value;
        facts.Write(new PresenceEntry(facts.Case, facts.Row.Day(LedgerColumnNames.Date)!.Value, capacity)
        {
            Person = person is null || LedgerWords.IsCapacity(person) ? null : person,
        });
    }

    public static IEnumerable<LedgerRow> Tell(ToldVillage village) => village.Of<PresenceEntry>().Select(p => village.Row(
        LedgerForm.Presence,
        (LedgerColumnNames.Date, p.OccurredOn.ToCell()),
        (LedgerColumnNames.Person, p.Person is null || LedgerWords.IsCapacity(p.Person) ? null : p.Person),
        (LedgerColumnNames.Capacity, p.Capacity.ToText())));
}
