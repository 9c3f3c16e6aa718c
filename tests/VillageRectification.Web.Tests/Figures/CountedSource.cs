using System.Data.Common;

namespace VillageRectification.Web.Tests.Figures;

/// <summary>Counts what is asked past the context: each question opens a connection of its own.</summary>
internal sealed class CountedSource(DbDataSource source, CommandCounter counter) : DbDataSource
{
    public override string ConnectionString => source.ConnectionString;

    protected override DbConnection CreateDbConnection()
    {
        counter.Add();
        return source.CreateConnection();
    }
}
