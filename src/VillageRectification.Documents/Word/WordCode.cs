namespace VillageRectification.Documents.Word;

/// <summary>The code above the colophon, by which what was issued is verified.</summary>
/// <param name="Picture">A PNG, square.</param>
/// <param name="Lines">Beside it.</param>
public sealed record WordCode(ReadOnlyMemory<byte> Picture, IReadOnlyList<string> Lines);
