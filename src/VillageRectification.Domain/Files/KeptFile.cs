namespace VillageRectification.Domain.Files;

/// <summary>A file whose content is stored, as a record refers to it.</summary>
/// <param name="Id">Of the stored content.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Checksum">SHA-256 of the stored content, lower-case hexadecimal.</param>
public sealed record KeptFile(Guid Id, FileFormat Format, long Size, string Checksum);
