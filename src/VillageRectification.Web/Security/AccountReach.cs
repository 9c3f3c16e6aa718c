using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Web.Security;

/// <summary>What reach each role's account needs; asked by the command, which takes codes. The page picks by name.</summary>
internal static class AccountReach
{
    private const int City = 4;
    private const int County = 6;
    private const int Township = 9;

    /// <summary>What is wrong, by the name of the form's field.</summary>
    public static IEnumerable<(string Field, string Message)> Against(Role role, string? scope, IReadOnlyList<string> villages, bool hasDepartment)
    {
        if (villages.FirstOrDefault(v => !DivisionCode.TryParse(v, out var code) || v.Length != DivisionCode.Length || !code.IsVillage) is { } wrong)
        {
            yield return ("Villages", $"“{wrong}”不是 12 位的村代码");
        }

        if (PrefixOf(role) is { } digits)
        {
            if (scope is null)
            {
                yield return ("Scope", $"这个角色要填范围：{role.ToText()}填 {digits} 位的{NameOf(digits)}代码");
            }
            else if (scope.Length != digits
                || !DivisionCode.TryParse(scope, out _)
                || scope.EndsWith(new string('0', digits - Above(digits)), StringComparison.Ordinal))
            {
                yield return ("Scope", $"“{scope}”不对：{role.ToText()}的范围填 {digits} 位的{NameOf(digits)}代码");
            }

            if (villages.Count > 0)
            {
                yield return ("Villages", "范围和村只填一种");
            }
        }
        else
        {
            if (scope is not null)
            {
                yield return ("Scope", role is Role.Admin ? "系统管理员不看业务，不填范围" : $"{role.ToText()}按村负责，不填范围；请填负责的村，或者选联系部门");
            }

            if (role is Role.Admin ? villages.Count > 0 : villages.Count == 0 && !hasDepartment)
            {
                yield return ("Villages", role is Role.Admin ? "系统管理员不看业务，不填负责的村" : "请填负责的村，或者选联系部门");
            }
        }
    }

    /// <summary>Digits of the division that the role answers for; null for who answers for villages, or for none.</summary>
    public static int? PrefixOf(Role role) => role switch
    {
        Role.Head or Role.Dept or Role.Leader => County,
        Role.Sec or Role.Town => Township,
        Role.City => City,
        Role.Admin or Role.Team or Role.Liaison or Role.DeptHead => null,
    };

    private static string NameOf(int digits) => digits switch { City => "市", County => "县", _ => "乡镇" };

    // A code that ends in zeros is the padded one of the division above.
    private static int Above(int digits) => digits switch { City => 2, County => City, _ => County };
}
