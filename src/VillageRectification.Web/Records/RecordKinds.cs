using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Records;

/// <summary>The kinds of record that there are: every class on <see cref="RecordKind"/>; being there is enough.</summary>
internal static class RecordKinds
{
    public static IReadOnlyList<RecordKind> All { get; } =
    [
        .. typeof(RecordKind).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(RecordKind)) && !t.IsAbstract)
            .OrderBy(t => t.Name, StringComparer.Ordinal).Select(t => (RecordKind)Activator.CreateInstance(t)!),
    ];

    private static readonly Dictionary<string, RecordKind> ByName = All.ToDictionary(k => k.Name);

    private static readonly ILookup<Type, RecordKind> ByFact = All.ToLookup(k => k.FactType);

    /// <summary>Null for a name that no kind has.</summary>
    public static RecordKind? Named(string? name) => name is null ? null : ByName.GetValueOrDefault(name);

    /// <summary>Whether not everybody who sees the case sees it.</summary>
    public static bool IsOfFew(Fact fact) => Of(fact) is { SeeAct: not Act.SeeCases };

    /// <summary>Null for a fact that is not written as a record of its own.</summary>
    public static RecordKind? Of(Fact fact) => ByFact[fact.GetType()].FirstOrDefault(k => k.Tells(fact));
}
