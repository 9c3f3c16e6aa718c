using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using VillageRectification.Domain.Common;

namespace VillageRectification.Persistence;

/// <summary>Inserts stamped facts that the context does not track, as its model maps them: of each kind one statement, prepared once.</summary>
internal static class ManyFacts
{
    /// <param name="rowsAtOnce">How many rows a statement inserts.</param>
    /// <exception cref="DbUpdateException">The engine refuses them.</exception>
    public static async Task InsertAsync(AppDbContext db, IReadOnlyList<Fact> facts, int rowsAtOnce, CancellationToken ct)
    {
        try
        {
            foreach (var kind in facts.GroupBy(f => f.GetType()))
            {
                // What is left over at the end has a statement of its own.
                foreach (var rows in kind.Chunk(rowsAtOnce).GroupBy(r => r.Length))
                {
                    await InsertAsync(db, ColumnsOf(db, kind.Key), rows, rows.Key, ct);
                }
            }
        }
        catch (DbException refused)
        {
            throw new DbUpdateException("The facts were not written.", refused);
        }
    }

    // A kind has one table, and nothing of it lies elsewhere than in the columns of its properties.
    private static IColumnMapping[] ColumnsOf(AppDbContext db, Type kind) => [.. db.Model.FindEntityType(kind)!.GetTableMappings().Single().ColumnMappings];

    private static async Task InsertAsync(AppDbContext db, IColumnMapping[] columns, IEnumerable<Fact[]> statements, int rowsAtOnce, CancellationToken ct)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandTimeout = db.Database.GetCommandTimeout() ?? command.CommandTimeout;
        command.CommandText = TextOf(db.GetService<ISqlGenerationHelper>(), columns, rowsAtOnce);
        for (var i = 0; i < columns.Length * rowsAtOnce; i++)
        {
            command.Parameters.Add(columns[i % columns.Length].TypeMapping.CreateParameter(command, NameOf(i), null, nullable: true));
        }

        await command.PrepareAsync(ct);
        DbParameter[] parameters = [.. command.Parameters.Cast<DbParameter>()];
        (IClrPropertyGetter Get, Func<object?, object?>? Convert)[] values =
            [.. columns.Select(c => (c.Property.GetGetter(), c.TypeMapping.Converter?.ConvertToProvider))];
        foreach (var rows in statements)
        {
            var next = 0;
            foreach (var fact in rows)
            {
                foreach (var (get, convert) in values)
                {
                    var value = get.GetClrValue(fact);
                    parameters[next++].Value = (convert is null ? value : convert(value)) ?? DBNull.Value;
                }
            }

            await command.ExecuteNonQueryAsync(ct);
        }
    }

    private static string TextOf(ISqlGenerationHelper sql, IColumnMapping[] columns, int rows)
    {
        var table = columns[0].Column.Table;
        var row = Enumerable.Range(0, rows).Select(r => $"({string.Join(", ", columns.Select((_, c) => NameOf((r * columns.Length) + c)))})");
        return $"INSERT INTO {sql.DelimitIdentifier(table.Name, table.Schema)} "
            + $"({string.Join(", ", columns.Select(c => sql.DelimitIdentifier(c.Column.Name)))}) VALUES {string.Join(", ", row)}";
    }

    // With its sign, as both engines write it: SQLite would look for one without it under each sign that it knows, at each row.
    private static string NameOf(int parameter) => string.Create(CultureInfo.InvariantCulture, $"@p{parameter}");
}
