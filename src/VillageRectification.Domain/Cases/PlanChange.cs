namespace VillageRectification.Domain.Cases;

/// <summary>One measure beside itself in the version before.</summary>
/// <param name="Before">Null for one that was added.</param>
/// <param name="After">Null for one that was dropped.</param>
/// <param name="DropReason">Null unless it was.</param>
public sealed record PlanChange(PlanChangeKind Kind, PlanItem? Before, PlanItem? After, string? DropReason = null)
{
    public string Text => (After ?? Before)!.Text;

    /// <summary>What was added, changed, dropped and left as it was, in this order.</summary>
    /// <param name="after">With what is dropped.</param>
    public static IReadOnlyList<PlanChange> Between(IReadOnlyList<PlanItem> before, IEnumerable<PlanItem> after)
    {
        var earlier = before.ToDictionary(i => i.MeasureRecordId!.Value);
        return [.. after.Select(i => Of(i.MeasureRecordId is { } id ? earlier.GetValueOrDefault(id) : null, i)).OrderBy(c => c.Kind)];
    }

    private static PlanChange Of(PlanItem? before, PlanItem after) => before is null
        ? new(PlanChangeKind.Added, null, after)
        : after.IsDropped
            ? new(PlanChangeKind.Dropped, before, null, after.DropReason)
            : new(after.SaysWhat(before) ? PlanChangeKind.Unchanged : PlanChangeKind.Changed, before, after);
}
