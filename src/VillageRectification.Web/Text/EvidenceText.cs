using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Web.Text;

/// <summary>A record behind a figure, in words.</summary>
internal static class EvidenceText
{
    /// <summary>The record in one sentence; its day is said beside it.</summary>
    public static string ToText(this Evidence evidence, FigureFrame frame) => evidence switch
    {
        Evidence.OfStanding e => WithReason(Standing(e.Standing), e.Reason),
        Evidence.OfBaseline e => Baseline(e, frame.Committee),
        Evidence.OfApplication e => e.IsWithdrawn ? RecordWords.Application + "，已撤回" : RecordWords.Application,
        Evidence.OfOpening e => $"开始验收，检查人：{e.Inspectors}",
        Evidence.OfInspection e => $"{e.Outcome.ToText(e.Inspection, frame.County)}{(e.Score is { } score ? $"，{score}分" : "")}",
        Evidence.OfCommitteeChange { Change: CommitteeChangeKind.ElectionFailed or CommitteeChangeKind.Dismissed } e =>
            $"{e.Committee.ToText(frame.Unit)}{e.Change.ToText()}",
        Evidence.OfCommitteeChange e => $"{e.Change.ToText()}{e.Committee.ToText(frame.Unit)}",
        Evidence.OfMembershipGrowth e => Sentence(
            Persons(FieldWords.Activists, e.Activists), Persons(FieldWords.ReserveCadres, e.ReserveCadres), Persons(FieldWords.NewMembers, e.NewMembers)),
        Evidence.OfProblem e => Sentence($"{e.Category}：{e.Description}", e.Status.ToText(), Due(e.DueOn), e.ResponsiblePerson),
        Evidence.OfProblemStatus e => $"{e.Category}：{e.Description}，{e.Status.ToText()}",
        Evidence.OfPetition e => $"{e.Count}件次",
        Evidence.OfQuantity e => $"{e.Text}{(string.IsNullOrEmpty(e.Text) ? "" : "，")}{e.Indicator} {e.Thousandths.ToQuantity()} {Unit(frame, e.Indicator)}",
        Evidence.OfMeasure e => Sentence(e.Text, Due(e.DueOn), e.ResponsiblePerson),
        Evidence.OfPostRelease e => $"{e.Member}{(e.IsReleased ? "已脱钩" : "没有脱钩")}",
        Evidence.OfVenue { Rooms: { } rooms } => FieldWords.Rooms + rooms.ToText(),
        Evidence.OfMakeUp { Relation: { } relation } => FieldWords.Relation + relation.ToText(),
        Evidence.OfEconomy { DebtYuan: { } debt } => FieldWords.Debt + debt.ToMoney(),
        Evidence.OfRule e => $"{e.Item}：{e.State.ToText(Checklist.Rules)}",
        Evidence.OfPresence e => Sentence(e.Capacity.ToText(frame.County), e.Person),
        _ => evidence.Kind.ToText(),
    };

    /// <summary>The records of one village, the one that matters most first: what is overdue by its due day, all else the latest.</summary>
    public static IReadOnlyList<string> ToLines(this IEnumerable<Evidence> records, Figure figure, FigureFrame frame) => figure.Name switch
    {
        FigureName.OverdueMeasures =>
            [.. records.OfType<Evidence.OfMeasure>().OrderBy(e => e.DueOn).Select(e => Overdue(e.DueOn, frame, e.Text, e.ResponsiblePerson))],
        FigureName.OverdueProblems =>
        [
            .. records.OfType<Evidence.OfProblem>().OrderBy(e => e.DueOn)
                .Select(e => Overdue(e.DueOn, frame, $"{e.Category}：{e.Description}", e.Status.ToText(), e.ResponsiblePerson)),
        ],
        _ => [.. records.Reverse().Select(e => $"{e.OccurredOn.ToList()} {e.ToText(frame)}")],
    };

    private static string Overdue(DateOnly? due, FigureFrame frame, params string?[] parts) =>
        due is { } day ? $"期限 {day.ToList()} {Sentence([.. parts, day.ToPrintedOverdue(frame.AsOf)])}" : Sentence(parts);

    private static string Standing(Standing standing) => standing is Domain.Cases.Standing.Active ? "登记为整顿对象" : standing.ToAct();

    private static string Baseline(Evidence.OfBaseline e, string office) => "整顿前：" + Sentence(
        e.Branch is { } branch ? $"党支部{branch.ToText()}" : "党支部未填",
        e.Committee is { } committee ? $"{office}{committee.ToText()}" : $"{office}未填",
        e.Relation is { } relation ? $"两委{relation.ToText()}" : FieldWords.Relation + FieldWords.Unknown,
        e.Rooms is { } rooms ? FieldWords.Rooms + rooms.ToText() : FieldWords.Rooms + FieldWords.Unknown,
        e.DebtYuan is { } debt ? FieldWords.Debt + debt.ToMoney() : FieldWords.Debt + FieldWords.Unknown);

    private static string? Persons(string what, int? count) => count is null or 0 ? null : $"{what}{count}人";

    private static string? Due(DateOnly? due) => due is { } day ? $"时限{day.ToList()}" : null;

    private static string Unit(FigureFrame frame, string indicator) => frame.Indicators.FirstOrDefault(i => i.Name == indicator)?.Unit ?? "";

    private static string WithReason(string what, string? reason) => Sentence(what, reason);

    private static string Sentence(params string?[] parts) => string.Join('，', parts.Where(p => !string.IsNullOrWhiteSpace(p)));
}
