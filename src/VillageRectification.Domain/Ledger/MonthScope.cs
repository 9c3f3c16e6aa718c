using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Ledger;

/// <summary>What a month sheet speaks of: of other months and villages it says nothing.</summary>
/// <param name="Villages">Code → name of those that have a line, marked or not.</param>
public sealed record MonthScope(Month Month, IReadOnlyDictionary<string, string> Villages);
