namespace VillageRectification.Domain.Presence;

/// <summary>Where somebody spent the night after a day in the village.</summary>
public enum NightStay
{
    Stayed = 1,
    WentHome = 2,
}
