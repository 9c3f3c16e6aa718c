namespace VillageRectification.Domain.Acceptance;

/// <summary>What is given one item of the sheet: points, or why it does not apply.</summary>
/// <param name="Inspector">Null for what the inspectors settled together.</param>
/// <param name="Item">By the words of the criteria.</param>
/// <param name="Score">Points; null where the item does not apply.</param>
/// <param name="NotApplicableReason">Null where it does.</param>
/// <param name="Note">What was seen; of what is settled, why.</param>
public sealed record ItemMark(string? Inspector, string Item, int? Score, string? NotApplicableReason, string? Note);
