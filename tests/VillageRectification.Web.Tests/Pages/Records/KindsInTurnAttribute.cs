using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <summary>
/// The kinds of record, one after the other on SQLite and on PostgreSQL: all of them are one form, one page and one way to the database, so each
/// theory meets every kind on one engine and either engine with half of the kinds, the next theory the other half.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class KindsInTurnAttribute : DataAttribute
{
    /// <summary>Without those that are about the standing itself.</summary>
    public bool OfActive { get; init; }

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        var turn = testMethod.Name.Length + (testMethod.ReflectedType == typeof(RecordTests.OnSqlite) ? 0 : 1);
        return ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>(
            [.. RecordSamples.All.Where((s, i) => (i + turn) % 2 == 0 && !(OfActive && s.IsOfStanding)).Select(s => new TheoryDataRow(s.Kind))]);
    }

    public override bool SupportsDiscoveryEnumeration() => true;
}
