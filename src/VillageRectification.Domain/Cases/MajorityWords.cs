using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>What the villagers who were asked think.</summary>
public static class MajorityWords
{
    public static string ToText(this Majority majority) => majority switch
    {
        Majority.Unknown => FieldWords.Unknown,
        Majority.Satisfied => FieldWords.MajoritySatisfied,
        Majority.NotSatisfied => "多数群众不满意",
    };
}
