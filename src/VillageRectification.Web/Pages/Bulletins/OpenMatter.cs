namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>Something in a bulletin that nobody has decided or written yet, and where it is done.</summary>
internal sealed record OpenMatter(string Text, string Why, string Address);
