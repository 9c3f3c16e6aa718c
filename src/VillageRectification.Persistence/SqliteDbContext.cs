using Microsoft.EntityFrameworkCore;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Persistence;

/// <summary>The embedded default.</summary>
public sealed class SqliteDbContext(DbContextOptions<SqliteDbContext> options, CallerAccess access) : AppDbContext(options, access);
