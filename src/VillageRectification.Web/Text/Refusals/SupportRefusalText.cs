using VillageRectification.Domain.Support;

namespace VillageRectification.Web.Text.Refusals;

internal static class SupportRefusalText
{
    public static string Say(SupportRefusal refusal) => refusal.Rule switch
    {
        SupportRule.ContactNeedsDepartment => "联络员跟着部门记：换联络员，请把部门也选上。",
    };
}
