using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Text.Refusals;

internal static class RecordRefusalText
{
    public static string Say(RecordRefusal refusal) => refusal.Rule switch
    {
        RecordRule.NotTheAuthor => "这条记录不是您记的，只有记的人能撤回。写错了请用“更正”。",
        RecordRule.WithdrawalTooLate => $"这条记录是{refusal.Recorded.ToFull()}记的，只有当天能撤回。写错了请用“更正”。",
        RecordRule.CountedByIssuedBulletin => "印发的通报已经用到这条记录，不能撤回。写错了请用“更正”。",
        RecordRule.CorrectionNeedsReason => "请写更正原因；要撤回，请到这条记录的页面点“撤回”。",
        RecordRule.NothingCorrected => "没有改动，不用更正。要改请先改上面的内容。",
        RecordRule.OthersReferToIt => $"还有 {refusal.Others} 条记录是接着它写的，请先撤回那些记录。",
        RecordRule.ReadFromLedger => "这条记录是从台账导入的，不能撤回。写错了请用“更正”。",
    };
}
