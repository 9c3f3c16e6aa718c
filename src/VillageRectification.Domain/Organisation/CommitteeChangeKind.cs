namespace VillageRectification.Domain.Organisation;

/// <summary>建立健全, 补选, 换届, 组织调整, 免职, 换届未成功.</summary>
public enum CommitteeChangeKind
{
    Established = 1,
    ByElected = 2,
    ElectionCompleted = 3,
    Reorganised = 4,
    Dismissed = 5,
    ElectionFailed = 6,
}
