using VillageRectification.Domain.Documents;

namespace VillageRectification.Web.Pages.Shared.Documents;

/// <summary>A block and the document in which it stands.</summary>
internal sealed record BlockView<T>(T Block, DocumentView In)
    where T : Block;
