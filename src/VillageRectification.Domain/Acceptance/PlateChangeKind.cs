namespace VillageRectification.Domain.Acceptance;

/// <summary>挂牌, 摘牌.</summary>
public enum PlateChangeKind
{
    Hung = 1,
    TakenDown = 2,
}
