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

        var level = row.Value<ManagementLevel>(LedgerColumnNames.Level)!.Value;
        string[] types =
        [
            .. (row.Text(LedgerColumnNames.MainProblem)?.Split(LevelChange.Between) ?? [])
                .Select(t => facts.Books.Word(TermKind.CaseType, t, row, LedgerColumnNames.MainProblem)),
        ];
        facts.Write(new Baseline(facts.Case, facts.Start, level)
        {
            CaseType = types.FirstOrDefault(),
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
        // What a village is listed for beside its main type stands with its level.
        if (types.Length > 1)
        {
            facts.Write(new LevelChange(facts.Case, facts.Start, level)
            {
                CaseType = types[0],
                OtherTypes = string.Join(LevelChange.Between, types.Skip(1)),
            });
        }
    }

    private static string? TypesOf(CaseGrade? grade) => grade?.CaseType is not { } main ? null
        : string.Join(LevelChange.Between, grade.OtherTypes.Prepend(main)) is { Length: <= LevelChange.OtherTypesMaxLength } all ? all : main;

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
            (LedgerColumnNames.MainProblem, TypesOf(grade)));
    }
}
