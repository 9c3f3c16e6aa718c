namespace VillageRectification.Domain.Documents;

/// <summary>The red head. Number and day stand in it as well, but come with the issue.</summary>
/// <param name="Mark">发文机关标志, in red.</param>
public sealed record DocumentHead(string Mark, string Issuer);
