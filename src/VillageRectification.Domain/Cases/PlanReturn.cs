namespace VillageRectification.Domain.Cases;

/// <summary>The department sends a plan back with its reasons.</summary>
public sealed class PlanReturn : CaseFact
{
    public const int ReasonMaxLength = 500;

    private PlanReturn()
    {
    }

    internal PlanReturn(RectificationCase @case, PlanAdoption plan, DateOnly on, string reason)
        : base(@case, on)
    {
        PlanRecordId = plan.RecordId;
        Reason = reason;
    }

    public Guid PlanRecordId { get; private init; }

    public string Reason { get; private init; } = null!;
}
