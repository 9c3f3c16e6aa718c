namespace VillageRectification.Persistence.Accounts;

/// <summary>Who is behind a cookie, as <see cref="SignedInQuery"/> found it.</summary>
/// <param name="State">
/// The account's reach and the revision of each county in it: while it is the same text, so are the campaigns and records that the account
/// reaches: of a department those of its own county.
/// </param>
public sealed record SignedIn(KnownAccount Account, Session Session, string State);
