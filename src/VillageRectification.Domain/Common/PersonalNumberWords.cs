namespace VillageRectification.Domain.Common;

/// <summary>What is said at a field or a cell that holds a number of a person. The number itself is not repeated.</summary>
public static class PersonalNumberWords
{
    public static string ToText(this PersonalNumber number) => number.Kind switch
    {
        PersonalNumberKind.Identity => $"这里像是身份证号（第 {number.From}–{number.To} 个字），本系统不记身份证号，请删去",
        PersonalNumberKind.Mobile => $"这里像是手机号（第 {number.From}–{number.To} 个字），请删去；需要联系方式的写单位",
    };
}
