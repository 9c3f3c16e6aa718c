using Microsoft.Data.Sqlite;

namespace VillageRectification.Benchmarks;

/// <summary>Rows of a database in memory, written into another as fast as it goes: prepared inserts in one transaction.</summary>
internal sealed class BulkCopy(IReadOnlyList<(string Table, string[] Columns, List<object[]> Rows)> tables)
{
    public int Rows => tables.Sum(t => t.Rows.Count);

    public static async Task<BulkCopy> ReadAsync(string connectionString)
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync();
        List<(string, string[], List<object[]>)> tables = [];
        foreach (var table in await NamesAsync(connection))
        {
            await using var command = new SqliteCommand($"SELECT * FROM \"{table}\"", connection);
            await using var reader = await command.ExecuteReaderAsync();
            List<object[]> rows = [];
            while (await reader.ReadAsync())
            {
                var row = new object[reader.FieldCount];
                reader.GetValues(row);
                rows.Add(row);
            }

            tables.Add((table, [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)], rows));
        }

        return new(tables);
    }

    public async Task WriteAsync(string connectionString)
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync();
        await new SqliteCommand("PRAGMA foreign_keys = OFF", connection).ExecuteNonQueryAsync();
        await using var transaction = connection.BeginTransaction();
        foreach (var (table, columns, rows) in tables)
        {
            var names = string.Join(", ", columns.Select(c => $"\"{c}\""));
            await using var insert = new SqliteCommand(
                $"INSERT INTO \"{table}\" ({names}) VALUES ({string.Join(", ", columns.Select((_, i) => $"$p{i}"))})", connection, transaction);
            SqliteParameter[] parameters = [.. columns.Select((_, i) => insert.Parameters.AddWithValue($"$p{i}", DBNull.Value))];
            insert.Prepare();
            foreach (var row in rows)
            {
                for (var i = 0; i < row.Length; i++)
                {
                    parameters[i].Value = row[i];
                }

                insert.ExecuteNonQuery();
            }
        }

        await transaction.CommitAsync();
    }

    private static async Task<List<string>> NamesAsync(SqliteConnection connection)
    {
        await using var command = new SqliteCommand(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\'", connection);
        await using var reader = await command.ExecuteReaderAsync();
        List<string> names = [];
        while (await reader.ReadAsync())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }
}
