using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Domain.Letters;

/// <summary>Writes the letter that tells a township what the county's inspection came to; it says only what is written down of it.</summary>
public static class VerdictLetterComposer
{
    public static OfficialDocument Compose(VerdictLetter letter)
    {
        var issuer = $"中共{letter.Campaign.CountyName}委组织部";
        return new(
            new(issuer, issuer),
            [$"关于{letter.Township}{letter.Village}", "集中整顿", "验收结论的告知书"],
            [
                new Addressees($"{letter.Township}{DivisionName.PartyCommitteeOf(letter.Township)}："), Inspected(letter).Paragraph(),
                .. Marks(letter).Select(m => m.Paragraph()),
                .. Settled(letter).Select(s => s.Paragraph()), Decided(letter).Paragraph(),
                .. Faults(letter).Select(f => f.Paragraph()), Next(letter).Paragraph(), new Signature(issuer),
            ]);
    }

    private static Prose Inspected(VerdictLetter letter)
    {
        var verdict = letter.Verdict;
        var applied = letter.AppliedOn is { } on ? $"{Wording.FullDay(on)}，{letter.Township}申请对{letter.Village}进行验收。" : "";
        var score = verdict.Score is { } points ? Prose.Of($"检查表得分{Counted(points)}分。") : Prose.Empty;
        var vote = verdict is { Ballots: { } ballots, NotSatisfied: { } not }
            ? Prose.Of($"代表测评有效票{Counted(ballots)}张，总体不满意{Counted(not)}张{(verdict.IsVotedDown() ? "，过半" : "")}。") : Prose.Empty;
        return Prose.Of($"{applied}{Wording.FullDay(verdict.OccurredOn)}，{letter.Campaign.County.Here}进行了检查。{score}{vote}{Households(letter)}");
    }

    private static Prose Households(VerdictLetter letter) => letter.Survey is not ({ } said, var floor) ? Prose.Empty
        : Prose.Of(
            $"入户走访{Counted(said.Households)}户，满意{Counted(said.Satisfied)}户，占{Counted(Share(said))}%，{(said.FailsTheVillage(floor) ? "不到" : "达到")}下限{floor}%。");

    // What inspectors counted stands on the page of their inspection.
    private static Number Counted(long value) => new(value, VillageKey.Inspection);

    // Rounded down, so that what is short of the floor never reads as the floor.
    private static int Share(HouseholdSurvey survey) => survey.Households == 0 ? 0 : survey.Satisfied * 100 / survey.Households;

    // What the reader has to know of the inspectors and their sheets.
    private static IEnumerable<Prose> Marks(VerdictLetter letter)
    {
        if (letter.Unregistered is { } unknown)
        {
            yield return Prose.Of($"检查人员{unknown}没有登记过，是否须回避没有核对。");
        }

        foreach (var group in letter.Copied.GroupBy(c => c.By))
        {
            yield return Prose.Of($"检查人员{string.Join('、', group.Select(c => c.Inspector))}的检查表由{group.Key}据纸质表录入。");
        }
    }

    // The township reads here what no inspector gave, and who answers for it.
    private static IEnumerable<Prose> Settled(VerdictLetter letter) => letter.SettledOutside.Select(s => Prose.Of(
        $"{Wording.Quoted(s.Item.Criterion.Text)}检查人员打分{Given(s.Item)}，商定为{Points(s.Item.Settled!)}，在打分之外（{Reason(s.Item, s.By)}）。"));

    private static string Reason(SheetItem item, string? by) => $"理由：{item.Settled!.Note?.TrimEnd('。')}{(by is null ? "" : $"；商定人：{by}")}";

    private static Prose Given(SheetItem item) => Prose.Join("、", item.Scores.DistinctBy(s => s.Score).Select(Points));

    private static Prose Points(ItemScore score) => score.Score is { } points ? Prose.Of($"{Counted(points)}分") : Prose.Of($"不适用");

    private static Prose Decided(VerdictLetter letter)
    {
        var by = letter.DecidedBy is { } head ? $"；改判人：{head}" : "";
        var why = letter.Verdict.OverrideReason is { } reason
            ? letter.ByRule is { } rule
                ? $"（按规则应为{rule.ToText()}，改判为{letter.Verdict.Outcome.ToText()}；理由：{reason.TrimEnd('。')}{by}）"
                : $"（不按规则改定：{reason.TrimEnd('。')}{by}）"
            : letter.Verdict.Outcome is InspectionOutcome.Failed && string.Join('，', Failing(letter)) is { Length: > 0 } grounds ? $"（{grounds}，按规定不合格）"
            : "";
        return Prose.Of($"经研究，{letter.Village}{letter.Campaign.County.Rank}验收结论为{letter.Verdict.Outcome.ToText()}{why}。");
    }

    // Either alone fails the village, whatever the sheets came to.
    private static IEnumerable<string> Failing(VerdictLetter letter)
    {
        if (letter.Verdict.IsVotedDown())
        {
            yield return "代表测评总体不满意过半";
        }

        if (letter.Survey is ({ } said, var floor) && said.FailsTheVillage(floor))
        {
            yield return "入户走访满意的不到下限";
        }
    }

    private static IEnumerable<Prose> Faults(VerdictLetter letter)
    {
        foreach (var group in letter.Missed.GroupBy(m => m.IsMustPass).OrderByDescending(g => g.Key))
        {
            yield return Prose.Of($"没有达到的{(group.Key ? "必达项" : "其他项")}：{Prose.Join("；", group.Select(Missed))}。");
        }

        if (letter.MendBy is { } day)
        {
            yield return Prose.Of($"没有达到的项已登记为突出问题，请在{Wording.FullDay(day)}前改好。");
        }

        if (letter.Verdict.Opinion is { } opinion)
        {
            yield return Prose.Of($"检查意见：{opinion.TrimEnd('。')}。");
        }
    }

    private static Prose Missed(MissedItem item) => item is { Score: { } score, Points: { } points }
        ? Prose.Of($"{item.Text}（得{Counted(score)}分，满分{points}分）") : Prose.Of($"{item.Text}");

    // A county pass is worded so until the village is verified (domain, verdict).
    private static Prose Next(VerdictLetter letter) => letter.Verdict.Outcome is InspectionOutcome.Failed
        ? Prose.Of($"请据此修订整顿方案，抓紧整改，具备条件后重新申请验收。")
        : Prose.Of($"{letter.Village}初步达到验收标准，进入巩固期。请做好巩固工作，防止反弹。");
}
