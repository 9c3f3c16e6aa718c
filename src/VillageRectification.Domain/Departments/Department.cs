using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Departments;

/// <summary>A county department or unit that is tied to villages (联系部门). Public: its name is no secret.</summary>
public sealed class Department : AggregateRoot
{
    public const int NameMaxLength = 50;

    private Department()
    {
    }

    /// <param name="countyCode">Six digits.</param>
    public Department(string countyCode, string name)
    {
        CountyCode = countyCode;
        Name = name;
    }

    public string CountyCode { get; private init; } = null!;

    /// <summary>Unique in its county.</summary>
    public string Name { get; private init; } = null!;
}
