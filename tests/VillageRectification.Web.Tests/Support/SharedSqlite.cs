namespace VillageRectification.Web.Tests.Support;

/// <summary>What a test class gets that shares the program on SQLite with others.</summary>
public sealed class SharedSqlite(SqliteTemplate template) : IAsyncLifetime
{
    public App App { get; private set; } = null!;

    public async ValueTask InitializeAsync() => App = await template.Shared.AppAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
