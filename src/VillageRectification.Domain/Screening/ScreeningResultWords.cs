namespace VillageRectification.Domain.Screening;

public static class ScreeningResultWords
{
    public static string ToText(this ScreeningResult result) => result switch
    {
        ScreeningResult.Unchecked => "未排查",
        ScreeningResult.Undecided => "没有定",
        ScreeningResult.NothingHolds => "没有情形",
        ScreeningResult.NotListed => "不列入",
        ScreeningResult.Listed => "拟列入",
    };
}
