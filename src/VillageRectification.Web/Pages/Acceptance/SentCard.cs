using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Pages.Cases;

namespace VillageRectification.Web.Pages.Acceptance;

/// <summary>A warning card as the list tells it: settled or not, and by what.</summary>
/// <param name="Words">Of the village's records.</param>
/// <param name="Author">Who sent it; null where the account is gone.</param>
internal sealed record SentCard(CaseReading Village, WarningLife Life, ChronicleText Words, string? Author)
{
    /// <summary>Who signed for it; null while nobody did.</summary>
    public WarningReceipt? Receipt { get; init; }

    /// <summary>Of those who wrote down what ended it.</summary>
    public IReadOnlyDictionary<Guid, string> Names { get; init; } = new Dictionary<Guid, string>();
}
