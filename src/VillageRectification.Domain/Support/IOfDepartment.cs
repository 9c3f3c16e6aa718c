namespace VillageRectification.Domain.Support;

/// <summary>A record that names a department, which need not be tied to the village.</summary>
public interface IOfDepartment
{
    /// <summary>Null where it is of none, or of one that is not known.</summary>
    Guid? DepartmentId { get; }
}
