using System.Data.Common;
using System.Text;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Persistence.Accounts;

/// <summary>
/// The one question of every request, and the only one of most pages: who is behind this cookie, and which state are the records of his
/// counties in. It is said in SQL of both engines and sent past EF, whose unit of work alone cost more than the answer.
/// </summary>
public sealed class SignedInQuery(DbDataSource database, TimeSpan patience)
{
    // The revisions are numbers that say nothing of any record; what is shown of a county is narrowed where its rows are read. An account
    // has a prefix, or villages, or a department; of one with both of these each village is read with the one county of both.
    private const string Sql =
        """
        SELECT a.display_name, a.role, a.scope_prefix, a.department_id, t.value, v.village_code, r.county_code, r.revision, a.person_name
        FROM accounts a
        JOIN account_tokens t ON t.user_id = a.id AND t.login_provider = @provider AND t.name = @session
        LEFT JOIN account_villages v ON v.account_id = a.id
        LEFT JOIN departments d ON d.id = a.department_id
        LEFT JOIN county_revisions r ON r.county_code BETWEEN substr(a.scope_prefix, 1, 6) AND substr(a.scope_prefix, 1, 6) || 'a'
            OR r.county_code = substr(v.village_code, 1, 6) OR r.county_code = d.county_code
        WHERE a.id = @account AND a.security_stamp = @stamp AND NOT a.is_disabled
        ORDER BY r.county_code, v.village_code
        """;

    /// <summary>Null when the account is gone or disabled, its stamp is another by now, or the session has ended.</summary>
    /// <exception cref="DatabaseSilentException">There was no answer.</exception>
    public async Task<SignedIn?> FindAsync(Guid accountId, string stamp, string sessionId, CancellationToken ct)
    {
        try
        {
            // It has a connection of its own, which is left to itself: to call a question off, the driver asks the same server once more.
            return await AskAsync(accountId, stamp, sessionId, ct).WaitAsync(patience, ct);
        }
        catch (TimeoutException late)
        {
            throw new DatabaseSilentException(patience, late);
        }
    }

    private async Task<SignedIn?> AskAsync(Guid accountId, string stamp, string sessionId, CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.CommandTimeout = (int)patience.TotalSeconds;
        Add(command, "provider", SessionQueries.Provider);
        Add(command, "session", sessionId);
        Add(command, "account", accountId);
        Add(command, "stamp", stamp);
        await using var rows = await command.ExecuteReaderAsync(ct);
        return await rows.ReadAsync(ct) ? await ReadAsync(rows, accountId, sessionId, ct) : null;
    }

    private static async Task<SignedIn> ReadAsync(DbDataReader rows, Guid accountId, string sessionId, CancellationToken ct)
    {
        var (name, role, prefix) = (rows.GetString(0), Enum.Parse<Role>(rows.GetString(1)), Text(rows, 2));
        Guid? department = rows.IsDBNull(3) ? null : rows.GetGuid(3);
        var person = Text(rows, 8);
        var session = Session.Read(sessionId, rows.GetString(4));
        var (villages, state) = (new List<string>(), new StringBuilder(prefix).Append(role).Append(department).Append(person));
        do
        {
            if (Text(rows, 5) is { } village && !villages.Contains(village))
            {
                villages.Add(village);
                state.Append(' ').Append(village);
            }

            if (Text(rows, 6) is { } county)
            {
                state.Append(' ').Append(county).Append('=').Append(rows.GetInt64(7));
            }
        }
        while (await rows.ReadAsync(ct));
        return new(new(accountId, name, role, prefix, department, villages) { PersonName = person }, session, state.ToString());
    }

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
