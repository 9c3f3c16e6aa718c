namespace VillageRectification.Web.Tests.Support;

/// <summary>A PostgreSQL of the test class alone, which it may kill.</summary>
public sealed class DurablePostgres : IAsyncDisposable
{
    public PostgresServer Server { get; } = PostgresServer.Durable();

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
