using Microsoft.Data.Sqlite;
using VillageRectification.Persistence;
using VillageRectification.Web.Tests.Support;

[assembly: AssemblyFixture(typeof(SqliteTemplate))]

namespace VillageRectification.Web.Tests.Support;

/// <summary>The SQLite side of <see cref="PostgresServer"/>: one migrated file per run, copied for each program.</summary>
public sealed class SqliteTemplate : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vr-sqlite-");
    private readonly Lazy<Task<string>> _file;

    public SqliteTemplate()
    {
        _file = new(MigrateAsync);
        Shared = new(() => new SqliteApp(this));
    }

    public SharedApp Shared { get; }

    public async Task<string> CreateDatabaseAsync(string name)
    {
        var file = Path.Combine(_folder.FullName, $"{name}.db");
        File.Copy(await _file.Value, file);
        return $"Data Source={file}";
    }

    public async ValueTask DisposeAsync()
    {
        await Shared.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private async Task<string> MigrateAsync()
    {
        var file = Path.Combine(_folder.FullName, "template.db");
        await Template.MigrateAsync(DatabaseProvider.Sqlite, $"Data Source={file};Pooling=false");
        return file;
    }
}
