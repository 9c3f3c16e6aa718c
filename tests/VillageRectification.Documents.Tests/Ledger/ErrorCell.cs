namespace VillageRectification.Documents.Tests.Ledger;

/// <summary>An error such as #REF!.</summary>
public sealed record ErrorCell(string Text);
