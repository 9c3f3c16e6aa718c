namespace VillageRectification.Persistence;

/// <summary>The setting <c>Database:Provider</c>.</summary>
public enum DatabaseProvider
{
    /// <summary>Embedded, the default.</summary>
    Sqlite = 1,

    /// <summary>For production.</summary>
    PostgreSql = 2,
}
