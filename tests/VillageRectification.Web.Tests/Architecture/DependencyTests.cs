using System.Reflection;
using VillageRectification.Documents.Ledger;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Tests.Architecture;

/// <summary>
/// Web → Persistence → Domain and Web → Documents → Domain, nothing else. The last test proves that the checker can fail: it finds
/// the arrows that are there.
/// </summary>
public class DependencyTests
{
    private static readonly Assembly Domain = typeof(AggregateRoot).Assembly;
    private static readonly Assembly Persistence = typeof(AppDbContext).Assembly;
    private static readonly Assembly Documents = typeof(LedgerReader).Assembly;
    private static readonly Assembly Web = typeof(Program).Assembly;

    [Fact]
    public void The_domain_depends_on_the_base_library_alone() =>
        Assert.DoesNotContain(ReferencesOf(Domain), n => !n.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void Persistence_and_documents_know_neither_the_web_nor_each_other()
    {
        Assert.DoesNotContain(ReferencesOf(Persistence), n => IsWeb(n) || n == Documents.GetName().Name);
        Assert.DoesNotContain(ReferencesOf(Documents), n =>
            IsWeb(n) || n == Persistence.GetName().Name || n.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_persistence_knows_an_engine() =>
        Assert.DoesNotContain(ReferencesOf(Web), n => n.Contains("Npgsql", StringComparison.Ordinal) || n.Contains("Sqlite", StringComparison.Ordinal));

    [Fact]
    public void Domain_state_changes_only_through_methods()
    {
        PropertyInfo[] open =
        [
            .. Domain.GetTypes()
                .Where(t => t.IsClass && !t.IsAssignableTo(typeof(Exception)))
                .SelectMany(t => t.GetProperties())
                .Where(p => p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit")),
        ];
        Assert.Empty(open);
    }

    [Fact]
    public void The_checker_sees_the_arrows_that_are_there()
    {
        Assert.Contains("VillageRectification.Domain", ReferencesOf(Persistence));
        Assert.Contains("VillageRectification.Domain", ReferencesOf(Documents));
        Assert.Contains("VillageRectification.Persistence", ReferencesOf(Web));
        Assert.Contains(ReferencesOf(Persistence), n => n.Contains("Npgsql", StringComparison.Ordinal));
    }

    // Identity's stores are the one part of ASP.NET Core that persistence is made of.
    private static bool IsWeb(string name) =>
        name == Web.GetName().Name
            || (name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) && !name.Contains("Identity", StringComparison.Ordinal));

    private static string[] ReferencesOf(Assembly assembly) => [.. assembly.GetReferencedAssemblies().Select(a => a.Name!)];
}
