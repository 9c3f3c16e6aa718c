using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>责任分工: who is tied to the village, its team, the township's three holders and the statement they signed.</summary>
internal static class DutyRow
{
    // Of names in one cell, the place among them; more than fit below zero share the last.
    private const int MostRanks = 99;

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
        if (department is not null && facts.Before(LedgerColumnNames.Department) is { } tied && tied != department)
        {
            facts.Warn(LedgerNotice.DepartmentReplaced(tied, department), LedgerColumnNames.Department);
        }

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
        foreach (var (place, (name, role)) in TeamOf(facts).Index())
        {
            if (name.Length > TeamMember.NameMaxLength)
            {
                facts.Books.Refuse(LedgerFault.TooLong(TeamMember.NameMaxLength), row, LedgerColumnNames.TeamMembers, name);
                continue;
            }

            var member = facts.Write(new TeamMember(facts.Case, facts.Start, name, role), Math.Min(place, MostRanks));
            // An answer for the whole team that stood before he came says nothing of who was written down by hand.
            if (released is not null && !(facts.WasThere(member) && facts.Before(LedgerColumnNames.Released) == released))
            {
                facts.Write(new PostRelease(facts.Case, member, facts.Start, released == LedgerChoices.Yes));
            }
        }

        if (row.Text(LedgerColumnNames.ResidentDeputy) is null)
        {
            facts.Warn(LedgerNotice.NoResidentDeputy(), LedgerColumnNames.ResidentDeputy);
        }
    }

    private static IEnumerable<(string Name, TeamRole Role)> TeamOf(RowFacts facts) =>
    [
        .. NamesIn(facts, LedgerColumnNames.TeamLeader).Select(n => (n, TeamRole.Leader)),
        .. NamesIn(facts, LedgerColumnNames.ResidentDeputy).Select(n => (n, TeamRole.ResidentDeputy)),
        .. NamesIn(facts, LedgerColumnNames.TeamMembers).Select(n => (n, TeamRole.Member)),
    ];

    // Whom the row named before comes first: who came beside him is not his successor.
    private static IEnumerable<string> NamesIn(RowFacts facts, string column)
    {
        var before = PersonNames.Of(facts.Before(column)).ToHashSet();
        return PersonNames.Of(facts.Row.Text(column)).Where(n => !LedgerWords.IsNobody(n)).OrderBy(n => !before.Contains(n));
    }

    /// <summary>Who answers for the village by now; nothing where nobody is on record.</summary>
    public static IEnumerable<LedgerRow> Tell(ToldVillage village)
    {
        var (persons, signed) = (village.Persons, village.Of<ResponsibilityStatement>().LastOrDefault()?.OccurredOn);
        // A ledger has no place for a first secretary.
        CasePersons.Member[] team = [.. (persons?.Members ?? []).Where(m => m.Role is not TeamRole.FirstSecretary)];
        (string Column, string? Text)[] cells =
        [
            (LedgerColumnNames.CountyLeader, persons?.CountyLeader),
            .. Posts.Select(p => (p.Column, persons?.Of(p.Post))),
            (LedgerColumnNames.TeamLeader, NamesOf(TeamRole.Leader, TeamMember.NameMaxLength)),
            (LedgerColumnNames.ResidentDeputy, NamesOf(TeamRole.ResidentDeputy, TeamMember.NameMaxLength)),
            (LedgerColumnNames.TeamMembers, NamesOf(TeamRole.Member, LedgerForm.TeamMembersMaxLength)),
            // One answer for the whole team, where it is one.
            (LedgerColumnNames.Released, team.Select(m => m.IsReleased).Distinct().ToArray() is [var released] ? released.ToCell() : null),
            (LedgerColumnNames.Department, persons?.Department),
            (LedgerColumnNames.ContactPerson, persons?.ContactPerson),
            (LedgerColumnNames.StatementSignedOn, signed.ToCell()),
        ];
        return cells.All(c => c.Text is null) ? [] : [village.Row(LedgerForm.Duties, cells)];

        string? NamesOf(TeamRole role, int maxLength) => team.Where(m => m.Role == role).Select(m => m.Name).ToCell(maxLength);
    }
}
