using VillageRectification.Domain.Support;

namespace VillageRectification.Web.Text.Refusals;

internal static class SupportRefusalText
{
    public static string Say(SupportRefusal refusal) => refusal.Rule switch
    {
        SupportRule.ContactNeedsDepartment => "联络员跟着部门记：换联络员，请把部门也选上。",
        SupportRule.EndsOnFirstDay => $"{refusal.Day.ToFull()}才开始联系，不再联系的日期要在那一天以后。登记错了的，请撤回或者更正那条联系。",
        SupportRule.DepartmentKeepsIt => "承诺的部门还联系着，兑现没有、还兑现不兑现，由部门自己记。",
        SupportRule.PromiseIsOthers => "部门承诺的内容由部门自己改。部门已不再联系、承诺不再兑现的，登记“这条承诺不再兑现”。",
        SupportRule.KeptAlready => $"这条承诺{refusal.Day.ToFull()}已经了结，再给的不选承诺；那次没有给完的，请先更正那一条。",
        SupportRule.EndedAlready => $"{refusal.Day.ToFull()}起已经不再联系，不用再登记。日期错了的，请更正那一条。",
    };
}
