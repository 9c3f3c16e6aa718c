namespace VillageRectification.Domain.Organisation;

/// <summary>近期, 中长期.</summary>
public static class GoalTermWords
{
    public static string ToText(this GoalTerm term) => term switch
    {
        GoalTerm.Near => "近期",
        GoalTerm.Long => "中长期",
    };
}
