namespace VillageRectification.Domain.Cases;

/// <summary>比上一版.</summary>
public static class PlanChangeKindWords
{
    public static string ToText(this PlanChangeKind kind) => kind switch
    {
        PlanChangeKind.Added => "新增",
        PlanChangeKind.Changed => "修改",
        PlanChangeKind.Dropped => "删去",
        PlanChangeKind.Unchanged => "不变",
    };
}
