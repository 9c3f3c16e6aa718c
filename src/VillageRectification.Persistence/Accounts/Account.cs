using Microsoft.AspNetCore.Identity;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Persistence.Accounts;

/// <summary>Somebody who signs in. One role; reach by a code prefix, by villages of its own, or by its department's assignments.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public const int UserNameMaxLength = 50;
    public const int DisplayNameMaxLength = 50;
    public const int PersonNameMaxLength = 50;

    private readonly List<AccountVillage> _villages = [];

    private Account()
    {
    }

    public Account(string userName, string displayName, Role role)
    {
        Id = Guid.CreateVersion7();
        UserName = userName;
        DisplayName = displayName;
        Role = role;
        SecurityStamp = Guid.CreateVersion7().ToString();
    }

    /// <summary>What the header shows.</summary>
    public string DisplayName { get; private set; } = null!;

    public Role Role { get; private set; }

    /// <summary>Whose account it is, as the assignments spell him: the villages that a county leader is tied to are found by it. Null is unknown.</summary>
    public string? PersonName { get; private set; }

    /// <summary>2 to 12 digits; null for an account that reaches villages only.</summary>
    public string? ScopePrefix { get; private set; }

    /// <summary>The department whose assigned villages the account reaches; null for others.</summary>
    public Guid? DepartmentId { get; private set; }

    /// <summary>Villages of its own.</summary>
    public IReadOnlyList<AccountVillage> Villages => _villages;

    /// <summary>A disabled account keeps its records and cannot sign in.</summary>
    public bool IsDisabled { get; private set; }

    /// <summary>Made by the program for itself; cannot sign in.</summary>
    public bool IsBuiltIn { get; private init; }

    /// <summary>The account that commands and jobs write under.</summary>
    public static Account CommandLine() => new("命令行", "命令行", Role.Admin) { Id = Caller.CommandLineId, IsBuiltIn = true, IsDisabled = true };

    /// <summary>Gives the account its role and reach: a prefix, or villages and a department.</summary>
    /// <param name="villages">Twelve-digit codes; used only without a prefix.</param>
    public void Assign(Role role, string? scopePrefix, IEnumerable<string> villages, Guid? departmentId)
    {
        Role = role;
        ScopePrefix = scopePrefix;
        DepartmentId = departmentId;
        _villages.Clear();
        if (scopePrefix is null)
        {
            _villages.AddRange(villages.Distinct().Select(v => new AccountVillage(v)));
        }
    }

    public void Rename(string displayName) => DisplayName = displayName;

    /// <param name="personName">Null where it is nobody's alone.</param>
    public void BelongTo(string? personName) => PersonName = personName;

    /// <summary>What was signed in with it stays out, also when it is enabled again.</summary>
    public void Disable()
    {
        IsDisabled = true;
        SecurityStamp = Guid.CreateVersion7().ToString();
    }

    public void Enable() => IsDisabled = false;
}
