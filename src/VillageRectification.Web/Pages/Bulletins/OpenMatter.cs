using VillageRectification.Domain.Bulletins;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>Something in a part of a bulletin that nobody has written yet or that is not printed, and where it is written.</summary>
/// <param name="Effect">What is printed if nothing is done about it.</param>
internal sealed record OpenMatter(BulletinPart Part, string Text, string Why, string Effect, string Address);
