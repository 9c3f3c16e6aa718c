using System.Reflection;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using static VillageRectification.Domain.Ledger.LedgerColumnNames;

namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>Which column of its row says what of a fact: where a correction by hand stays, the column is named.</summary>
internal static class FactColumns
{
    // The other properties are named as their column is, or stand in none of their own.
    private static readonly Dictionary<(Type, string), string> Columns = new()
    {
        [(typeof(Baseline), nameof(Baseline.Level))] = Level,
        [(typeof(Baseline), nameof(Baseline.CaseType))] = MainProblem,
        [(typeof(Baseline), nameof(Baseline.Households))] = Households,
        [(typeof(Baseline), nameof(Baseline.Population))] = Population,
        [(typeof(Baseline), nameof(Baseline.PartyMembers))] = PartyMembers,
        [(typeof(Baseline), nameof(Baseline.IncomeYuan))] = Income,
        [(typeof(Baseline), nameof(Baseline.DebtYuan))] = Debt,
        [(typeof(Baseline), nameof(Baseline.Branch))] = Branch,
        [(typeof(Baseline), nameof(Baseline.Committee))] = LedgerColumnNames.Committee,
        [(typeof(Baseline), nameof(Baseline.Relation))] = Relation,
        [(typeof(Baseline), nameof(Baseline.Rooms))] = Rooms,
        [(typeof(LevelChange), nameof(LevelChange.Level))] = Level,
        [(typeof(LevelChange), nameof(LevelChange.CaseType))] = MainProblem,
        [(typeof(LevelChange), nameof(LevelChange.OtherTypes))] = MainProblem,
        [(typeof(LiaisonAssignment), nameof(LiaisonAssignment.DepartmentId))] = Department,
        [(typeof(LiaisonAssignment), nameof(LiaisonAssignment.ContactPerson))] = ContactPerson,
        [(typeof(LiaisonAssignment), nameof(LiaisonAssignment.CountyLeader))] = CountyLeader,
        [(typeof(PostRelease), nameof(PostRelease.IsReleased))] = Released,
        [(typeof(ResponsibilityStatement), nameof(Fact.OccurredOn))] = StatementSignedOn,
        [(typeof(Diagnosis), nameof(Diagnosis.Causes))] = Causes,
        [(typeof(Diagnosis), nameof(Diagnosis.Attendees))] = Attendees,
        [(typeof(Diagnosis), nameof(Fact.OccurredOn))] = DiagnosedOn,
        [(typeof(Cases.Measure), nameof(Cases.Measure.Text))] = LedgerColumnNames.Measure,
        [(typeof(Cases.Measure), nameof(Cases.Measure.ResponsiblePerson))] = ResponsiblePerson,
        [(typeof(Cases.Measure), nameof(Cases.Measure.DueOn))] = DueOn,
        [(typeof(MeasureOutcome), nameof(Fact.OccurredOn))] = DoneOn,
        [(typeof(MeasureOutcome), nameof(MeasureOutcome.Reason))] = WhyNotDone,
        [(typeof(Problem), nameof(Problem.Category))] = Category,
        [(typeof(Problem), nameof(Problem.Description))] = Description,
        [(typeof(Problem), nameof(Fact.OccurredOn))] = FoundOn,
        [(typeof(Problem), nameof(Problem.Handling))] = Handling,
        [(typeof(Problem), nameof(Problem.DueOn))] = HandlingDueOn,
        [(typeof(Problem), nameof(Problem.ResponsiblePerson))] = ResponsiblePerson,
        [(typeof(ProblemStatusChange), nameof(Fact.OccurredOn))] = StatusOn,
        [(typeof(ProblemStatusChange), nameof(ProblemStatusChange.Status))] = Status,
        [(typeof(ProblemStatusChange), nameof(ProblemStatusChange.Majority))] = MajoritySatisfied,
        [(typeof(CommitteeChange), nameof(CommitteeChange.Kind))] = Change,
        [(typeof(CommitteeChange), nameof(CommitteeChange.Method))] = Method,
        [(typeof(CommitteeChange), nameof(CommitteeChange.Person))] = Appointee,
        [(typeof(MembershipGrowth), nameof(MembershipGrowth.Activists))] = Activists,
        [(typeof(MembershipGrowth), nameof(MembershipGrowth.ReserveCadres))] = ReserveCadres,
        [(typeof(MembershipGrowth), nameof(MembershipGrowth.NewMembers))] = NewMembers,
        [(typeof(ProgressEntry), nameof(ProgressEntry.Text))] = Content,
        [(typeof(IndicatorQuantity), nameof(IndicatorQuantity.Indicator))] = LedgerColumnNames.Indicator,
        [(typeof(IndicatorQuantity), nameof(IndicatorQuantity.Thousandths))] = Quantity,
        [(typeof(PresenceEntry), nameof(PresenceEntry.Person))] = Person,
        [(typeof(PresenceEntry), nameof(PresenceEntry.Capacity))] = LedgerColumnNames.Capacity,
        [(typeof(SupportItem), nameof(SupportItem.Kind))] = Kind,
        [(typeof(SupportItem), nameof(SupportItem.Text))] = Content,
        [(typeof(SupportItem), nameof(SupportItem.DepartmentId))] = Department,
        [(typeof(SupportItem), nameof(SupportItem.ValueYuan))] = Value,
        [(typeof(AcceptanceApplication), nameof(Fact.OccurredOn))] = AppliedOn,
        [(typeof(Inspection), nameof(Fact.OccurredOn))] = InspectedOn,
        [(typeof(Inspection), nameof(Inspection.Kind))] = Kind,
        [(typeof(Inspection), nameof(Inspection.Outcome))] = Outcome,
        [(typeof(Inspection), nameof(Inspection.Opinion))] = Opinion,
        [(typeof(SupervisionVisit), nameof(SupervisionVisit.Notice))] = Notice,
        [(typeof(SupervisionVisit), nameof(SupervisionVisit.AtPost))] = LedgerColumnNames.AtPost,
        [(typeof(Supervision.Finding), nameof(Supervision.Finding.Text))] = LedgerColumnNames.Finding,
        [(typeof(Supervision.Finding), nameof(Supervision.Finding.DueOn))] = RemedyDueOn,
        [(typeof(FindingRemedy), nameof(Fact.OccurredOn))] = RemediedOn,
        [(typeof(MassPetition), nameof(MassPetition.Persons))] = PetitionPersons,
        [(typeof(MassPetition), nameof(Fact.OccurredOn))] = LedgerColumnNames.Month,
        [(typeof(MassPetition), nameof(MassPetition.Count))] = LedgerColumnNames.Petitions,
        [(typeof(Exemplar), nameof(Exemplar.Story))] = Story,
    };

    /// <returns>Each once; what no column says is left out.</returns>
    public static IEnumerable<string> Of(string sheet, Fact fact, IEnumerable<PropertyInfo> said) =>
        said.Select(p => Of(sheet, fact, p.Name)).OfType<string>().Distinct();

    /// <summary>Whether two facts name the same persons, however a cell and a form part their names.</summary>
    public static bool NameTheSame(Fact one, Fact other, PropertyInfo said) => said.PropertyType == typeof(string)
        && Of("", other, said.Name) is { } column && LedgerForm.Sheets.Any(s => s.Columns.Any(c => c.Name == column && c.HoldsPersons))
        && PersonNames.Same((string?)said.GetValue(one), (string?)said.GetValue(other));

    private static string? Of(string sheet, Fact fact, string property) => (fact, property) switch
    {
        (TeamMember member, nameof(TeamMember.Name)) => member.Role switch
        {
            TeamRole.Leader => TeamLeader,
            TeamRole.ResidentDeputy => ResidentDeputy,
            _ => TeamMembers,
        },
        (ResponsibilityHolder holder, nameof(ResponsibilityHolder.Name)) => holder.Post switch
        {
            HolderPost.Secretary => TownshipSecretary,
            HolderPost.DeputySecretary => DeputySecretary,
            _ => OrganisationOfficer,
        },
        _ when Columns.TryGetValue((fact.GetType(), property), out var column) => column,
        (_, nameof(Fact.OccurredOn)) when LedgerForm.Sheet(sheet).Columns.Any(c => c.Name == Date) => Date,
        _ => null,
    };
}
