namespace VillageRectification.Domain.Cases;

/// <summary>What the villagers who were asked think.</summary>
public static class MajorityWords
{
    public static string ToText(this Majority majority) => majority switch
    {
        Majority.Unknown => "未填",
        Majority.Satisfied => "多数群众满意",
        Majority.NotSatisfied => "多数群众不满意",
    };
}
