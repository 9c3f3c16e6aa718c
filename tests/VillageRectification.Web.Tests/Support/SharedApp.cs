namespace VillageRectification.Web.Tests.Support;

/// <summary>The one program of an engine that all test classes use which need none to themselves; started when the first asks for it.</summary>
public sealed class SharedApp(Func<App> make) : IAsyncDisposable
{
    private readonly Lazy<Task<App>> _app = new(async () =>
    {
        var app = make();
        await app.InitializeAsync();
        return app;
    });

    public Task<App> AppAsync() => _app.Value;

    public async ValueTask DisposeAsync()
    {
        if (_app is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await _app.Value).DisposeAsync();
        }
    }
}
