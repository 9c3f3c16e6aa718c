using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Support;

/// <summary>What the department that is tied to a village means to do for it, point by point (部门帮扶计划).</summary>
public sealed class DepartmentPlan : CaseFact, IOfDepartment
{
    public const int TextMaxLength = 300;

    private DepartmentPlan()
    {
    }

    internal DepartmentPlan(RectificationCase @case, DateOnly on, string text)
        : base(@case, on)
    {
        Text = text;
    }

    /// <summary>Whose plan it is; kept when the village is tied to another department later.</summary>
    public Guid? DepartmentId { get; init; }

    public string Text { get; private init; } = null!;

    public DateOnly? DueOn { get; init; }
}
