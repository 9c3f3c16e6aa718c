namespace VillageRectification.Documents.Sheets;

/// <summary>A column of a sheet.</summary>
/// <param name="Width">In characters of a digit's width; a Chinese one takes two.</param>
/// <param name="IsText">Its cells are sentences, set from the left and wrapped; others are centred.</param>
public sealed record PrintedColumn(string Heading, double Width, bool IsText = false)
{
    /// <summary>The words from which whoever fills it in chooses; null where anything may be written.</summary>
    public PrintedChoices? Choices { get; init; }
}
