using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Supervision;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Cases;

/// <content>What single kinds of records say: verdicts and visits, petitions, committees, money.</content>
internal sealed partial class ChronicleText
{
    private ChronicleEntry Visit(SupervisionVisit visit)
    {
        Finding[] found = [.. _found[visit.RecordId]];
        var text = string.Join("；", found.Select(f => f.Text).Prepend(Between("：", visit.Notice.ToText(), visit.AtPost?.ToText())));
        return found.Length == 0
            ? Line(visit, ChronicleKind.Acceptance, text)
            : Bad(visit, ChronicleKind.Acceptance, text, string.Join("；", found.Select(Remedy)));
    }

    private string Remedy(Finding finding) => _remedies[finding.RecordId].FirstOrDefault() is { } remedy
        ? $"{remedy.OccurredOn.ToSentence(today)}整改"
        : finding.DueOn is { } due ? $"整改期限 {due.ToSentence(today)}，未整改" : "未整改";

    private ChronicleEntry Judged(Inspection i)
    {
        var text = i.Outcome.ToText(i.Kind, county);
        var note = Dots(
            i.Score is { } score ? $"{score} 分" : null,
            i is { Ballots: { } ballots, NotSatisfied: { } not } ? $"测评 {ballots} 票，不满意 {not} 票" : null,
            Failed(i),
            i.WithoutSheets is { } absent ? absent + "没有填检查表" : null,
            Override(i),
            i.Opinion,
            InspectorText.Of(i.Inspectors, i.Unregistered));
        return i.Outcome switch
        {
            InspectionOutcome.Failed or InspectionOutcome.FellBack or InspectionOutcome.Refused => Bad(i, ChronicleKind.Acceptance, text, note),
            InspectionOutcome.Held => Line(i, ChronicleKind.Acceptance, text, note),
            _ => Key(i, ChronicleKind.Acceptance, text, note),
        };
    }

    /// <summary>没有达到的必达项：班子健全；账目公开. Null where every one was reached.</summary>
    public static string? Failed(Inspection i) => i.FailedItems is { } items ? $"{RecordWords.FailedItems}：{items.Replace('\n', '；')}" : null;

    /// <summary>Why the head decided otherwise than the rules; null where he did not.</summary>
    public static string? Override(Inspection i) => i.OverrideReason is { } why ? "改定结论：" + why : null;

    /// <summary>没有发生上访; 上访 2 批 15 人次，最高到县.</summary>
    public static string Petitions(MassPetition report, CountyWords county) => report.Count == 0
        ? "没有发生上访"
        : $"上访 {report.Count} 批{(report.Persons is { } persons ? $" {persons} 人次" : "")}{(report.Level is { } level ? $"，最高{level.ToText(county)}" : "")}";

    /// <summary>两委关系团结，党支部 5 人，村委会 3 人，交叉任职 2 人，40 岁以下 2 人.</summary>
    public static string MakeUp(CommitteeMakeUp m, string unit) =>
        Between("，", m.Relation is { } relation ? FieldWords.Relation + relation.ToText() : null, Seats(m, unit));

    /// <summary>The counts alone; null where none is written down.</summary>
    public static string? Seats(CommitteeMakeUp m, string unit)
    {
        (string Word, int? Count)[] counts =
        [
            (Committee.Branch.ToText(unit), m.BranchMembers), (Committee.VillageCommittee.ToText(unit), m.CommitteeMembers), ("交叉任职", m.InBoth),
            ("40 岁以下", m.UnderForty),
        ];
        return counts.All(c => c.Count is null) ? null : string.Join("，", counts.Where(c => c.Count is not null).Select(c => $"{c.Word} {c.Count} 人"));
    }

    private static string Venue(VenueChange v) =>
        Between("，", v.Rooms is { } rooms ? $"两室{rooms.ToText()}" : null, v.Surroundings is { } looks ? $"村容村貌{looks.ToText()}" : null);

    private static string Economy(EconomyChange e) => Between(
        "，", e.IncomeYuan is { } income ? $"集体收入一年 {income.ToMoney()}" : null, e.DebtYuan is { } debt ? $"集体债务 {debt.ToMoney()}" : null);

    /// <summary>投入 30,000 元 · 一年增收 5,000 元.</summary>
    public static string? Project(long? investment, long? yearly, string? note) => Dots(
        investment is { } put ? "投入 " + put.ToMoney() : null, yearly is { } earned ? $"一年增收 {earned.ToMoney()}" : null, note);
}
