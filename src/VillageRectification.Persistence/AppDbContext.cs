using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Persistence.Bulletins;
using VillageRectification.Persistence.Files;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Persistence;

/// <summary>The one model of both engines. The filters <see cref="ScopeFilter"/> and <see cref="LiveFilter"/> are on every query.</summary>
public abstract partial class AppDbContext(DbContextOptions options, CallerAccess access) : IdentityUserContext<Account, Guid>(options)
{
    // Characters of a text that nothing more is said of.
    private const int TextLength = 200;

    public DbSet<Campaign> Campaigns => Set<Campaign>();

    public DbSet<Division> Divisions => Set<Division>();

    public DbSet<Department> Departments => Set<Department>();

    public DbSet<RectificationCase> Cases => Set<RectificationCase>();

    public DbSet<StoredFile> StoredFiles => Set<StoredFile>();

    public DbSet<Bulletin> Bulletins => Set<Bulletin>();

    public DbSet<BulletinReceipt> BulletinReceipts => Set<BulletinReceipt>();

    public DbSet<LedgerRecord> LedgerRecords => Set<LedgerRecord>();

    public DbSet<ImportedLedger> ImportedLedgers => Set<ImportedLedger>();

    public DbSet<WaitingLedger> WaitingLedgers => Set<WaitingLedger>();

    public DbSet<KeptForm> KeptForms => Set<KeptForm>();

    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<CountyRevision> CountyRevisions => Set<CountyRevision>();

    /// <summary>On whose behalf it is used.</summary>
    public Caller Caller => access.Current;

    public Guid AccountId => Caller.AccountId;

    /// <summary>Passkeys need no migration later.</summary>
    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    /// <summary>Refuses to save <paramref name="root"/> if it is no longer the version that the user was looking at.</summary>
    public void Expect(AggregateRoot root, int version) => Entry(root).Property(r => r.Version).OriginalValue = version;

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSnakeCaseNamingConvention();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(30);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<string>().HaveMaxLength(TextLength);
        configurationBuilder.Properties<OfficialDocument>().HaveConversion<DocumentText, DocumentText.Comparer>();
        configurationBuilder.Properties<IReadOnlyList<EvidenceRow>>()
            .HaveConversion<JsonText<IReadOnlyList<EvidenceRow>>, JsonText<IReadOnlyList<EvidenceRow>>.Comparer>();
        configurationBuilder.Properties<IReadOnlyList<OwnRow>>()
            .HaveConversion<JsonText<IReadOnlyList<OwnRow>>, JsonText<IReadOnlyList<OwnRow>>.Comparer>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AppDbContext).Assembly);
        AddRoots(builder);
        AddFacts(builder);
        AddFilters(builder);
        NameIdentityTables(builder);
        if (Database.IsNpgsql())
        {
            builder.HasCollation(ChineseOrder.Collation, locale: "zh-u-co-pinyin", provider: "icu", deterministic: true);
        }
    }
}
