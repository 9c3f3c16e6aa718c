namespace VillageRectification.Domain.Supervision;

/// <summary>通知 or 不打招呼.</summary>
public enum VisitNotice
{
    Announced = 1,
    Unannounced = 2,
}
