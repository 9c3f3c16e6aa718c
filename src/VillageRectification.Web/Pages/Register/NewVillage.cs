using FluentValidation.Results;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Web.Pages.Register;

/// <summary>A village that no list names, as it is typed.</summary>
internal static class NewVillage
{
    /// <summary>What is wrong with it, by the field of the page that asks for it.</summary>
    public static IEnumerable<ValidationFailure> Against(CountyVillages county, AccessScope scope, string? name, string? code)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Trim().Length > DivisionName.MaxLength)
        {
            yield return new("Name", $"请填名称，不超过 {DivisionName.MaxLength} 个字");
        }

        var typed = code?.Trim() ?? "";
        if (typed.Length != DivisionCode.Length || !DivisionCode.TryParse(typed, out var read) || !read.IsVillage)
        {
            yield return new("Code", "统计用区划代码是 12 位数字，后 3 位不是 000");
        }
        else if (!scope.Contains(read.Value) || county.Townships.All(t => t.Code != read.Township))
        {
            yield return new("Code", "代码的前 9 位不是这里的乡镇，请核对");
        }
        else if (county.Find(read.Value) is { } known)
        {
            yield return new("Code", $"这个代码是{known.Township}{known.Name}，请在名单里选");
        }
    }

    /// <summary>Call only when nothing is wrong with it.</summary>
    public static ListedVillage Of(CountyVillages county, string name, string code)
    {
        var division = new ListedDivision(DivisionCode.Parse(code.Trim()), name.Trim());
        return new(division, county.Townships.Single(t => t.Code == division.Code.Township).Name, Case: null, Earlier: [], Elsewhere: [], Proposal: null);
    }
}
