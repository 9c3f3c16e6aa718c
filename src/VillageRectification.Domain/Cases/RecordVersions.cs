using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>
/// The versions of one record. A correction stands on what it corrects; withdrawing it takes it away and puts the version below back, as a new
/// row with its content. Withdrawing a first version ends the record.
/// </summary>
public sealed class RecordVersions
{
    private readonly List<(Fact Row, Fact Origin)> _standing = [];

    /// <param name="rows">Every row of the record, in the order in which they were saved; at least one.</param>
    public RecordVersions(IReadOnlyList<Fact> rows)
    {
        Rows = rows;
        for (var i = 0; i < rows.Count; i++)
        {
            if (IsPutBack(i))
            {
                _standing.RemoveAt(_standing.Count - 1);
                _standing[^1] = (rows[i], _standing[^1].Origin);
            }
            else
            {
                _standing.Add((rows[i], rows[i]));
            }
        }
    }

    public IReadOnlyList<Fact> Rows { get; }

    public Fact Last => Rows[^1];

    /// <summary>Null when the record was withdrawn.</summary>
    public Fact? Live => Last.VoidedAt is null ? Last : null;

    /// <summary>The row that first said what stands: what was put back is still its author's.</summary>
    public Fact Origin => _standing[^1].Origin;

    /// <summary>What holds again when the last version is withdrawn; null when the record ends with it.</summary>
    public Fact? Earlier => _standing is [.., var before, _] ? before.Row : null;

    /// <summary>Whether the row came back when the correction after it was withdrawn, or the import that corrected it undone.</summary>
    public bool IsPutBack(int index) => index > 0 && Rows[index - 1].VoidReason is Withdrawal.Reason or Withdrawal.OfImport;

    /// <param name="others">Live facts of the case: what others refer to ends after them.</param>
    public IEnumerable<Refusal> AgainstWithdrawing(Withdrawal withdrawal, IReadOnlyCollection<CaseFact> others)
    {
        if (Origin.Source is FactSource.Import)
        {
            yield return RecordRefusal.ReadFromLedger();
        }
        else
        {
            foreach (var refusal in RecordSteps.AgainstWithdrawing(Origin.RecordedBy, withdrawal))
            {
                yield return refusal;
            }
        }

        if (Earlier is null && Last is StandingChange { IsRegistration: true } && others.Any(o => o.RecordId != Last.RecordId))
        {
            yield return CaseRefusal.RegistrationStays();
        }

        foreach (var refusal in Last is CaseFact last ? last.AgainstTakingBack(others).Concat(others.SelectMany(o => o.AgainstTakingGround(last, others))) : [])
        {
            yield return refusal;
        }

        if (Earlier is null && RecordOrder.Neighbours(Last, others).After is { } next)
        {
            yield return RecordRefusal.LaterStepStands(next.OccurredOn);
        }

        foreach (var refusal in Earlier is { } back ? RecordOrder.AgainstRedating(Last, back.OccurredOn, about: null, others) : [])
        {
            yield return refusal;
        }

        foreach (var refusal in (Last as CaseFact)?.AgainstLeaving(Earlier as CaseFact, others) ?? [])
        {
            yield return refusal;
        }

        foreach (var refusal in Earlier is null ? AgainstLeaving(others) : [])
        {
            yield return refusal;
        }
    }

    /// <summary>A correction that leaves nothing in its place: what the record tells never was, whoever wrote it and when.</summary>
    /// <param name="others">Live facts of the case.</param>
    public IEnumerable<Refusal> AgainstEnding(RectificationCase @case, string? reason, IReadOnlyCollection<CaseFact> others) =>
    [
        .. @case.AgainstCorrecting(reason, isChanged: true), .. (Last as CaseFact)?.AgainstTakingBack(others) ?? [],
        .. (Last as CaseFact)?.AgainstLeaving(null, others) ?? [], .. AgainstLeaving(others.Where(o => !o.StaysWithout(Last.RecordId))),
    ];

    private IEnumerable<Refusal> AgainstLeaving(IEnumerable<CaseFact> others)
    {
        var referring = others.Count(f => f.RefersTo(Last.RecordId) || Follows(f));
        if (referring > 0)
        {
            yield return RecordRefusal.OthersReferToIt(referring);
        }
    }

    // What a village was called next was decided on what it was called then.
    private bool Follows(Fact other) =>
        Last is StandingChange && other is StandingChange && other.RecordId != Last.RecordId && other.RecordedAt > Origin.RecordedAt;

    /// <summary>Voids the live row.</summary>
    /// <returns>The row that is put back, to be saved; null when the record ends.</returns>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstWithdrawing"/>.</exception>
    public Fact? Withdraw(Withdrawal withdrawal, IReadOnlyCollection<CaseFact> others)
    {
        RuleViolationException.ThrowIfAny(AgainstWithdrawing(withdrawal, others));
        Last.Void(Withdrawal.Reason);
        return Earlier?.Again();
    }

    /// <summary>Voids the live row; no version before it holds again.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstEnding"/>.</exception>
    public void End(RectificationCase @case, string? reason, IReadOnlyCollection<CaseFact> others)
    {
        RuleViolationException.ThrowIfAny(AgainstEnding(@case, reason, others));
        Last.Void(reason!.Trim());
    }
}
