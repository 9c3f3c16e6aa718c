using VillageRectification.Domain.Files;

namespace VillageRectification.Web.Files;

/// <summary>A file that a form sent, now or before, and that is stored.</summary>
/// <param name="Name">As the uploader's machine called it.</param>
internal sealed record TakenFile(KeptFile File, string Name);
