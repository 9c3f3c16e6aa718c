namespace VillageRectification.Domain.Campaigns;

/// <summary>Who had a hand in a version of the rules.</summary>
/// <param name="Account">By which the person is known again, whatever the account is called then.</param>
/// <param name="Name">What the account was called.</param>
public sealed record VersionAuthor(Guid Account, string Name);
