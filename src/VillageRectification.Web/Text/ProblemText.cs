using VillageRectification.Domain.Cases;

namespace VillageRectification.Web.Text;

internal static class ProblemText
{
    public static string ToText(this ProblemStatus status) => status switch
    {
        ProblemStatus.Open => "未解决",
        ProblemStatus.Eased => "缓解",
        ProblemStatus.Resolved => "已解决",
        ProblemStatus.Reopened => "重新办理",
    };

    public static string ToText(this ProblemHandling handling) => handling switch
    {
        ProblemHandling.ResolveNow => "立即解决",
        ProblemHandling.CreateConditions => "创造条件",
        ProblemHandling.Explain => "解释说明",
    };

    public static string ToText(this Majority majority) => majority switch
    {
        Majority.Unknown => "未填",
        Majority.Satisfied => "多数群众满意",
        Majority.NotSatisfied => "多数群众不满意",
    };
}
