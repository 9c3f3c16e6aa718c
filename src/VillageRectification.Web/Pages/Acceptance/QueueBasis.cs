using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Acceptance;

/// <summary>What an application rests on: a word, what is on record, and where it stands.</summary>
internal static class QueueBasis
{
    public static IEnumerable<(string Word, string Fact, string Address)> Of(CaseReading village, FigureFrame frame)
    {
        var id = village.CaseId;
        yield return ("措施", Measures(village), Links.Case(id, "plan"));
        yield return (RecordWords.Problem, Problems(village, frame.AsOf), Links.Case(id, "problems"));
        yield return ("两委班子", $"支部{State(village.Branch)}，{frame.Committee}{State(village.Committee)}", Links.Situation(id));
        if (village.Acceptance.FailedOn is { } failed)
        {
            yield return ("上次结论", failed.ToSentence(frame.AsOf) + village.Acceptance.Outcome?.ToText(), Links.Case(id));
        }

        yield return (
            $"{frame.AsOf.Month} 月驻{frame.Unit}",
            $"工作组{Days(village, Capacity.Team)}，联系部门{Days(village, Capacity.Liaison)}",
            Links.Presence(id, frame.Month));
    }

    private static string Measures(CaseReading village) => village.Measures.Total == 0 ? "没有登记"
        : $"{village.Measures.Total} 项，完成 {village.Measures.Done} 项" + And(village.OpenMeasures.Count(m => m.IsAccountedFor), "项写明原因");

    private static string Days(CaseReading village, Capacity capacity) => village.DaysOf(capacity) is { } days ? $" {days} 天" : "没有登记";

    private static string Problems(CaseReading village, DateOnly today) => village.Problems.Count == 0 ? "没有登记"
        : $"{village.Problems.Count} 个，没有解决 {village.OpenProblems.Count} 个" + And(village.OpenProblems.Count(p => p.IsOverdue(today)), "个逾期");

    private static string State(CommitteeReading committee) => committee.State?.ToText() ?? FieldWords.Unknown;

    private static string And(int count, string what) => count == 0 ? "" : $"，{count} {what}";
}
