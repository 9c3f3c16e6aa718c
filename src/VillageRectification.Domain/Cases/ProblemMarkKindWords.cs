namespace VillageRectification.Domain.Cases;

/// <summary>挂牌, 提级 and their end.</summary>
public static class ProblemMarkKindWords
{
    public static string ToText(this ProblemMarkKind kind) => kind switch
    {
        ProblemMarkKind.Posted => "挂牌督办",
        ProblemMarkKind.Raised => "提级办理",
        ProblemMarkKind.Lifted => "摘牌",
    };
}
