namespace VillageRectification.Domain.Screening;

public static class ScreeningStateWords
{
    public static string ToText(this ScreeningState state) => state switch
    {
        ScreeningState.NotOpened => "没有开始",
        ScreeningState.Open => "排查中",
        ScreeningState.Submitted => "待批准",
        ScreeningState.Approved => "已批准",
    };
}
