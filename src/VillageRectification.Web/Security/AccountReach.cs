using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Web.Security;

/// <summary>What reach each role's account needs; asked by the accounts page and by the command.</summary>
internal static class AccountReach
{
    /// <summary>What is wrong, by the name of the form's field.</summary>
    public static IEnumerable<(string Field, string Message)> Against(Role role, string? scope, IReadOnlyList<string> villages, bool hasDepartment)
    {
        if (scope is not null && !DivisionCode.IsPrefix(scope))
        {
            yield return ("Scope", "范围填行政区划代码的前 2 到 12 位数字");
        }

        if (villages.FirstOrDefault(v => !DivisionCode.TryParse(v, out var code) || v.Length != DivisionCode.Length || !code.IsVillage) is { } wrong)
        {
            yield return ("Villages", $"“{wrong}”不是 12 位的村代码");
        }

        if (scope is not null && villages.Count > 0)
        {
            yield return ("Villages", "范围和村只填一种");
        }

        if (NeedsPrefix(role) && scope is null)
        {
            yield return ("Scope", "这个角色要填范围");
        }

        if (NeedsVillages(role) && scope is null && villages.Count == 0 && !hasDepartment)
        {
            yield return ("Villages", "请填负责的村，或者选联系部门");
        }
    }

    private static bool NeedsPrefix(Role role) => role is Role.Head or Role.Dept or Role.Sec or Role.Town or Role.Leader or Role.City;

    private static bool NeedsVillages(Role role) => role is Role.Team or Role.Liaison or Role.DeptHead;
}
