namespace VillageRectification.Domain.Cases;

/// <summary>State of the village's office rooms (两室: 整洁/脏乱/危旧狭小/没有).</summary>
public enum OfficeRooms
{
    Adequate = 1,
    Untidy = 2,
    Poor = 3,
    None = 4,
}
