namespace VillageRectification.Web.Tests.Support;

/// <summary>What a test class gets that shares the program on PostgreSQL with others.</summary>
public sealed class SharedPostgres(PostgresServer server) : IAsyncLifetime
{
    public App App { get; private set; } = null!;

    public async ValueTask InitializeAsync() => App = await server.Shared.AppAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
