namespace VillageRectification.Domain.Screening;

public static class ScreeningConclusionWords
{
    public static string ToText(this ScreeningConclusion conclusion) => conclusion switch
    {
        ScreeningConclusion.NothingHolds => "没有情形",
        ScreeningConclusion.NotListed => "不列入",
        ScreeningConclusion.Listed => "拟列入",
    };
}
