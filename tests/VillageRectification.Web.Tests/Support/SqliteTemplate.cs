using Microsoft.Data.Sqlite;
using VillageRectification.Persistence;
using VillageRectification.Web.Tests.Support;

[assembly: AssemblyFixture(typeof(SqliteTemplate))]

namespace VillageRectification.Web.Tests.Support;

/// <summary>The SQLite side of <see cref="PostgresServer"/>: one migrated file per run, copied for each test class.</summary>
public sealed class SqliteTemplate : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vr-sqlite-");
    private readonly Lazy<Task<string>> _file;

    public SqliteTemplate()
    {
        _file = new(MigrateAsync);
    }

    public async Task<string> CreateDatabaseAsync(string name)
    {
        var file = Path.Combine(_folder.FullName, $"{name}.db");
        File.Copy(await _file.Value, file);
        return $"Data Source={file}";
    }

    public void Dispose()
    {
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
