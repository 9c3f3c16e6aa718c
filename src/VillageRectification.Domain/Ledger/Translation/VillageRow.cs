using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>村情台账: names the village and its township, and says what the village was like before.</summary>
internal static class VillageRow
{
    public static void Write(RowFacts facts)
    {
        var row = facts.Row;
        var code = DivisionCode.Parse(row.DivisionCode);
        facts.Name(code, LedgerColumnNames.Village);
        facts.Name(code.Township, LedgerColumnNames.Township);

        facts.Write(new Baseline(facts.Case, facts.Start, row.Value<ManagementLevel>(LedgerColumnNames.Level)!.Value)
        {
            CaseType = row.Text(LedgerColumnNames.MainProblem) is { } type
                ? facts.Books.Word(TermKind.CaseType, type, row, LedgerColumnNames.MainProblem)
                : null,
            Households = (int?)row.Number64(LedgerColumnNames.Households),
            Population = (int?)row.Number64(LedgerColumnNames.Population),
            PartyMembers = (int?)row.Number64(LedgerColumnNames.PartyMembers),
            IncomeYuan = row.Number64(LedgerColumnNames.Income),
            DebtYuan = row.Number64(LedgerColumnNames.Debt),
            Branch = row.Value<CommitteeState>(LedgerColumnNames.Branch),
            Committee = row.Value<CommitteeState>(LedgerColumnNames.Committee),
            Relation = row.Value<CommitteeRelation>(LedgerColumnNames.Relation),
            Rooms = row.Value<OfficeRooms>(LedgerColumnNames.Rooms),
        });
    }

    public static IEnumerable<LedgerRow> Tell(ToldVillage village)
    {
        var (before, grade) = (village.Of<Baseline>().LastOrDefault(), village.Facts.GradeOn(DateOnly.MaxValue));
        yield return village.Row(
            LedgerForm.Villages,
            (LedgerColumnNames.Township, village.Township),
            (LedgerColumnNames.Level, grade?.Level.ToText()),
            (LedgerColumnNames.Households, before?.Households.ToCell()),
            (LedgerColumnNames.Population, before?.Population.ToCell()),
            (LedgerColumnNames.PartyMembers, before?.PartyMembers.ToCell()),
            (LedgerColumnNames.Income, before?.IncomeYuan.ToCell()),
            (LedgerColumnNames.Debt, before?.DebtYuan.ToCell()),
            (LedgerColumnNames.Branch, before?.Branch?.ToText()),
            (LedgerColumnNames.Committee, before?.Committee?.ToText()),
            (LedgerColumnNames.Relation, before?.Relation?.ToText()),
            (LedgerColumnNames.Rooms, before?.Rooms?.ToText()),
            (LedgerColumnNames.MainProblem, grade?.CaseType));
    }
}
