using Microsoft.Data.Sqlite;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Tests.Persistence;

/// <summary>What SQLite says of a file that cannot be written or read any more.</summary>
public class FileTroubleTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(778, DatabaseTrouble.ReadOnly)]
    [InlineData(1034, DatabaseTrouble.ReadOnly)]
    [InlineData(266, DatabaseTrouble.Unreadable)]
    public void A_file_system_that_takes_or_gives_nothing_is_told_from_silence(int extended, DatabaseTrouble trouble) =>
        Assert.Equal(trouble, DatabaseTroubles.Of(new SqliteException("disk I/O error", 10, extended)));

    [Fact]
    public async Task A_file_that_is_no_database_is_said_to_be_unreadable()
    {
        var folder = Directory.CreateTempSubdirectory();
        var file = Path.Combine(folder.FullName, "torn.db");
        await File.WriteAllTextAsync(file, new string('x', 8192), Ct);
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        await connection.OpenAsync(Ct);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT * FROM sqlite_master";
        var torn = await Assert.ThrowsAsync<SqliteException>(() => command.ExecuteReaderAsync(Ct));
        Assert.Equal(DatabaseTrouble.Unreadable, DatabaseTroubles.Of(torn));
        await connection.CloseAsync();
        folder.Delete(recursive: true);
    }
}
