namespace VillageRectification.Domain.Acceptance;

public static class PlateChangeKindWords
{
    public static string ToText(this PlateChangeKind kind) => kind switch
    {
        PlateChangeKind.Hung => "挂牌",
        PlateChangeKind.TakenDown => "摘牌",
    };
}
