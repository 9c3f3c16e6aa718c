using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Ledger;

/// <summary>撤销导入: an import is taken back as one act, by the facts' own mechanism. What was known before is known before as it was.</summary>
public static class ImportUndo
{
    /// <param name="work">Of the import.</param>
    public static IEnumerable<Refusal> AgainstUndoing(this ImportedLedger import, ImportedWork work, string? reason)
    {
        if (import.IsUndone)
        {
            yield return LedgerRefusal.IsUndone();
            yield break;
        }

        foreach (var refusal in AgainstUndoing(work))
        {
            yield return refusal;
        }

        foreach (var refusal in CaseRefusal.AgainstReason(reason))
        {
            yield return refusal;
        }
    }

    /// <summary>What stands against it whoever asks and why.</summary>
    public static IEnumerable<Refusal> AgainstUndoing(ImportedWork work)
    {
        if (work.BuiltOn() is { Count: > 0 } built)
        {
            yield return LedgerRefusal.IsBuiltOn(built.Count);
        }
    }

    /// <summary>Voids what the import wrote and puts back what it voided.</summary>
    /// <param name="cases">Those of <see cref="ImportedWork.Cases"/>, to be saved.</param>
    /// <param name="history">Live, of these cases.</param>
    /// <param name="at">UTC.</param>
    /// <returns>The rows that are put back, to be saved.</returns>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstUndoing(ImportedLedger, ImportedWork, string?)"/>.</exception>
    public static IReadOnlyList<Fact> Undo(
        this ImportedLedger import, ImportedWork work, IEnumerable<RectificationCase> cases, IEnumerable<StageFact> history, string? reason, Guid by,
        DateTime at)
    {
        RuleViolationException.ThrowIfAny(import.AgainstUndoing(work, reason));
        foreach (var fact in work.Live)
        {
            fact.Void(Withdrawal.OfImport);
        }

        Fact[] back = [.. work.Ended.Select(f => f.Again())];
        var gone = work.Live.Select(f => f.Id).ToHashSet();
        var facts = history.Where(f => !gone.Contains(f.Id)).Concat(back.OfType<StageFact>()).ToLookup(f => f.CaseId);
        foreach (var @case in cases)
        {
            @case.Reread(CaseHistories.Of(facts[@case.Id]));
            if (work.Listed.Contains(@case.Id))
            {
                @case.Unlist();
            }
        }

        import.EndBecause(reason!.Trim(), by, at);
        return back;
    }
}
