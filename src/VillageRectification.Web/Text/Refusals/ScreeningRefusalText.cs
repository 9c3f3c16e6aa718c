using VillageRectification.Domain.Screening;

namespace VillageRectification.Web.Text.Refusals;

internal static class ScreeningRefusalText
{
    public static string Say(ScreeningRefusal refusal) => refusal.Rule switch
    {
        ScreeningRule.NotOpen => $"排查{Stands(refusal.State)}，现在不能填。",
        ScreeningRule.AlreadyOpened => "这次行动的排查已经开始过。",
        ScreeningRule.DueBeforeOpening => $"截止日期不能早于今天（{refusal.On.ToFull()}）。",
        ScreeningRule.UnknownSituation => $"认定情形里没有第 {refusal.Number} 种，请重新选。",
        ScreeningRule.SomethingHolds => $"查出了 {refusal.Count} 种情形，不能写“没有情形”：列入，或者不列入并写理由。",
        ScreeningRule.NothingHolds => "没有一种情形成立，请选“没有情形”；要列入或者写不列入的理由，先勾情形。",
        ScreeningRule.LeftOutWithoutReason => "有情形又不列入，要写理由。",
        ScreeningRule.CheckedByDepartments => "部门已经联审，勾的情形不能再改；结论可以改。情形有出入，请部门改。",
        ScreeningRule.PairedWithItself => "不能和自己结对，请另选一个。",
        ScreeningRule.VillagesUnchecked => $"还有 {refusal.Count} 个没有排查。",
        ScreeningRule.TownshipsUnreviewed => $"还有 {refusal.Count} 个乡镇部门没有联审。",
        ScreeningRule.VillagesUndecided => $"还有 {refusal.Count} 个没有定：部门联审和乡镇的结论不一致，请乡镇再定。",
        ScreeningRule.EvenShareUnexplained => "各乡镇拟列入的比例一样，送部领导前要写明是怎么定的。",
        ScreeningRule.NothingSubmitted => $"排查{Stands(refusal.State)}，没有等您批准的名单。",
        ScreeningRule.SubmittedByOneself => "名单是您送的，批准和退回要由另一个人。",
        ScreeningRule.ReturnedWithoutReason => "请写明为什么退回。",
        ScreeningRule.DepartmentsMissing => "请写明哪些部门参加了联审。",
        ScreeningRule.AlreadyReviewed => $"这个乡镇{refusal.On.ToFull()}已经联审。",
        ScreeningRule.TicksChangedSince => $"有 {refusal.Count} 个，部门认定以后乡镇改过勾的情形，请先点开，部门再认定一次。",
        ScreeningRule.HelperListed => $"有 {refusal.Count} 个，结对的自己也拟列入，请乡镇另选。",
        ScreeningRule.CheckedByOneself => "名单里有您参加排查或联审记下的，批准要由另一个人。",
        ScreeningRule.TownshipChecksItself => "这个乡镇有自己的账号，由乡镇排查；有出入的，部门联审时改。",
    };

    private static string Stands(ScreeningState state) => state switch
    {
        ScreeningState.NotOpened => "还没有开始",
        ScreeningState.Open => "还在进行",
        ScreeningState.Submitted => "名单" + ProposalText.Sent,
        ScreeningState.Approved => "名单已经批准",
    };
}
