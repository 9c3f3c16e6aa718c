namespace VillageRectification.Persistence.Bulletins;

/// <summary>Who the next issue of a campaign goes to, and who has the ones before it.</summary>
/// <param name="Accounts">How many it goes to.</param>
/// <param name="Issues">The latest first.</param>
public sealed record IssueReceipts(int Accounts, IReadOnlyList<ReceivedIssue> Issues)
{
    public static IssueReceipts None { get; } = new(0, []);
}
