using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace VillageRectification.Persistence;

/// <summary>
/// Chinese names in pinyin order, the same on both engines: name the collation in the query,
/// <c>EF.Functions.Collate(name, ChineseOrder.Collation)</c>. PostgreSQL has it from ICU, SQLite from this interceptor.
/// </summary>
public sealed class ChineseOrder : DbConnectionInterceptor
{
    public const string Collation = "zh";

    private static readonly CompareInfo Chinese = CultureInfo.GetCultureInfo("zh-CN").CompareInfo;

    /// <summary>The same order for names that are in memory.</summary>
    public static IComparer<string> Comparer { get; } = Comparer<string>.Create(Compare);

    /// <inheritdoc />
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Teach(connection);

    /// <inheritdoc />
    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Teach(connection);
        return Task.CompletedTask;
    }

    private static void Teach(DbConnection connection) => ((SqliteConnection)connection).CreateCollation(Collation, Compare);

    private static int Compare(string one, string other)
    {
        var order = Chinese.Compare(one, other, CompareOptions.None);
        return order != 0 ? order : string.CompareOrdinal(one, other);
    }
}
