using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Inspections;

/// <summary>The sentences of an inspection's pages.</summary>
internal static class SheetText
{
    /// <summary>
    /// 已评 9 / 24 项，暂得 31 分；合格 80 分起; where items are carried over 已评 3 项，要评 7 项，暂得 12 分. The script that counts along fills in the two numbers.
    /// </summary>
    public static string SoFar(string marked, InspectionSheet sheet, string points) => sheet.Again?.Seed is null
        ? $"已评 {marked} / {sheet.Items.Count} 项，暂得 {points} 分；合格 {sheet.Standard.Rules.PassScore} 分起"
        : $"已评 {marked} 项，要评 {sheet.Items.Count - sheet.Carried} 项，暂得 {points} 分" + (sheet.Carried > 0 ? $"；不再评的 {sheet.Carried} 项按上次算" : "");

    /// <summary>已保存：孔庄村检查表，3 项，照片 1 张。</summary>
    public static string Saved(string said, int items, int photos) => (items, photos) switch
    {
        (0, 0) => "和原来一样，没有新记。",
        (0, _) => $"{said}，照片 {photos} 张。",
        (_, 0) => $"{said}，{items} 项。",
        _ => $"{said}，{items} 项，照片 {photos} 张。",
    };

    /// <summary>您另外评过、这次改了的：有活动场所，2 分改为 3 分。; empty where there is none.</summary>
    public static string Replaced(IReadOnlyList<StaleLine> lines) => lines.Count == 0 ? ""
        : $"您另外评过、这次改了的：{string.Join("；", lines.Select(l => $"{l.Label}，{l.Theirs}改为 {l.Mine}"))}。";

    /// <summary>8 分, 不适用, 未评.</summary>
    public static string Mark(ItemScore? score) => score switch
    {
        null => "未评",
        { Score: { } points } => $"{points} 分",
        _ => "不适用",
    };

    /// <summary>9月10日县级验收：不合格，62 分。要评没有达到的 2 项和抽查的 5 项，其余 17 项按上次算.</summary>
    public static string Again(InspectionSheet sheet, DateOnly today, CountyWords county)
    {
        var (again, before) = (sheet.Again!, sheet.Again!.Before);
        var score = before.Score is { } points ? $"，{points} 分" : "";
        var rest = sheet.Carried > 0 ? $"，其余 {sheet.Carried} 项按上次算，有变化的可以重新评" : "，其余也要评";
        return $"{before.OccurredOn.ToSentence(today)}{before.Outcome.ToText(before.Kind, county)}{score}。"
            + (again.Failed > 0 ? $"先看没有达到的 {again.Failed} 项，再看抽查的 {again.Sampled} 项{rest}。" : $"先看抽查的 {again.Sampled} 项{rest}。")
            + (again.Sheet is null ? "上次没有逐项的检查表。" : "");
    }

    /// <summary>上次 4 分，这次不再评; null of an item that is marked anew.</summary>
    public static string? Carried(SheetItem item) => item.IsAsked ? null : $"上次{(item.Carried!.Score is null ? "" : " ")}{Mark(item.Carried)}，这次不再评";

    /// <summary>上次没有达到, 抽查; null where an item is neither.</summary>
    public static string? Focus(Reinspection? again, AcceptanceCriterion item) =>
        again is null ? null : again.HasFailed(item) ? "上次没有达到" : again.IsSampled(item) ? "抽查" : null;

    /// <summary>该项上次满分 5 分，这次 8 分；按第 2 版标准; null where it is worth the same.</summary>
    public static string? Worth(InspectionSheet sheet, AcceptanceCriterion item) => sheet.Again is not { } again ? null
        : again.PointsBefore(item) is { } before ? $"该项上次满分 {before} 分，这次 {item.Points} 分；按第 {sheet.Standard.Number} 版标准"
        : again.IsNew(item) ? $"新的一项，上次没有；按第 {sheet.Standard.Number} 版标准" : null;

    /// <summary>上次按第 1 版标准，这次按第 2 版。上次有、这次不再查的 1 项：档案整理（上次 4 分，满分 5 分）; null where both were by the same.</summary>
    public static string? Revised(InspectionSheet sheet)
    {
        if (sheet.Again?.Sheet is not { } before || before.Standard.Number == sheet.Standard.Number)
        {
            return null;
        }

        var gone = sheet.Again.Gone;
        var fresh = sheet.Items.Count(i => sheet.Again.IsNew(i.Criterion));
        var moved = sheet.Items.Count(i => sheet.Again.PointsBefore(i.Criterion) is not null);
        return $"上次按第 {before.Standard.Number} 版标准，这次按第 {sheet.Standard.Number} 版。" + (fresh > 0 ? $"新的 {fresh} 项。" : "")
            + (moved > 0 ? $"满分不同的 {moved} 项，要重新评。" : "") + (gone.Count > 0
                ? $"上次有、这次不再查的 {gone.Count} 项：{string.Join("；", gone.Select(i => $"{i.Criterion.Text}（上次 {Of(i)}，满分 {i.Criterion.Points} 分）"))}。" : "");
    }

    private static string Of(SheetItem old) => old.Scores.Count == 0 ? "没有记" : old.IsToSettle ? "没有商定" : Mark(old.Result);

    /// <summary>4 分, 没有商定; of what nobody marked 没有记, of what was not asked then 没有这项.</summary>
    public static string Old(Reinspection again, AcceptanceCriterion item) =>
        again.IsNew(item) ? "没有这项" : Of(again.OldOf(item)!);

    /// <summary>第 2 次县级验收 · 检查人员孙立新、王海涛 · 10月31日开始.</summary>
    public static string Head(Inspecting inspecting, CountyWords county) =>
        $"第 {inspecting.Number} 次{county.Rank}验收 · 检查人员{inspecting.Sheet!.Opening.Inspectors}"
        + $" · {inspecting.Sheet.Opening.OccurredOn.ToSentence(inspecting.Today)}开始";

    /// <summary>打分不同的由检查人员孙立新登录后商定; where none of them has an account, that others write it down.</summary>
    public static string WhoSettles(IReadOnlyList<string> signingIn) => signingIn.Count > 0
        ? $"打分不同的由检查人员商定，{string.Join('、', signingIn)}登录后登记，谁登记的会写明。"
        : "检查人员都没有账号，由组织部其他人代他们登记商定的分数，谁登记的会写明；登记的人不再定这次检查的结论。";

    /// <summary>王海涛没有登记过，是否须回避没有核对.</summary>
    /// <param name="names">Parted by 、.</param>
    public static string Unregistered(string names) => $"{names}没有登记过，是否须回避核对不出，仍派去了";

    /// <summary>王海涛的检查表由县委组织部据纸质表录入; null where each filled in his own.</summary>
    public static string? Copied(IReadOnlyList<(string Inspector, string By)> copied) => copied.Count == 0 ? null
        : string.Join("，", copied.GroupBy(c => c.By).Select(g => $"{string.Join('、', g.Select(c => c.Inspector))}的检查表由{g.Key}据纸质表录入"));

    /// <summary>Of a form that is counted for a verdict: who may give it is told that he then does not; null of others.</summary>
    public static string? CostsTheVerdict(Caller by) => by.May(Act.GiveVerdict) ? "您登记了，就不能再定这次检查的结论，请让部里别的人登记" : null;

    /// <summary>Who gives the verdict instead, or that nobody else can.</summary>
    public static string OtherJudges(IReadOnlyList<string> others) =>
        others.Count > 0 ? $"能定的还有：{string.Join('、', others)}。" : "现在没有别的账号能定，请让部里其他人登记。";

    /// <summary>商定在检查人员打分之外（6 分、5 分，商定 2 分）.</summary>
    public static string Outside(SheetItem item) =>
        $"商定在检查人员打分之外（{string.Join('、', item.Scores.Select(Mark).Distinct())}，商定{(item.Settled!.Score is null ? "" : " ")}{Mark(item.Settled)}）";

    /// <summary>25 户，占 30 户的 83%.</summary>
    public static string Share(int part, int whole) => whole == 0 ? "" : $"{part * 100 / whole}%";
}
