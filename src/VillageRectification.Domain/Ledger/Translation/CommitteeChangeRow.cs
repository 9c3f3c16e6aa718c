using VillageRectification.Domain.Organisation;

namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>班子调整.</summary>
internal static class CommitteeChangeRow
{
    public static void Write(RowFacts facts)
    {
        var kind = facts.Row.Value<CommitteeChangeKind>(LedgerColumnNames.Change)!.Value;
        facts.Write(new CommitteeChange(facts.Case, facts.Row.Day(LedgerColumnNames.Date)!.Value, LedgerWords.CommitteeOf(kind), kind)
        {
            Method = facts.Row.Value<AppointmentMethod>(LedgerColumnNames.Method),
            Person = facts.Row.Text(LedgerColumnNames.Appointee),
        });
    }

    public static IEnumerable<LedgerRow> Tell(ToldVillage village) => village.Of<CommitteeChange>().Select(c => village.Row(
        LedgerForm.CommitteeChanges,
        (LedgerColumnNames.Date, c.OccurredOn.ToCell()),
        (LedgerColumnNames.Change, c.Kind.ToText()),
        (LedgerColumnNames.Method, c.Method?.ToText()),
        (LedgerColumnNames.Appointee, c.Person)));
}
