namespace VillageRectification.Documents.Tests.Ledger;

/// <summary>A picture placed in a cell, as it is kept: an error whose metadata lead to the picture.</summary>
public sealed record PictureValueCell;
