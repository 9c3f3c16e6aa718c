namespace VillageRectification.Domain.Screening;

public static class ScreeningResultWords
{
    public static string ToText(this ScreeningResult result) => result switch
    {
        ScreeningResult.Unchecked => "未排查",
        ScreeningResult.Undecided => "没有定",
        ScreeningResult.NothingHolds => ScreeningConclusion.NothingHolds.ToText(),
        ScreeningResult.NotListed => ScreeningConclusion.NotListed.ToText(),
        ScreeningResult.Listed => ScreeningConclusion.Listed.ToText(),
    };
}
