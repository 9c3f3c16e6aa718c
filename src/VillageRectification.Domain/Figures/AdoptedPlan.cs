using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Figures;

/// <summary>The plan of a village that was adopted last.</summary>
/// <param name="IsReviewed">The department has looked at it and had nothing against it.</param>
/// <param name="WrittenOn">As <see cref="PlanAdoption.WrittenOn"/>.</param>
public sealed record AdoptedPlan(Guid RecordId, DateOnly On, DateOnly? WrittenOn, bool IsReviewed)
{
    /// <inheritdoc cref="PlanAdoption.ReturnableUntil"/>
    public DateOnly ReturnableUntil(int days) => PlanAdoption.LastDayOf(On, WrittenOn, days);

    /// <inheritdoc cref="PlanAdoption.IsReturnableOn"/>
    public bool IsReturnableOn(DateOnly day, int days) => day <= ReturnableUntil(days);
}
