using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using static VillageRectification.Domain.Ledger.LedgerColumnNames;

namespace VillageRectification.Domain.Ledger;

/// <summary>The sheets with one row a village.</summary>
public static partial class LedgerForm
{
    /// <summary>Several names of team members in one cell, separated by 、.</summary>
    public const int TeamMembersMaxLength = 10 * TeamMember.NameMaxLength;

    /// <summary>村情台账: the villages of the campaign and what they were like before.</summary>
    public static LedgerSheet Villages { get; } = new(
        "村情台账",
        [
            Code,
            LedgerColumn.Named(Township, DivisionName.MaxLength).AlsoNamed("所属乡镇", "乡镇街道", "镇街", "镇(街道)", "乡(镇)", "乡镇名称"),
            Village.Required(),
            LedgerColumn.Choice(Level, LedgerChoices.Levels).Required(),
            Count(Households),
            Count(Population),
            Count(PartyMembers),
            Money(Income),
            Money(Debt),
            LedgerColumn.Choice(Branch, LedgerChoices.CommitteeStates),
            LedgerColumn.Choice(Committee, LedgerChoices.CommitteeStates),
            LedgerColumn.Choice(Relation, LedgerChoices.Relations),
            LedgerColumn.Choice(Rooms, LedgerChoices.Rooms).AlsoNamed(FieldWords.Rooms),
            LedgerColumn.Open(MainProblem, Baseline.CaseTypeMaxLength, TermKind.CaseType) with { IsList = true },
        ]);

    /// <summary>责任分工: who answers for the village.</summary>
    public static LedgerSheet Duties { get; } = Keyed(
        "责任分工",
        [],
        Person(CountyLeader, LiaisonAssignment.CountyLeaderMaxLength).AlsoNamed([.. CountyWords.TiedLeaderHeadings.Where(h => h != CountyLeader)]),
        Person(TownshipSecretary, ResponsibilityHolder.NameMaxLength),
        Person(DeputySecretary, ResponsibilityHolder.NameMaxLength),
        Person(OrganisationOfficer, ResponsibilityHolder.NameMaxLength),
        Person(TeamLeader, TeamMember.NameMaxLength),
        Person(ResidentDeputy, TeamMember.NameMaxLength),
        Person(TeamMembers, TeamMembersMaxLength),
        LedgerColumn.Choice(Released, LedgerChoices.YesNo),
        LedgerColumn.Open(LedgerColumnNames.Department, Departments.Department.NameMaxLength),
        Person(ContactPerson, LiaisonAssignment.ContactPersonMaxLength),
        Day(StatementSignedOn));

    /// <summary>典型: the villages held up as examples.</summary>
    public static LedgerSheet Exemplars { get; } = Keyed(RecordWords.Exemplar, [], LedgerColumn.Text(Story, Exemplar.StoryMaxLength));
}
