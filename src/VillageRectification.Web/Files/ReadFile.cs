using VillageRectification.Domain.Files;

namespace VillageRectification.Web.Files;

/// <summary>An uploaded file as it may be stored: checked by its content, a picture written anew.</summary>
/// <param name="Thumbnail">WebP of a picture; null of other files.</param>
internal sealed record ReadFile(FileFormat Format, byte[] Content, byte[]? Thumbnail);
