namespace VillageRectification.Domain.Cases;

/// <summary>群众反映.</summary>
public static class ProblemPriorityWords
{
    public static string ToText(this ProblemPriority priority) => priority switch
    {
        ProblemPriority.Strong => "群众反映强烈",
        ProblemPriority.Ordinary => "一般",
    };
}
