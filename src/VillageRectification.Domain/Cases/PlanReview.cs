namespace VillageRectification.Domain.Cases;

/// <summary>The department has read an adopted plan and has nothing against it.</summary>
public sealed class PlanReview : CaseFact
{
    private PlanReview()
    {
    }

    internal PlanReview(RectificationCase @case, PlanAdoption plan, DateOnly on)
        : base(@case, on) => PlanRecordId = plan.RecordId;

    public Guid PlanRecordId { get; private init; }
}
