using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>突出问题: found on its day, and its last status if it is more than open.</summary>
internal static class ProblemRow
{
    public static void Write(RowFacts facts)
    {
        var row = facts.Row;
        var found = row.Day(LedgerColumnNames.FoundOn)!.Value;
        var category = facts.Books.Word(TermKind.ProblemCategory, row.Text(LedgerColumnNames.Category)!, row, LedgerColumnNames.Category);
        var problem = facts.Write(new Problem(facts.Case, found, category, row.Text(LedgerColumnNames.Description) ?? "")
        {
            Handling = row.Value<ProblemHandling>(LedgerColumnNames.Handling),
            DueOn = row.Day(LedgerColumnNames.HandlingDueOn),
            ResponsiblePerson = row.Text(LedgerColumnNames.ResponsiblePerson),
        });
        var status = row.Value<ProblemStatus>(LedgerColumnNames.Status) ?? ProblemStatus.Open;
        var on = row.Day(LedgerColumnNames.StatusOn);
        var majority = MajorityOf(row.Text(LedgerColumnNames.MajoritySatisfied));
        if (status is not ProblemStatus.Open || on is not null || majority is not Majority.Unknown)
        {
            facts.Write(new ProblemStatusChange(facts.Case, problem, on ?? found, status, majority));
        }

        facts.WarnIfEarlier(LedgerColumnNames.HandlingDueOn, LedgerColumnNames.FoundOn);
        facts.WarnIfEarlier(LedgerColumnNames.StatusOn, LedgerColumnNames.FoundOn);
    }

    private static Majority MajorityOf(string? satisfied) => satisfied switch
    {
        LedgerChoices.Yes => Majority.Satisfied,
        LedgerChoices.No => Majority.NotSatisfied,
        _ => Majority.Unknown,
    };

    public static IEnumerable<LedgerRow> Tell(ToldVillage village) => village.Problems.Select(p => village.Row(
        LedgerForm.Problems,
        (LedgerColumnNames.Category, p.Category),
        (LedgerColumnNames.Description, p.Description),
        (LedgerColumnNames.FoundOn, p.FoundOn.ToCell()),
        (LedgerColumnNames.Handling, p.Handling?.ToText()),
        (LedgerColumnNames.HandlingDueOn, p.DueOn.ToCell()),
        (LedgerColumnNames.ResponsiblePerson, p.ResponsiblePerson),
        (LedgerColumnNames.Status, p.Status.ToText()),
        (LedgerColumnNames.StatusOn, p.StatusOn.ToCell()),
        (LedgerColumnNames.MajoritySatisfied, SatisfiedOf(p.Majority))));

    private static string? SatisfiedOf(Majority majority) => majority switch
    {
        Majority.Satisfied => LedgerChoices.Yes,
        Majority.NotSatisfied => LedgerChoices.No,
        Majority.Unknown => null,
    };
}
