using VillageRectification.Domain.Bulletins;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>A part and what it is called, numbered only where it stands in the text.</summary>
internal sealed record PartName(BulletinPart Part, string Name);
