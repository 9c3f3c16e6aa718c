using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Text;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>Lines of a village's file.</summary>
internal static class CaseText
{
    private const string Unknown = FieldWords.Unknown;

    /// <summary>The line under the title: where it is and how big.</summary>
    public static IEnumerable<string> Facts(CaseFile file)
    {
        yield return file.Township;
        yield return file.DivisionCode;
        if (file.Grade is { } grade)
        {
            yield return grade.Level.ToText(file.County);
            if (grade.CaseType is { } type)
            {
                yield return type;
            }
        }

        if (file.Baseline is { } baseline)
        {
            string?[] people =
            [
                baseline.Households is { } households ? $"{households.ToCount()} 户" : null,
                baseline.Population is { } population ? $"{population.ToCount()} 人" : null,
            ];
            string?[] known = [string.Join(' ', people.OfType<string>()), baseline.PartyMembers is { } members ? $"党员 {members.ToCount()} 名" : null];
            if (string.Join('，', known.Where(k => !string.IsNullOrEmpty(k))) is { Length: > 0 } text)
            {
                yield return text;
            }
        }

        if (file.Facts.PlateOn(file.AsOf) is { } plate)
        {
            yield return plate.OccurredOn.ToSentence(file.AsOf) + plate.Kind.ToText() + (plate.Plate is { } words ? $"“{words}”" : "");
        }
    }

    /// <summary>The record that says that the problem is solved.</summary>
    public static ProblemStatusChange? Closing(CaseFile file, ProblemReading problem) =>
        file.Facts.OfType<ProblemStatusChange>().Where(s => s.ProblemRecordId == problem.RecordId).Chronological().LastOrDefault();

    /// <summary>What was written a line each.</summary>
    public static IEnumerable<string> Items(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>以前列入过 1 次, of a village that is not listed yet; null for one that never was.</summary>
    public static string? ListedBefore(IReadOnlyCollection<int> earlier) => earlier.Count == 0 ? null : $"以前列入过 {earlier.Count} 次";

    /// <summary>第 2 次列入; null for the first time.</summary>
    public static string? Listing(IReadOnlyCollection<int> earlier) => earlier.Count == 0 ? null : $"第 {earlier.Count + 1} 次列入";

    /// <summary>What is missing before the village can apply: of an early stage the step that is due.</summary>
    public static string AgainstApplying(Refusal refusal) => refusal switch
    {
        CaseRefusal { LacksDiagnosis: true } => "还没有会诊，也没有通过整顿方案。",
        CaseRefusal { LacksPlan: true } => "还没有通过整顿方案。",
        _ => refusal.ToText(),
    };

    /// <summary>7月24日合格，巩固期；10月18日回访保持.</summary>
    public static string Consolidation(CaseFile file)
    {
        var county = file.LastOf(InspectionKind.County);
        var (on, word) = file.Stage.IsVerified()
            ? (file.LastInspection(i => i.Outcome is InspectionOutcome.Verified), InspectionOutcome.Verified.ToText())
            : (county, $"验收{InspectionOutcomeWords.OfPass(file.Acceptance.IsBasicPass)}，巩固期{Extended(file, county)}");
        var visit = file.LastOf(InspectionKind.Revisit) is { } last && last.OccurredOn >= county?.OccurredOn
            ? $"{last.OccurredOn.ToSentence(file.AsOf)}回访{last.Outcome.ToText()}"
            : "还没有回访";
        return $"{on?.OccurredOn.ToSentence(file.AsOf)}{word}；{visit}";
    }

    // 延长到2004年3月1日; nothing where it lasts as the campaign has it.
    private static string Extended(CaseFile file, Inspection? county) =>
        file.Facts.ExtendedUntil(county?.OccurredOn) is { } until ? $"延长到{until.ToSentence(file.AsOf)}" : "";

    public static IEnumerable<(string Post, string Name, string? Note)> Persons(CasePersons persons, string unit, CountyWords county, string township)
    {
        yield return (county.TiedLeader, persons.CountyLeader ?? Unknown, null);
        yield return (HolderPost.Secretary.ToText(township), persons.Secretary ?? Unknown, null);
        yield return (HolderPost.DeputySecretary.ToText(township), persons.DeputySecretary ?? Unknown, null);
        yield return (HolderPost.OrganisationOfficer.ToText(), persons.OrganisationOfficer ?? Unknown, null);
        yield return (FourOne.TownshipLeader.ToText(unit, county), persons.TownshipLeader ?? Unknown, null);
        foreach (var member in persons.Members)
        {
            yield return (PostOf(member.Role), member.Name, member.IsReleased is false ? "未完全脱钩" : null);
        }

        if (persons.ResidentDeputy is null)
        {
            yield return (TeamRole.ResidentDeputy.ToText(), "未确定", null);
        }

        yield return (PostWords.Liaison, $"{persons.Department ?? Unknown} {persons.ContactPerson}".TrimEnd(), null);
    }

    public static IEnumerable<BeforeAndNow> BeforeAndNow(CaseFile file, string unit)
    {
        var before = file.Baseline;
        yield return State(FieldWords.Branch, before?.Branch, file.Facts.CommitteeOn(Committee.Branch), file);
        yield return State(CampaignWords.CommitteeMembersOf(unit), before?.Committee, file.Facts.CommitteeOn(Committee.VillageCommittee), file);
        SituationRow[] rows =
        [
            SituationText.Relation(file.Facts), SituationText.Seats(file.Facts, unit), SituationText.Rooms(file.Facts), SituationText.Income(file.Facts),
            SituationText.Debt(file.Facts),
        ];
        foreach (var row in rows)
        {
            yield return new(row.Subject, row.Before, row.Now, row.IsBad) { Source = row.Source };
        }

        yield return Grown(FieldWords.Activists, file, g => g.Activists);
        yield return Grown(FieldWords.ReserveCadres, file, g => g.ReserveCadres);
        yield return Grown(FieldWords.NewMembers, file, g => g.NewMembers);
    }

    /// <summary>What the state before the rectification leaves open: 集体年收入、两室.</summary>
    /// <param name="unit">What is counted: 村, 社区.</param>
    public static IReadOnlyList<string> Lacking(Baseline baseline, string unit) =>
    [
        .. new (string Word, object? Value)[]
        {
            (FieldWords.Households, baseline.Households), (FieldWords.Population, baseline.Population), (FieldWords.PartyMembers, baseline.PartyMembers),
            (FieldWords.YearlyIncome, baseline.IncomeYuan), (FieldWords.Debt, baseline.DebtYuan),
            (Committee.Branch.ToText(unit), baseline.Branch), (Committee.VillageCommittee.ToText(unit), baseline.Committee),
            (FieldWords.Relation, baseline.Relation), (FieldWords.Rooms, baseline.Rooms),
        }.Where(f => f.Value is null).Select(f => f.Word),
    ];

    private static string PostOf(TeamRole role) => role is TeamRole.Leader or TeamRole.Member ? Capacity.Team.ToText() + role.ToText() : role.ToText();

    private static string Text(CommitteeState? state) => state?.ToText() ?? Unknown;

    private static bool IsIncomplete(CommitteeState? state) => state is not (null or CommitteeState.Complete);

    private static BeforeAndNow State(string subject, CommitteeState? before, CommitteeReading now, CaseFile file) =>
        new(subject, Text(before), Text(now.State), IsIncomplete(now.State)) { Source = file.Facts.FirstOrDefault(f => f.Id == now.Source) };

    private static BeforeAndNow Grown(string subject, CaseFile file, Func<MembershipGrowth, int?> by) =>
        new(subject, "—", file.Grown(by) is { } count ? $"新增 {count} 名" : Unknown, IsBad: false)
        {
            // A sum of many: the last that added something to it, or that said that nothing was added.
            Source = file.Facts.OfType<MembershipGrowth>().Where(g => by(g) is not null).Chronological().OrderBy(g => by(g) > 0).LastOrDefault(),
        };
}
