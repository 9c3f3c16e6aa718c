using FluentValidation;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Cases;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>The numbers of a campaign's rules as they are typed.</summary>
internal sealed record ThresholdsInput : RuleInput
{
    private const int MostDays = 366;
    private const int MostMonths = 60;

    public int? MinimumInspectors { get; init; }

    public int? ImpartialityMonths { get; init; }

    public int? InspectionDays { get; init; }

    public int? ConfirmationDays { get; init; }

    public int? PlanReturnDays { get; init; }

    public int? ConsolidationMonths { get; init; }

    public int? WatchMonths { get; init; }

    public int? FreeEntryDays { get; init; }

    public int? AffairsMonths { get; init; }

    public int? FinanceMonths { get; init; }

    public int? PartyMonths { get; init; }

    public int? DisclosureDays { get; init; }

    public static IReadOnlyList<StaleField<ThresholdsInput>> Fields { get; } =
    [
        new("检查人员至少几人", x => $"{x.MinimumInspectors} 人", nameof(MinimumInspectors)),
        new("检查人员回避多久", x => $"{x.ImpartialityMonths} 个月", nameof(ImpartialityMonths)),
        new("期限前留几天检查", x => $"{x.InspectionDays} 天", nameof(InspectionDays)),
        new("两委状态几天内确认过", x => $"{x.ConfirmationDays} 天", nameof(ConfirmationDays)),
        new("通过后几天内可以退回方案", x => $"{x.PlanReturnDays} 天", nameof(PlanReturnDays)),
        new("合格后巩固几个月", x => $"{x.ConsolidationMonths} 个月", nameof(ConsolidationMonths)),
        new("合格后每月看几个月", x => $"{x.WatchMonths} 个月", nameof(WatchMonths)),
        new("几天内补记不用写原因", x => $"{x.FreeEntryDays} 天", nameof(FreeEntryDays)),
        new("村务多久公开一次", x => Every(x.AffairsMonths), nameof(AffairsMonths)),
        new("财务多久公开一次", x => Every(x.FinanceMonths), nameof(FinanceMonths)),
        new("党务多久公开一次", x => Every(x.PartyMonths), nameof(PartyMonths)),
        new("过了期几天内公开算按期", x => $"{x.DisclosureDays} 天", nameof(DisclosureDays)),
    ];

    public static ThresholdsInput Of(Campaign campaign)
    {
        var t = campaign.Thresholds;
        return new()
        {
            MinimumInspectors = t.MinimumInspectors,
            ImpartialityMonths = t.ImpartialityMonths,
            InspectionDays = t.InspectionDays,
            ConfirmationDays = t.ConfirmationDays,
            PlanReturnDays = t.PlanReturnDays,
            ConsolidationMonths = t.ConsolidationMonths,
            WatchMonths = t.WatchMonths,
            FreeEntryDays = t.FreeEntryDays,
            AffairsMonths = t.AffairsMonths,
            FinanceMonths = t.FinanceMonths,
            PartyMonths = t.PartyMonths,
            DisclosureDays = t.DisclosureDays,
            Version = campaign.Version,
        };
    }

    /// <summary>Call only when valid.</summary>
    public CampaignThresholds ToThresholds() => new()
    {
        MinimumInspectors = MinimumInspectors!.Value,
        ImpartialityMonths = ImpartialityMonths!.Value,
        InspectionDays = InspectionDays!.Value,
        ConfirmationDays = ConfirmationDays!.Value,
        PlanReturnDays = PlanReturnDays!.Value,
        ConsolidationMonths = ConsolidationMonths!.Value,
        WatchMonths = WatchMonths!.Value,
        FreeEntryDays = FreeEntryDays!.Value,
        AffairsMonths = AffairsMonths!.Value,
        FinanceMonths = FinanceMonths!.Value,
        PartyMonths = PartyMonths!.Value,
        DisclosureDays = DisclosureDays!.Value,
    };

    private static string Every(int? months) => months is { } some ? SituationText.EveryMonths(some) : "";

    internal sealed class Validator : AbstractValidator<ThresholdsInput>
    {
        private const int MostInspectors = 20;

        public Validator()
        {
            RuleFor(x => x.MinimumInspectors).Must(n => n is >= 1 and <= MostInspectors).WithMessage($"请填 1 到 {MostInspectors}");
            Between(x => x.ImpartialityMonths, MostMonths);
            Between(x => x.InspectionDays, MostDays);
            Between(x => x.ConfirmationDays, MostDays, least: 1);
            Between(x => x.PlanReturnDays, MostDays);
            Between(x => x.ConsolidationMonths, MostMonths, least: 1);
            Between(x => x.WatchMonths, MostMonths, least: 1);
            Between(x => x.FreeEntryDays, MostDays);
            Between(x => x.DisclosureDays, MostDays);
            Period(x => x.AffairsMonths);
            Period(x => x.FinanceMonths);
            Period(x => x.PartyMonths);
        }

        private void Between(System.Linq.Expressions.Expression<Func<ThresholdsInput, int?>> property, int most, int least = 0) =>
            RuleFor(property).Must(n => n >= least && n <= most).WithMessage($"请填 {least} 到 {most}");

        private void Period(System.Linq.Expressions.Expression<Func<ThresholdsInput, int?>> property) =>
            RuleFor(property).Must(n => n is { } months && DisclosureRules.Periods.Contains(months)).WithMessage("请从列表里选多久公开一次");
    }
}
