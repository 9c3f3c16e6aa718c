using VillageRectification.Domain.Teams;

namespace VillageRectification.Persistence.Accounts;

/// <summary>Who holds one of a township's three posts, as the records of its newest campaign say.</summary>
/// <param name="Township">Nine digits.</param>
/// <param name="Names">As pages show them: several of one day are joined by 、.</param>
/// <param name="Before">The names of those who held it earlier, as they were written.</param>
public sealed record TownshipPost(string Township, HolderPost Post, string Names, DateOnly Since, IReadOnlyList<string> Before);
