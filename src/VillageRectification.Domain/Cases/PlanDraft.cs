namespace VillageRectification.Domain.Cases;

/// <summary>The plan as it would be adopted now: the last version with what is drafted.</summary>
/// <param name="Last">Null before the first plan.</param>
/// <param name="Items">With those that shall be dropped.</param>
public sealed record PlanDraft(PlanVersion? Last, IReadOnlyList<PlanItem> Items)
{
    /// <summary>The day on which the department sent the last version back; null when it did not.</summary>
    public DateOnly? ReturnedOn { get; init; }

    public IEnumerable<PlanItem> Standing => Items.Where(i => !i.IsDropped);

    /// <summary>Anything is drafted.</summary>
    public bool IsChanged => Items.Any(i => i.ProposalRecordId is not null);

    /// <summary>There is something to adopt: a change, or a plan that a ledger brought and nobody adopted yet.</summary>
    public bool IsAdoptable => IsChanged || Last is { Adoption: null };

    /// <summary>The same of a case in its stage: what failed is answered by a change, not by the plan under which it failed.</summary>
    public bool IsAdoptableIn(CaseStage stage) =>
        IsChanged || (IsAdoptable && !stage.IsSetback());
}
