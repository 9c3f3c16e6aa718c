namespace VillageRectification.Domain.Campaigns;

/// <summary>A week is Monday to Sunday and belongs to the month of its Sunday.</summary>
public enum PresencePeriod
{
    Week = 1,
    Month = 2,
}
