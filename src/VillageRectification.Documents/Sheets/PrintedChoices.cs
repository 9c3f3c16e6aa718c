namespace VillageRectification.Documents.Sheets;

/// <summary>Words that a spreadsheet offers in the cells of a column; they stand one below the other in the first column of another sheet.</summary>
/// <param name="Sheet">In which the words stand.</param>
/// <param name="From">The row of the first word, from 1.</param>
/// <param name="To">The row of the last.</param>
/// <param name="IsClosed">Nothing else may be written.</param>
public sealed record PrintedChoices(string Sheet, int From, int To, bool IsClosed);
