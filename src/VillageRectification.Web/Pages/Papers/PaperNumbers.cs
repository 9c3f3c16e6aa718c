using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Pages.Papers;

/// <summary>What stands behind the numbers of one paper.</summary>
/// <param name="Villages">Of which it tells.</param>
internal sealed record PaperNumbers(IReadOnlyList<CaseReading> Villages, IReadOnlyList<PaperCount> Counts)
{
    /// <summary>Null of a key that none of them has.</summary>
    public PaperCount? Find(string key) => Counts.FirstOrDefault(c => c.Key == key);

    /// <summary>All villages together, as a number of a sentence.</summary>
    public Number Sum(PaperCount count) => new(Villages.Sum(count.Of), count.Key);

    /// <summary>One of <see cref="Counts"/>, by the name in its key.</summary>
    public PaperCount this[string name] => Counts.Single(c => c.Key == PaperCount.Prefix + name);
}
