namespace VillageRectification.Domain.Organisation;

/// <summary>How a post was filled: 回请, 下派, 兼职, 跨村兼职, 内选.</summary>
public enum AppointmentMethod
{
    InvitedBack = 1,
    Seconded = 2,
    Concurrent = 3,
    CrossVillage = 4,
    Internal = 5,
}
