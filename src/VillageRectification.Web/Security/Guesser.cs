namespace VillageRectification.Web.Security;

/// <summary>By what wrong passwords of one account name are counted.</summary>
/// <param name="Key">A client address, or a browser that has signed in with the account before.</param>
/// <param name="IsStranger">It has not: what all strangers send under one name is counted together too.</param>
internal readonly record struct Guesser(string Key, bool IsStranger);
