namespace VillageRectification.Domain.Cases;

/// <summary>状态 of a problem.</summary>
public static class ProblemStatusWords
{
    public static string ToText(this ProblemStatus status) => status switch
    {
        ProblemStatus.Open => "未解决",
        ProblemStatus.Eased => "缓解",
        ProblemStatus.Resolved => "已解决",
        ProblemStatus.Reopened => "重新办理",
    };
}
