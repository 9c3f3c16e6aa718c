using System.Text.RegularExpressions;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Documents;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Pages.Shared.Documents;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Inspections;

/// <summary>检查表 as it was filled in, item by item, with the vote, the survey and the verdict: a document, printed and in Word.</summary>
internal static partial class FilledSheet
{
    public const string Name = "检查表";

    /// <summary>Null where nobody has filled in anything.</summary>
    public static DocumentView? Of(Inspecting inspecting, RouteCase route)
    {
        if (inspecting.Sheet is not { IsEmpty: false } sheet)
        {
            return null;
        }

        var day = sheet.Opening.OccurredOn.ToFull();
        List<Block> blocks =
        [
            Say($"检查人员：{string.Join('、', sheet.Opening.Names())}。"
                + (sheet.Unwritten.Count > 0 ? $"{string.Join('、', sheet.Unwritten)}没有填检查表。" : "")),
            new Section("一、逐项打分", [Items(sheet), .. Result(sheet)]),
            new Section("二、测评和入户走访", [.. Vote(sheet)]),
            new Section("三、结论", [Say(Concluded(inspecting, route.Campaign.County)), Say("检查人员签名：")]),
        ];
        return new(new(new(route.Campaign.Name, ""), [route.Village + Name], blocks), new("", $"{route.Township}　{day}开始检查", ""),
            FigureLinks.ByKey((_, item) => item is not { Length: > 0 } ? Links.Inspection(route.Id) : Links.InspectionItem(route.Id, item)));
    }

    private static Table Items(InspectionSheet sheet) => Table.Numbered(
        [
            new("方面", ColumnWidth.Word), new("项目（★必达）", IsText: true), new("满分", ColumnWidth.Number) { Key = VillageKey.Inspection },
            .. sheet.Written.Select(name => new TableColumn(name, ColumnWidth.Person) { Key = VillageKey.Inspection }),
            new("算数的", ColumnWidth.Person) { Key = VillageKey.Inspection }, new("意见、理由", IsText: true),
        ],
        sheet.Items.Select(i => (string[])
        [
            i.Criterion.Aspect, (i.Criterion.IsMustPass ? "★" : "") + i.Criterion.Text, Wording.Count(i.Criterion.Points),
            .. sheet.Written.Select(name => i.Of(name) is { } given ? Mark(given) : i.IsAsked ? "未评" : "不再评"),
            i.IsToSettle ? "待商定" : Mark(i.Result) + (i.IsMissed ? "\n未达到" : ""),
            string.Join('；', Said(sheet, i)),
        ])) with
    { Within = [.. sheet.Items.Select(i => i.Criterion.Text)] };

    private static IEnumerable<string> Said(InspectionSheet sheet, SheetItem item) =>
    [
        .. SheetText.Carried(item) is { } carried ? [PaperText.Of(carried)] : Array.Empty<string>(),
        .. SheetText.Worth(sheet, item.Criterion) is { } worth ? [PaperText.Of(worth)] : Array.Empty<string>(),
        .. item.Scores.Select(s => (s.Inspector, Text: s.NotApplicableReason ?? s.Note)).Where(s => s.Text is not null)
            .Select(s => $"{s.Inspector}：{PaperText.Of(s.Text)}"),
        .. item is { Differs: true, Settled: { } settled } && (settled.NotApplicableReason ?? settled.Note) is { } why
            ? [$"商定：{PaperText.Of(why)}"] : Array.Empty<string>(),
    ];

    private static IEnumerable<Block> Result(InspectionSheet sheet) => sheet.Score is not null
        ? [Tell(PaperText.Of(ResultText.ByAspect(sheet)) + "。")]
        : [Prose.Of($"还有{Counted(sheet.Items.Count(i => !i.Outcome.IsComplete))}项没有评完或者没有商定，没有总分。").Paragraph()];

    private static IEnumerable<Block> Vote(InspectionSheet sheet)
    {
        if (sheet.Vote is { } vote)
        {
            yield return Tell($"测评：{PaperText.Of(VoteText.Counts(vote))}。");
            var answers = VoteText.Answers(vote).ToArray();
            yield return Table.Numbered(
                [
                    new("问题", IsText: true), new("满意", ColumnWidth.Word) { Key = VillageKey.Inspection },
                    new("不满意", ColumnWidth.Word) { Key = VillageKey.Inspection },
                ],
                answers.Select(a => (string[])[a.Question, VoteText.Count(a.Satisfied), VoteText.Count(a.NotSatisfied)])) with
            { Within = [.. answers.Select(_ => "")] };
        }
        else
        {
            yield return Say("没有登记代表测评。");
        }

        yield return sheet.Survey is { } survey
            ? Prose.Of($"入户走访{Counted(survey.Households)}户，满意{Counted(survey.Satisfied)}户。").Paragraph() : Say("没有登记入户走访。");
    }

    private static string Concluded(Inspecting inspecting, CountyWords county) => inspecting.Verdict is not { } verdict ? "还没有定结论。"
        : $"{verdict.OccurredOn.ToFull()}{verdict.Outcome.ToText(verdict.Kind, county)}{(verdict.Score is { } points ? $"，{Wording.Count(points)}分" : "")}。"
            + (verdict.OverrideReason is { } why ? $"改判理由：{PaperText.Of(why).TrimEnd('。')}。" : "");

    private static string Mark(ItemScore? score) => PaperText.Of(SheetText.Mark(score));

    private static Number Counted(int value) => new(value, VillageKey.Inspection);

    // Each number of it opens the inspection.
    private static Paragraph Tell(string text) => new(
        null, [.. Numbers().Matches(text).Select(m => new Run(m.Value, char.IsAsciiDigit(m.Value[0]) ? VillageKey.Inspection : null))]);

    [GeneratedRegex("[0-9.]+|[^0-9.]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbers();

    private static Paragraph Say(string text) => new(null, [new(text)]);
}
