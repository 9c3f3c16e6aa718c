using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Files;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Persistence;

/// <summary>What must hold for every table, on both engines.</summary>
public abstract class ModelTests(App app) : AppTests(app)
{
    /// <summary>Types without a scope of their own, each with its reason.</summary>
    private static readonly Type[] Public =
    [
        typeof(Division), typeof(Department), // names are no secret
        // parts of a campaign, reached through it
        typeof(PresenceRule), typeof(Indicator), typeof(CampaignTerm), typeof(AcceptanceCriterion), typeof(CriteriaVersion), typeof(Milestone),
        typeof(IdentificationVersion), typeof(ScreeningEvent), typeof(RiskVersion), typeof(CampaignChange), typeof(CampaignSynonym), typeof(EarlierThresholds),
        // parts of a bulletin, reached through it
        typeof(BulletinNote), typeof(BulletinRewording), typeof(BulletinFigure), typeof(LeftOutExemplar), typeof(KeptExemplar), typeof(BulletinStep),
        typeof(BulletinReceipt),
        typeof(CountyRevision), // a number that says nothing
        typeof(WaitingLedger), // asked for with its uploader's account
        typeof(KeptForm), // reached through its campaign; headings and words of an office's sheets
        typeof(ImportedLedger), // asked for with its campaign, of which the reader's county is
        typeof(StoredFile), // reached by an attachment, which has a scope, or by its uploader
        typeof(ProtectionKey), // of the program itself
        typeof(AccountVillage), typeof(AuditEntry), // behind the administrator's act
    ];

    public sealed class OnSqlite(SqliteApp app) : ModelTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : ModelTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public Task No_migration_is_missing() => App.WithDbAsync(db =>
    {
        Assert.False(db.Database.HasPendingModelChanges());
        return Task.CompletedTask;
    });

    [Fact]
    public Task Every_type_has_a_scope_or_is_written_down_as_public() => App.WithDbAsync(db =>
    {
        string[] open =
        [
            .. db.Model.GetEntityTypes()
                .Where(t => !t.ClrType.Namespace!.StartsWith("Microsoft.AspNetCore.Identity", StringComparison.Ordinal) && t.ClrType != typeof(Account))
                .Where(t => !HasFilter(t, AppDbContext.ScopeFilter) && !Public.Contains(t.ClrType))
                .Select(t => t.ClrType.Name),
        ];
        Assert.Empty(open);
        return Task.CompletedTask;
    });

    [Fact]
    public Task Every_fact_hides_its_voided_rows_and_guards_against_a_second_voiding() => App.WithDbAsync(db =>
    {
        var facts = Facts(db);
        Assert.True(facts.Length > 20);
        Assert.All(facts, t => Assert.True(HasFilter(t, AppDbContext.LiveFilter), t.ClrType.Name));
        Assert.All(facts, t => Assert.True(t.FindProperty(nameof(Fact.VoidedAt))!.IsConcurrencyToken, t.ClrType.Name));
        Assert.All(facts, t =>
            Assert.Contains(t.GetDeclaredIndexes(), i => i.IsUnique && i.Properties is [{ Name: nameof(Fact.RecordId) }] && i.GetFilter() is not null));
        return Task.CompletedTask;
    });

    [Fact]
    public Task No_column_is_of_a_type_that_an_engine_cannot_order() => App.WithDbAsync(db =>
    {
        string[] strays =
        [
            .. from type in db.Model.GetEntityTypes()
               from property in type.GetProperties()
               let clr = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType
               where (clr == typeof(decimal) || clr == typeof(DateTimeOffset) || clr == typeof(double)) && property.Name != nameof(Account.LockoutEnd)
               select $"{type.ClrType.Name}.{property.Name}",
        ];
        Assert.Empty(strays);
        return Task.CompletedTask;
    });

    [Fact]
    public Task Every_kind_of_fact_is_in_the_model_with_a_table_of_its_own() => App.WithDbAsync(db =>
    {
        Assert.Equal(
            typeof(Fact).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Fact)) && !t.IsAbstract).Select(t => t.Name).Order(),
            Facts(db).Select(t => t.ClrType.Name).Order());
        Assert.Equal(Facts(db).Length, Facts(db).Select(t => t.GetTableName()).Distinct().Count());
        return Task.CompletedTask;
    });

    /// <summary>Which <see cref="ManyFacts"/> relies on.</summary>
    [Fact]
    public Task A_fact_lies_in_the_columns_of_its_own_properties_alone() => App.WithDbAsync(db =>
    {
        Assert.All(Facts(db), t => Assert.Empty(t.GetNavigations()));
        Assert.All(Facts(db), t => Assert.Empty(t.GetComplexProperties()));
        Assert.All(Facts(db).SelectMany(t => t.GetProperties()), p => Assert.False(p.IsShadowProperty(), p.Name));
        return Task.CompletedTask;
    });

    [Fact]
    public Task Every_text_of_a_fact_says_beside_itself_how_long_it_may_be() => App.WithDbAsync(db =>
    {
        string[] unbounded =
        [
            .. from type in Facts(db)
               from text in type.GetProperties()
                   .Where(p => p.ClrType == typeof(string) && p.Name is not nameof(Fact.DivisionCode) && p.GetMaxLength() is not -1)
               where AppDbContext.LengthOf(text.PropertyInfo!) is not { } length || text.GetMaxLength() < length
               select $"{type.ClrType.Name}.{text.Name}",
        ];
        Assert.Empty(unbounded);
        return Task.CompletedTask;
    });

    [Fact]
    public Task Every_reference_to_a_record_is_indexed() => App.WithDbAsync(db =>
    {
        string[] scanned =
        [
            .. from type in Facts(db)
               from reference in type.GetProperties().Where(p => p.Name.EndsWith("RecordId", StringComparison.Ordinal))
               where !type.GetDeclaredIndexes().Any(i => i.Properties[0] == reference)
               select $"{type.ClrType.Name}.{reference.Name}",
        ];
        Assert.Empty(scanned);
        return Task.CompletedTask;
    });

    private static IEntityType[] Facts(AppDbContext db) =>
        [.. db.Model.GetEntityTypes().Where(t => t.ClrType.IsSubclassOf(typeof(Fact)) && !t.ClrType.IsAbstract)];

    // In a hierarchy the root has the filters of all.
    private static bool HasFilter(IReadOnlyEntityType type, string name) => type.GetRootType().FindDeclaredQueryFilter(name) is not null;
}
