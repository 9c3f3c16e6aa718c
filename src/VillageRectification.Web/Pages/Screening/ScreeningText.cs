using System.Globalization;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Screening;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Screening;

/// <summary>The sentences of the screening.</summary>
internal static class ScreeningText
{
    public static string Of(ScreeningView view) => view switch
    {
        ScreeningView.All => "全部",
        ScreeningView.Unchecked => ScreeningResult.Unchecked.ToText(),
        ScreeningView.Undecided => ScreeningResult.Undecided.ToText(),
        ScreeningView.Held => "有情形",
        ScreeningView.Listed => ScreeningResult.Listed.ToText(),
        ScreeningView.NotListed => ScreeningResult.NotListed.ToText(),
        ScreeningView.Nothing => ScreeningResult.NothingHolds.ToText(),
        ScreeningView.Again => "以前列入过",
    };

    /// <summary>What a township found and the department did not take over.</summary>
    public const string NotReviewed = "乡镇查出，部门没有认定";

    /// <summary>The mark of a situation in a village's row, and its words; null where nobody found it.</summary>
    public static (string Mark, string Words)? Mark(ScreenedVillage village, int number, bool isReviewed) =>
        (village.Finding?.Held.Contains(number) is true, village.JointInForce?.Held.Contains(number)) switch
        {
            (true, false) => ("○", NotReviewed),
            (true, null) when !isReviewed => ("●", "乡镇查出"),
            (true, _) => ("●", "乡镇查出，部门认定"),
            (false, true) => ("◆", "部门查出"),
            _ => village.Joint?.Held.Contains(number) is true ? ("◆", "部门先前查出") : null,
        };

    /// <summary>The situations of a village in words, as a phone shows them.</summary>
    public static string Situations(ScreenedVillage village, IdentificationVersion criteria) => string.Join("；", criteria.Items
        .Where(i => village.Named.Contains(i.Number))
        .Select(i => $"{i.Number} {i.Text}" + Mark(village, i.Number, isReviewed: true)?.Mark switch
        {
            "○" => "（部门没有认定）",
            "◆" => "（部门查出）",
            _ => "",
        }));

    /// <summary>What the townships have yet to check, or to conclude anew.</summary>
    public static bool IsLeft(ScreeningRow row) => row.Village.Result is ScreeningResult.Unchecked or ScreeningResult.Undecided;

    public static string TagOf(ScreeningResult result) => result switch
    {
        ScreeningResult.Listed => "tag tag-rectifying",
        ScreeningResult.Undecided => "tag tag-warn",
        ScreeningResult.Unchecked or ScreeningResult.NothingHolds or ScreeningResult.NotListed => "tag",
    };

    public static string IconOf(ScreeningResult result) => result switch
    {
        ScreeningResult.Listed => "check",
        ScreeningResult.Undecided => "warn",
        ScreeningResult.Unchecked => "clock",
        ScreeningResult.NothingHolds or ScreeningResult.NotListed => "stage-removed",
    };

    public static string Share(int listed, int villages) => villages == 0 ? "" : $"{(100m * listed / villages).ToString("0.0", CultureInfo.InvariantCulture)}%";

    /// <summary>What became of the screening, a step a line.</summary>
    public static string Step(ScreeningEvent step, DateOnly today) => step.On.ToSentence(today) + step.By + (step.Kind switch
    {
        ScreeningEventKind.Opened => "开始排查" + (step.DueOn is { } due ? $"，乡镇{due.ToSentence(today)}前查完" : ""),
        ScreeningEventKind.Submitted => "整理名单，送部领导" + Said(step),
        ScreeningEventKind.Returned => "退回" + Said(step),
        ScreeningEventKind.Approved => "批准名单",
    });

    /// <summary>The five steps with how far each is; the first that is not done is the one at work.</summary>
    public static IReadOnlyList<(string Title, string Far, bool IsDone)> Steps(ScreeningBook book)
    {
        var sheet = book.Sheet;
        var (isOpened, isUp) = (book.Opening is not null, book.State is ScreeningState.Submitted or ScreeningState.Approved);
        var left = sheet.Of(ScreeningResult.Unchecked);
        var isApproved = book.State is ScreeningState.Approved;
        return
        [
            ("乡镇逐个查", $"{sheet.Villages.Count - left}/{sheet.Villages.Count}", isUp || (isOpened && left == 0)),
            ("部门联审", $"{sheet.Townships.Count - sheet.Unreviewed}/{sheet.Townships.Count} 个乡镇", isUp || (isOpened && sheet.Unreviewed == 0)),
            ("整理名单", $"拟列入 {sheet.Of(ScreeningResult.Listed)}", isUp),
            ("部领导批准", isApproved ? ScreeningState.Approved.ToText() : isUp ? "等批准" : "", isApproved),
            ("登记", isApproved ? $"在册 {book.Rows.Count(r => r.Village.Result is ScreeningResult.Listed && r.Known.IsListed)}" : "", isApproved),
        ];
    }

    private static string Said(ScreeningEvent step) => step.Text is { } text ? $"：{text}" : "";

    /// <summary>已保存 12 个村：没有情形 10 个，拟列入 2 个。还有 20 个没有查.</summary>
    public static string Saved(IEnumerable<ScreeningConclusion> conclusions, int left, string unit)
    {
        var by = conclusions.GroupBy(c => c).OrderBy(g => g.Key).ToList();
        return by.Count == 0 ? "没有填，没有新记。"
            : $"已保存 {by.Sum(g => g.Count())} 个{unit}：{string.Join('，', by.Select(g => $"{g.Key.ToText()} {g.Count()} 个"))}。"
                + (left > 0 ? $"还有 {left} 个没有查" : "都查完了");
    }

    /// <summary>What stands against a village that helps: it is listed itself.</summary>
    /// <param name="helper">Null where the reader does not see it.</param>
    public static string Paired(ScreeningRow? helper) => helper?.Village.Result is ScreeningResult.Listed ? "（它自己也拟列入，请另选）" : "";
}
