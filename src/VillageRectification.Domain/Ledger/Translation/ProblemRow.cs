using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>突出问题: found on its day, and its last status if it is more than open.</summary>
internal static class ProblemRow
{
    public static void Write(RowFacts facts)
    {
        var row = facts.Row;
        var on = row.Day(LedgerColumnNames.StatusOn);
        var category = facts.Books.Word(TermKind.ProblemCategory, row.Text(LedgerColumnNames.Category)!, row, LedgerColumnNames.Category);
        // Of what nobody knows since when it was there it is known on the day on which it was solved, at the latest.
        var problem = row.Day(LedgerColumnNames.FoundOn) is { } day ? facts.Write(Found(day))
            : facts.WriteSometime(known => Found(on < known ? on.Value : known), LedgerColumnNames.FoundOn, before => before.IsOfUnknownDay());
        var found = problem.OccurredOn;
        var status = row.Value<ProblemStatus>(LedgerColumnNames.Status) ?? Unsaid(row);
        var majority = MajorityOf(row.Text(LedgerColumnNames.MajoritySatisfied));
        if (on is null && status is not ProblemStatus.Open && IsWithoutDay(row))
        {
            facts.WriteSometime(day => new ProblemStatusChange(facts.Case, problem, day, status, majority), LedgerColumnNames.StatusOn);
        }
        else if (status is not ProblemStatus.Open || (on is not null && row.At is null) || majority is not Majority.Unknown)
        {
            facts.Write(new ProblemStatusChange(facts.Case, problem, on ?? found, status, majority));
        }

        facts.WarnIfEarlier(LedgerColumnNames.HandlingDueOn, LedgerColumnNames.FoundOn);
        facts.WarnIfEarlier(LedgerColumnNames.StatusOn, LedgerColumnNames.FoundOn);

        Problem Found(DateOnly known) => new(facts.Case, known, category, row.Text(LedgerColumnNames.Description) ?? "")
        {
            Handling = row.Value<ProblemHandling>(LedgerColumnNames.Handling),
            DueOn = row.Day(LedgerColumnNames.HandlingDueOn),
            ResponsiblePerson = row.Text(LedgerColumnNames.ResponsiblePerson),
        };
    }

    // A sheet of an office's own that has only 销号时间 says by it that the problem is solved.
    private static ProblemStatus Unsaid(LedgerRow row) =>
        row.At is not null && !row.Answers(LedgerColumnNames.Status) && row.Text(LedgerColumnNames.StatusOn) is not null
            ? ProblemStatus.Resolved : ProblemStatus.Open;

    // In the ledger's own form a blank 状态日期 stands for the day of the finding; other sheets say nothing by it.
    private static bool IsWithoutDay(LedgerRow row) => row.At is not null || !row.Answers(LedgerColumnNames.StatusOn)
        || row.DayWord(LedgerColumnNames.StatusOn) is not null;

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
        (LedgerColumnNames.FoundOn, p.WrittenFoundOn is { } found ? found.ToCell() : LedgerWords.DayNotKnown),
        (LedgerColumnNames.Handling, p.Handling?.ToText()),
        (LedgerColumnNames.HandlingDueOn, p.DueOn.ToCell()),
        (LedgerColumnNames.ResponsiblePerson, p.ResponsiblePerson),
        (LedgerColumnNames.Status, p.Status.ToText()),
        (LedgerColumnNames.StatusOn, p.IsStatusOfUnknownDay ? LedgerWords.DoneSometime : p.StatusOn.ToCell()),
        (LedgerColumnNames.MajoritySatisfied, SatisfiedOf(p.Majority))));

    private static string? SatisfiedOf(Majority majority) => majority switch
    {
        Majority.Satisfied => LedgerChoices.Yes,
        Majority.NotSatisfied => LedgerChoices.No,
        Majority.Unknown => null,
    };
}
