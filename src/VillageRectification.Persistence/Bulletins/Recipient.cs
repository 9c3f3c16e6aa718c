using VillageRectification.Domain.Accounts;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>An account that a bulletin goes to.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="ReceivedOn">Null while it has not said that it has the bulletin.</param>
public sealed record Recipient(string Name, Role Role, DateOnly? ReceivedOn);
