using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>Replays the history of the cases that an import touches: warns of the guards it breaks, then keeps the stage it leads to.</summary>
internal static class LedgerHistory
{
    public static void Take(IEnumerable<RectificationCase> touched, LedgerBooks books, LedgerStock stock)
    {
        var written = books.Facts.Where(f => f.Fact is CaseFact).ToLookup(f => ((CaseFact)f.Fact).CaseId);
        var history = stock.History.ToLookup(f => f.CaseId);
        var gone = stock.Written.Select(w => w.Live).OfType<Fact>().Where(f => f.IsVoided).Select(f => f.Id).ToHashSet();
        foreach (var @case in touched)
        {
            (CaseFact Fact, LedgerRow? Row)[] facts =
            [
                .. history[@case.Id].Where(f => !gone.Contains(f.Id)).Select(f => (f, (LedgerRow?)null)),
                .. written[@case.Id].Select(f => ((CaseFact)f.Fact, (LedgerRow?)f.Row)),
            ];
            Replay(@case, facts, books);
        }
    }

    private static void Replay(RectificationCase @case, (CaseFact Fact, LedgerRow? Row)[] facts, LedgerBooks books)
    {
        if (facts.Select(f => f.Row).FirstOrDefault(r => r is not null) is { } first)
        {
            Warn(first, @case.AgainstWriting());
        }

        var steps = facts.Where(f => f.Fact is AcceptanceApplication or ApplicationWithdrawal or InspectionOpening or Inspection or PlanAdoption)
            .Chronological(f => f.Fact, isNew: f => f.Row is not null).ToArray();
        var record = new CaseRecord(@case, books.Campaign, [.. facts.Select(f => f.Fact)]);
        for (var i = 0; i < steps.Length; i++)
        {
            if (steps[i].Row is { } row)
            {
                // The guards ask the case for its stage: it is given the one it had on the eve of this step.
                @case.TakeHistory(CaseHistories.Of([.. record.Others(steps[i].Fact.OccurredOn), .. steps[..i].Select(s => s.Fact)]));
                if (CaseRecord.IsVerdictWithoutApplication(steps[i].Fact, row))
                {
                    books.Warn(LedgerNotice.VerdictWithoutApplication(), row, LedgerColumnNames.AppliedOn);
                }

                Warn(row, record.Against(steps[i].Fact));
            }
        }

        @case.TakeHistory(CaseHistories.Of(facts.Select(f => f.Fact)));

        void Warn(LedgerRow row, IEnumerable<Refusal> refusals)
        {
            foreach (var refusal in refusals)
            {
                books.Warn(LedgerNotice.GuardBroken(refusal), row, null);
            }
        }
    }
}
