using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
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
        var before = new Baseline(facts.Case, facts.Start, level)
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
        };
        SayWhatIsReplaced(facts, before);
        if (facts.Write(before) == before && !facts.IsNew && Columns.Any(c => facts.Before(c) is { } said && row.Text(c) is { } now && said != now))
        {
            facts.Books.SayStartMoved(row);
        }

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

    // A file says what a village was like when the campaign began, whatever its own day is: what it changes of that is told.
    private static void SayWhatIsReplaced(RowFacts facts, Baseline before)
    {
        var row = facts.Row;
        if (!facts.IsNew || facts.Books.ByHand.BaselineOf(facts.Case) is not { } there)
        {
            return;
        }

        // What the row leaves blank stays as it was written down.
        before.Take(there, before.SaidOtherwise(there).Where(p => p.GetValue(before) is null));
        var told = Tell(new ToldVillage(row.DivisionCode, null, null) { Facts = [there] }).Single();
        string[] moved =
        [
            .. Columns.Where(c => told.Text(c) is { } old && row.Text(c) is { } now && old != now).Select(c => $"{c} {told.Text(c)} → {row.Text(c)}"),
        ];
        if (moved.Length > 0)
        {
            facts.Warn(LedgerNotice.StartReplaced(facts.Start, moved), null);
        }
    }

    private static readonly string[] Columns =
    [
        LedgerColumnNames.Households, LedgerColumnNames.Population, LedgerColumnNames.PartyMembers, LedgerColumnNames.Income, LedgerColumnNames.Debt,
        LedgerColumnNames.Branch, LedgerColumnNames.Committee, LedgerColumnNames.Relation, LedgerColumnNames.Rooms,
    ];

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
