using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Tests.Persistence;

/// <summary>
/// Rows of a released schema, written without the program's entities: one in every table, in the order of their references, each value
/// made from the column's own type, so that whatever was released is filled.
/// </summary>
internal sealed class ReleasedRows(AppDbContext db, string migration)
{
    private readonly Dictionary<string, Dictionary<string, object?>> _rows = [];
    private int _last;

    /// <summary>Table → column → what was written.</summary>
    public IReadOnlyDictionary<string, Dictionary<string, object?>> Rows => _rows;

    public async Task WriteAsync(CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var tables = Model().Tables.Where(t => !t.Name.StartsWith("account_", StringComparison.Ordinal) || t.Name == "account_villages").ToList();
        while (tables.Count > 0)
        {
            var next = tables.First(t => t.ForeignKeyConstraints.All(k => k.PrincipalTable == t || _rows.ContainsKey(k.PrincipalTable.Name)));
            tables.Remove(next);
            await InsertAsync(next, ct);
        }
    }

    private IRelationalModel Model()
    {
        var assembly = db.GetService<IMigrationsAssembly>();
        var released = assembly.CreateMigration(
            assembly.Migrations.Single(m => m.Key.EndsWith("_" + migration, StringComparison.Ordinal)).Value, db.Database.ProviderName!);
        var model = released.TargetModel is IMutableModel mutable ? mutable.FinalizeModel() : released.TargetModel;
        return db.GetService<IModelRuntimeInitializer>().Initialize(model, designTime: true, validationLogger: null).GetRelationalModel();
    }

    private async Task InsertAsync(ITable table, CancellationToken ct)
    {
        var row = table.Columns.ToDictionary(c => c.Name, c => Value(table, c));
        await using var insert = db.Database.GetDbConnection().CreateCommand();
        var columns = string.Join(", ", row.Keys.Select(c => $"\"{c}\""));
        insert.CommandText = $"INSERT INTO \"{table.Name}\" ({columns}) VALUES ({string.Join(", ", row.Keys.Select((_, i) => $"@p{i}"))})";
        foreach (var (value, index) in row.Values.Select((v, i) => (v, i)))
        {
            Add(insert, $"@p{index}", value);
        }

        Assert.Equal(1, await insert.ExecuteNonQueryAsync(ct));
        _rows.Add(table.Name, row);
    }

    private object? Value(ITable table, IColumn column)
    {
        if (table.ForeignKeyConstraints.FirstOrDefault(k => k.Columns.Contains(column)) is { } key)
        {
            return _rows[key.PrincipalTable.Name][key.PrincipalColumns[0].Name];
        }

        _last++;
        var type = Nullable.GetUnderlyingType(column.PropertyMappings[0].Property.ClrType) ?? column.PropertyMappings[0].Property.ClrType;
        return (column.Name, type) switch
        {
            ("voided_at" or "voided_by" or "void_reason", _) => null,
            ("evidence", _) => "[]",
            ("document", _) => null,
            (_, _) when Current(table, column) is { } now && now.IsEnum => Enum.GetNames(now)[0],
            (_, _) when type == typeof(Guid) => Guid.CreateVersion7(),
            (_, _) when type == typeof(DateOnly) => new DateOnly(2003, 1, 1).AddDays(_last),
            (_, _) when type == typeof(DateTime) => new DateTime(2003, 10, 31, 1, 0, 0, DateTimeKind.Utc).AddMilliseconds(_last),
            (_, _) when type == typeof(DateTimeOffset) => null,
            (_, _) when type == typeof(bool) => _last % 2 == 0,
            (_, _) when type == typeof(int) => _last,
            (_, _) when type == typeof(long) => 1_000_000_000_000L + _last,
            (_, _) when column.PropertyMappings[0].Property.GetMaxLength() is > 0 and < 13 and var length => new string('3', length),
            (_, _) => $"字{_last}",
        };
    }

    private Type? Current(ITable table, IColumn column)
    {
        var mapping = db.GetService<IDesignTimeModel>().Model.GetRelationalModel().FindTable(table.Name, null)?.FindColumn(column.Name)?.PropertyMappings[0];
        var type = mapping?.Property.ClrType;
        return type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
    }

    private static void Add(DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
    }
}
