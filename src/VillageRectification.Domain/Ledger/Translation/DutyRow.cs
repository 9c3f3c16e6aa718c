using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>责任分工: who is tied to the village, its team, the township's three holders and the statement they signed.</summary>
internal static class DutyRow
{
    private static readonly (string Column, HolderPost Post)[] Posts =
    [
        (LedgerColumnNames.TownshipSecretary, HolderPost.Secretary),
        (LedgerColumnNames.DeputySecretary, HolderPost.DeputySecretary),
        (LedgerColumnNames.OrganisationOfficer, HolderPost.OrganisationOfficer),
    ];

    public static void Write(RowFacts facts)
    {
        WriteLiaison(facts);
        WriteTeam(facts);
        foreach (var (column, post) in Posts)
        {
            if (facts.Row.Text(column) is { } name)
            {
                facts.Write(new ResponsibilityHolder(facts.Campaign, DivisionCode.Parse(facts.Row.DivisionCode), facts.Start, post, name));
            }
        }

        if (facts.Row.Day(LedgerColumnNames.StatementSignedOn) is { } signed)
        {
            facts.Write(new ResponsibilityStatement(facts.Case, signed));
        }
    }

    private static void WriteLiaison(RowFacts facts)
    {
        var row = facts.Row;
        var department = row.Text(LedgerColumnNames.Department);
        var contact = row.Text(LedgerColumnNames.ContactPerson);
        var leader = row.Text(LedgerColumnNames.CountyLeader);
        if ((department ?? contact ?? leader) is not null)
        {
            facts.Write(new LiaisonAssignment(facts.Case, facts.Start)
            {
                DepartmentId = department is null ? null : facts.Books.Department(department, row, LedgerColumnNames.Department).Id,
                ContactPerson = contact,
                CountyLeader = leader,
            });
        }
    }

    private static void WriteTeam(RowFacts facts)
    {
        var row = facts.Row;
        var released = row.Text(LedgerColumnNames.Released);
        foreach (var (name, role) in TeamOf(row))
        {
            if (name.Length > TeamMember.NameMaxLength)
            {
                facts.Books.Refuse(LedgerProblemKind.TooLong, row, LedgerColumnNames.TeamMembers, name, TeamMember.NameMaxLength);
                continue;
            }

            var member = facts.Write(new TeamMember(facts.Case, facts.Start, name, role));
            if (released is not null)
            {
                facts.Write(new PostRelease(facts.Case, member, facts.Start, released == LedgerChoices.Yes));
            }
        }

        if (row.Text(LedgerColumnNames.ResidentDeputy) is null)
        {
            facts.Warn(LedgerWarningKind.NoResidentDeputy, LedgerColumnNames.ResidentDeputy);
        }
    }

    private static IEnumerable<(string Name, TeamRole Role)> TeamOf(LedgerRow row)
    {
        if (row.Text(LedgerColumnNames.TeamLeader) is { } leader)
        {
            yield return (leader, TeamRole.Leader);
        }

        if (row.Text(LedgerColumnNames.ResidentDeputy) is { } deputy)
        {
            yield return (deputy, TeamRole.ResidentDeputy);
        }

        foreach (var name in LedgerWords.Names(row.Text(LedgerColumnNames.TeamMembers)))
        {
            yield return (name, TeamRole.Member);
        }
    }
}
