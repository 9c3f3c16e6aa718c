namespace VillageRectification.Domain.Accounts;

/// <summary>What is said of accounts wherever somebody is named by his.</summary>
public static class AccountWords
{
    /// <summary>Instead of the name of who wrote something, once his account is gone.</summary>
    public const string Deleted = "账号已删除";
}
