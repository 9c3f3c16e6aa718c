using VillageRectification.Domain.Supervision;

namespace VillageRectification.Web.Text;

internal static class VisitText
{
    public static string ToText(this VisitNotice notice) => notice switch
    {
        VisitNotice.Announced => "明查",
        VisitNotice.Unannounced => "暗访",
    };

    public static string ToText(this AtPost atPost) => atPost switch
    {
        AtPost.Team => "工作组在岗",
        AtPost.DeputyOnly => "仅副组长在岗",
        AtPost.Nobody => "工作组不在岗",
    };
}
