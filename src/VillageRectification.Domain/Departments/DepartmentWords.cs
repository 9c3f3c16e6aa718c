namespace VillageRectification.Domain.Departments;

/// <summary>What is said of departments wherever a record names one.</summary>
public static class DepartmentWords
{
    /// <summary>Instead of its name, once it is gone.</summary>
    public const string Deleted = "部门已删除";
}
