using System.Linq.Expressions;
using FluentValidation;
using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>What a campaign's name, days and words are held against, wherever they are typed: opening one, importing into a new one, changing one.</summary>
internal static class CampaignInputRules
{
    /// <summary>Of a name that another campaign of the county has.</summary>
    public const string NameTaken = "已有同名的行动，请换个名称，如加上年份";

    /// <param name="missing">What is said of a blank one.</param>
    public static IRuleBuilderOptions<T, string?> IsCampaignName<T>(this IRuleBuilder<T, string?> name, string missing = "请填行动名称") =>
        name.Must(n => !string.IsNullOrWhiteSpace(n)).WithMessage(missing)
            .Must(n => n is null || n.Trim().Length <= Campaign.NameMaxLength).WithMessage($"行动名称不超过 {Campaign.NameMaxLength} 个字");

    /// <param name="of">Whose day it is, where the form has others too: 新行动的.</param>
    public static IRuleBuilderOptions<T, DateOnly?> IsCampaignStart<T>(this IRuleBuilder<T, DateOnly?> day, string of = "") =>
        day.NotNull().WithMessage($"请填{of}开始日期");

    /// <param name="of">Whose day it is, where the form has others too: 新行动的.</param>
    public static IRuleBuilderOptions<T, DateOnly?> IsCampaignDeadline<T>(
        this IRuleBuilder<T, DateOnly?> day, Expression<Func<T, DateOnly?>> start, string of = "") =>
        day.NotNull().WithMessage($"请填{of}整顿期限").GreaterThan(start).WithMessage("整顿期限要晚于开始日期");

    /// <summary>What the villages are called.</summary>
    /// <param name="mayBeBlank">Then the usual word is meant.</param>
    public static IRuleBuilderOptions<T, string?> IsCampaignLabel<T>(this IRuleBuilder<T, string?> word, bool mayBeBlank = false) =>
        word.Must(w => IsWord(w, CampaignWords.LabelMaxLength, mayBeBlank)).WithMessage($"只写汉字，不超过 {CampaignWords.LabelMaxLength} 个字，如 软弱涣散村");

    /// <summary>What is counted.</summary>
    /// <param name="mayBeBlank">Then the usual word is meant.</param>
    public static IRuleBuilderOptions<T, string?> IsCampaignUnit<T>(this IRuleBuilder<T, string?> word, bool mayBeBlank = false) =>
        word.Must(w => IsWord(w, CampaignWords.UnitMaxLength, mayBeBlank)).WithMessage($"只写汉字，不超过 {CampaignWords.UnitMaxLength} 个字，如 村、社区");

    private static bool IsWord(string? typed, int most, bool mayBeBlank) =>
        (mayBeBlank && string.IsNullOrWhiteSpace(typed)) || CampaignWords.IsWord(typed?.Trim() ?? "", most);
}
