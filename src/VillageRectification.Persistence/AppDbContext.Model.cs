using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Persistence;

/// <content>What holds for all roots, all facts and all that has a division code.</content>
public abstract partial class AppDbContext
{
    /// <summary>The rows within the caller's scope. Only the query that finds the scope out leaves it out.</summary>
    public const string ScopeFilter = "Scope";

    /// <summary>
    /// The facts that are not voided. Readings leave it out to say what was known when, the import of a ledger to find what the ledger said before.
    /// </summary>
    public const string LiveFilter = "Live";

    private AccessScope Scope => access.Current.Scope;

    private string ScopeFrom => Scope.Range.From;

    private string ScopeTo => Scope.Range.To;

    private IReadOnlyList<string> ScopeCodes => Scope.Codes;

    private bool HoldsEveryCase => Scope.HoldsEveryCase;

    private IReadOnlyList<Guid> ScopeCases => Scope.Cases;

    private string CountyFrom => Scope.CountyRange.From;

    private string CountyTo => Scope.CountyRange.To;

    private IReadOnlyList<string> ScopeCounties => Scope.Counties;

    private static void AddRoots(ModelBuilder builder)
    {
        foreach (var type in Concrete<AggregateRoot>())
        {
            var root = builder.Entity(type);
            root.Property(nameof(AggregateRoot.Id)).ValueGeneratedNever();
            root.Property(nameof(AggregateRoot.Version)).IsConcurrencyToken();
        }
    }

    // One hierarchy with a table a kind: Set<CaseFact>() is the history of a case, whatever kinds there are.
    private static void AddFacts(ModelBuilder builder)
    {
        var facts = builder.Entity<Fact>().UseTpcMappingStrategy();
        facts.HasKey(f => f.Id);
        facts.Property(f => f.Id).ValueGeneratedNever();
        facts.Ignore(f => f.IsVoided);
        facts.Property(f => f.DivisionCode).HasMaxLength(DivisionCode.Length);
        facts.Property(f => f.VoidedAt).IsConcurrencyToken();
        builder.Entity<CaseFact>();
        builder.Entity<StageFact>();
        foreach (var type in Concrete<Fact>())
        {
            var fact = builder.Entity(type);
            fact.HasIndex(nameof(Fact.RecordId)).IsUnique().HasFilter("voided_at IS NULL");
            fact.HasIndex(nameof(Fact.DivisionCode));
            var references = type.GetProperties().Select(p => p.Name)
                .Where(n => n.EndsWith(nameof(Fact.RecordId), StringComparison.Ordinal) && n != nameof(Fact.RecordId));
            foreach (var reference in references)
            {
                fact.HasIndex(reference);
            }

            if (type.IsAssignableTo(typeof(CaseFact)))
            {
                fact.HasOne(typeof(RectificationCase)).WithMany().HasForeignKey(nameof(CaseFact.CaseId)).OnDelete(DeleteBehavior.Restrict);
                fact.HasIndex(nameof(CaseFact.CaseId), nameof(CaseFact.OccurredOn));
            }

            AddLengths(fact);
        }
    }

    // A text is as long as the constant beside it says, and its column never narrower than others are: a limit can be lowered without
    // a migration that stored texts would refuse.
    private static void AddLengths(EntityTypeBuilder fact)
    {
        foreach (var text in fact.Metadata.ClrType.GetProperties().Where(p => p.PropertyType == typeof(string) && p.Name != nameof(Fact.DivisionCode)))
        {
            if (LengthOf(text) is { } length)
            {
                fact.Property(text.Name).HasMaxLength(Math.Max(length, TextLength));
            }
        }
    }

    private void AddFilters(ModelBuilder builder)
    {
        var roots = builder.Model.GetEntityTypes().Where(t => t.BaseType is null).Select(t => t.ClrType);
        foreach (var type in roots.Where(t => t.GetProperty(nameof(Fact.DivisionCode)) is not null))
        {
            builder.Entity(type).HasQueryFilter(ScopeFilter, WithinScope(type));
        }

        // Of a village that is submitted in one campaign the city does not see the case of another, nor a department that of one it is not tied in.
        var within = WithinScope(typeof(RectificationCase));
        Expression<Func<RectificationCase, bool>> submitted = c => HoldsEveryCase || ScopeCases.Contains(c.Id);
        builder.Entity<RectificationCase>().HasQueryFilter(ScopeFilter, Expression.Lambda(
            Expression.AndAlso(within.Body, new Replacement(submitted.Parameters[0], within.Parameters[0]).Visit(submitted.Body)), within.Parameters[0]));

        builder.Entity<Fact>().HasQueryFilter(LiveFilter, f => f.VoidedAt == null);

        builder.Entity<Campaign>().HasQueryFilter(ScopeFilter, c =>
            (string.Compare(c.CountyCode, CountyFrom) >= 0 && string.Compare(c.CountyCode, CountyTo) <= 0) || ScopeCounties.Contains(c.CountyCode));
        // A bulletin goes to the whole county, down to the accounts of one village: counties are compared, as for campaigns.
        builder.Entity<Bulletin>().HasQueryFilter(ScopeFilter, b =>
            (string.Compare(b.CountyCode, CountyFrom) >= 0 && string.Compare(b.CountyCode, CountyTo) <= 0) || ScopeCounties.Contains(b.CountyCode));
    }

    // Written once for a code, then turned into a filter on each type's own code. Of facts of many kinds EF takes the code for one that may
    // be missing, looks on SQLite for a null in the list, and, since that depends on the list, writes the whole statement anew every time.
    private LambdaExpression WithinScope(Type type)
    {
        Expression<Func<string, bool>> within = code =>
            (string.Compare(code, ScopeFrom) >= 0 && string.Compare(code, ScopeTo) <= 0) || (code != null && ScopeCodes.Contains(code));
        var row = Expression.Parameter(type);
        var body = new Replacement(within.Parameters[0], Expression.Property(row, nameof(Fact.DivisionCode))).Visit(within.Body);
        return Expression.Lambda(body, row);
    }

    private static void NameIdentityTables(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            if (entity.GetTableName() is { } table && table.StartsWith("AspNet", StringComparison.Ordinal))
            {
                entity.SetTableName(table == "AspNetUsers" ? "accounts" : "account_" + table["AspNetUser".Length..].ToLowerInvariant());
            }
        }
    }

    /// <summary>The constant beside a text of a fact that says how long it may be; null when there is none.</summary>
    public static int? LengthOf(PropertyInfo text) =>
        (int?)text.DeclaringType!.GetField(text.Name + "MaxLength", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue();

    private static IEnumerable<Type> Concrete<T>() =>
        typeof(T).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(T)) && !t.IsAbstract).OrderBy(t => t.Name, StringComparer.Ordinal);

    private sealed class Replacement(ParameterExpression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
