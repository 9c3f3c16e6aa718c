using VillageRectification.Domain.Ledger;

namespace VillageRectification.Web.Text.Refusals;

internal static class LedgerRefusalText
{
    public static string Say(LedgerRefusal refusal) => refusal.Rule switch
    {
        LedgerRule.OfAnotherCounty => "台账里的行政区划代码不属于这次行动的地方，请检查代码。",
        LedgerRule.OutcomeChanged => "确认前数据有了变化，导入结果和刚才显示的不一样。请看新的结果，再确认一次。",
        LedgerRule.HasProblems => $"有 {refusal.Problems} 处看不懂，还没有导入任何内容。",
        LedgerRule.IsUndone => "这次导入已经撤销了。",
        LedgerRule.IsBuiltOn => $"后来有 {refusal.Records} 条记录用到这次导入的内容，不能整次撤销。先撤回那些记录，或者逐条更正。",
        LedgerRule.IsEmpty => "台账里没有一行内容，没有可导入的。",
    };
}
