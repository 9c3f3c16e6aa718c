using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Text.Refusals;

internal static class RecordRefusalText
{
    public static string Say(RecordRefusal refusal) => refusal.Rule switch
    {
        RecordRule.NotTheAuthor => "这条记录不是您记的，只有记的人能撤回。写错了请用“更正”。",
        RecordRule.WithdrawalTooLate => $"这条记录是{refusal.Recorded.ToFull()}记的，只有当天能撤回。写错了请用“更正”。",
        RecordRule.CountedByIssuedBulletin => "通报印发时已经有这条记录，不能撤回。写错了请用“更正”。",
        RecordRule.CorrectionNeedsReason => "请写更正原因；要撤回，请到这条记录的页面点“撤回”。",
        RecordRule.NothingCorrected => "没有改动，不用更正。要改请先改上面的内容。",
        RecordRule.OthersReferToIt => $"还有 {refusal.Others} 条记录是接着它写的，请先撤回那些记录。",
        RecordRule.BeforeWhatItIsAbout => $"它所接的记录是{refusal.Other.ToFull()}的，日期不能早于那天，请改日期。",
        RecordRule.AfterWhatIsAboutIt => $"接着它写的记录是{refusal.Other.ToFull()}的，日期不能晚于那天，请改日期。",
        RecordRule.StepPassed => $"{refusal.Other.ToFull()}还有一步，更正不能改变先后，请改日期。",
        RecordRule.LaterStepStands => $"{refusal.Other.ToFull()}已经走到下一步，不能撤回这一步。写错了请用“更正”。",
        RecordRule.EndedAlready => $"{refusal.Other.ToFull()}已经登记过，不能再登记一次。日子错了，请更正那一条。",
        RecordRule.LevelOfListing => $"这是列入那天（{refusal.Other.ToFull()}）定的级别，日期不能往后改。后来调整的级别请另外登记；列入的日期错了，请更正列入。",
        RecordRule.ReadFromLedger => "这条记录是从台账导入的，不能撤回。写错了请用“更正”。",
    };
}
