using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Pages.Home;

/// <summary>Why a village may not be transformed in time, by what is on record.</summary>
internal static class RiskText
{
    private const int Most = 3;

    public static string Why(CaseReading reading, DateOnly today, string unit, CountyWords county) =>
        string.Join("，", Reasons(reading, today, unit, county).Take(Most));

    private static IEnumerable<string> Reasons(CaseReading reading, DateOnly today, string unit, CountyWords county)
    {
        if (Setback(reading, county) is { } setback)
        {
            yield return setback;
        }

        if (!reading.HasPlan)
        {
            yield return VillageWords.NoPlanWritten;
        }

        if (!reading.Acceptance.IsApplied)
        {
            yield return VillageWords.NotApplied;
        }

        if (Committees(reading, unit) is { } committees)
        {
            yield return committees;
        }

        if (reading.Measures is { Total: > 0, Done: 0 })
        {
            yield return $"{reading.Measures.Total} 项措施没有完成一项";
        }

        if (!reading.Team.HasResidentDeputy)
        {
            yield return reading.Persons.Members.Count == 0 ? VillageWords.NoTeam : VillageWords.NoDeputy;
        }

        if (reading.DaysOf(Capacity.Liaison) is null or 0)
        {
            yield return reading.Persons.Department is null ? VillageWords.NoDepartment : $"部门 {today.Month} 月没有入{unit}记录";
        }
    }

    private static string? Setback(CaseReading reading, CountyWords county) => reading.Acceptance.Outcome switch
    {
        var outcome when reading.Acceptance.Stage.AwaitsInspection() => outcome is null ? "已申请，等待检查" : "已再次申请，等待检查",
        _ when reading.Acceptance.Stage.IsUnderInspection() => "正在检查",
        CaseOutcome.Failed => reading.Acceptance.Stage.IsSetback() ? "验收后没有修订方案" : "上次验收不合格",
        CaseOutcome.Relapsed => CaseStageWords.FellBack,
        CaseOutcome.CityRefused => VerificationWords.Refused(county, reading.Acceptance.RefusedBy),
        _ => null,
    };

    private static string? Committees(CaseReading reading, string unit) => (reading.Branch.IsIncomplete, reading.Committee.IsIncomplete) switch
    {
        (true, true) => "两委都不健全",
        (true, false) => VillageWords.BranchIncomplete,
        (false, true) => CampaignWords.CommitteeOf(unit)[..^1] + CommitteeState.Incomplete.ToText(),
        _ => null,
    };
}
