using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>整顿方案: a measure of a plan that counts as adopted at the start, and what came of it.</summary>
internal static class MeasureRow
{
    public static void Write(RowFacts facts)
    {
        var (row, @case, start) = (facts.Row, facts.Case, facts.Start);
        var (person, due) = (row.Text(LedgerColumnNames.ResponsiblePerson), row.Day(LedgerColumnNames.DueOn));
        var text = row.Text(LedgerColumnNames.Measure)!;
        var measure = facts.Write(new Measure(@case, start, text) { ResponsiblePerson = person, DueOn = due });
        if (row.Day(LedgerColumnNames.DoneOn) is { } done)
        {
            facts.Write(MeasureOutcome.Done(@case, measure, done));
        }
        else if (row.DayWord(LedgerColumnNames.DoneOn) is not null)
        {
            facts.WriteSometime(day => MeasureOutcome.Done(@case, measure, day), LedgerColumnNames.DoneOn);
        }

        if (row.Text(LedgerColumnNames.WhyNotDone) is { } reason)
        {
            facts.Write(MeasureOutcome.Explained(@case, measure, start, reason));
        }

        // A ledger does not say which problem a measure answers, and a village's plan is spread over rows: only a measure's own guards can be judged.
        var deadline = facts.Campaign.Deadline;
        facts.WarnOf(PlanSteps.AgainstMeasure(new(text) { ResponsiblePerson = person, DueOn = due ?? deadline }, deadline));
    }

    public static IEnumerable<LedgerRow> Tell(ToldVillage village) => village.Measures.Select(m => village.Row(
        LedgerForm.Measures,
        (LedgerColumnNames.Measure, m.Text),
        (LedgerColumnNames.ResponsiblePerson, m.ResponsiblePerson),
        (LedgerColumnNames.DueOn, m.DueOn.ToCell()),
        (LedgerColumnNames.DoneOn, m.IsDoneOnUnknownDay ? LedgerWords.DoneSometime : m.DoneOn.ToCell()),
        (LedgerColumnNames.WhyNotDone, m.Reason)));
}
