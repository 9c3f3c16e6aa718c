namespace VillageRectification.Domain.Cases;

/// <summary>办理方式.</summary>
public static class ProblemHandlingWords
{
    public static string ToText(this ProblemHandling handling) => handling switch
    {
        ProblemHandling.ResolveNow => "立即解决",
        ProblemHandling.CreateConditions => "创造条件",
        ProblemHandling.Explain => "解释说明",
    };
}
