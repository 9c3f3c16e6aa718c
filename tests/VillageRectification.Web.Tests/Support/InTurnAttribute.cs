using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace VillageRectification.Web.Tests.Support;

/// <summary>
/// The rows of a property, one after the other on SQLite and on PostgreSQL: where all of them go one way to the database, each is tried on one
/// engine and either engine with half of them, the next theory with the other half.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class InTurnAttribute(string member) : DataAttribute
{
    public string Member => member;

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        var rows = (IEnumerable<ITheoryDataRow>)testMethod.DeclaringType!.GetMethod(member, BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null)!;
        var turn = testMethod.Name.Length + (testMethod.ReflectedType!.Name is "OnSqlite" ? 0 : 1);
        return ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>([.. rows.Where((_, i) => (i + turn) % 2 == 0)]);
    }

    public override bool SupportsDiscoveryEnumeration() => true;
}
