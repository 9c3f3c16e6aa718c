using FluentValidation;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>How many days are asked of each capacity from a month on, as it is typed. Blank asks for nothing.</summary>
internal sealed record PresenceInput : RuleInput
{
    /// <summary>The month from which it holds: 2003-11.</summary>
    public string? From { get; init; }

    /// <summary>Days by the order of <see cref="Asked"/>.</summary>
    public Row[] Rows { get; init; } = [];

    /// <summary>Of whom days may be asked, and how often.</summary>
    public static IReadOnlyList<(Capacity Capacity, PresencePeriod Period)> Asked { get; } =
    [
        .. Enum.GetValues<Capacity>().Where(c => c is not Capacity.Supervisor)
            .SelectMany(c => new[] { (c, PresencePeriod.Week), (c, PresencePeriod.Month) }),
    ];

    public static IReadOnlyList<StaleField<PresenceInput>> Fields(CountyWords county) =>
    [
        new("各类人员的天数", x => string.Join("；", Asked.Index().Select(a => (a.Item, Days: x.DaysAt(a.Index))).Where(a => a.Days is not null)
            .Select(a => $"{LabelOf(a.Item, county)} {a.Days} 天")), nameof(Rows)),
    ];

    public static string LabelOf((Capacity Capacity, PresencePeriod Period) asked, CountyWords county) =>
        $"{asked.Capacity.ToText(county)}{asked.Period.ToText()}";

    /// <param name="from">As it stands from that month on.</param>
    public static PresenceInput Of(Campaign campaign, Month from) => new()
    {
        From = from.ToString(),
        Rows = [.. Asked.Select(a => new Row { Days = DaysOf(campaign, a, from) })],
        Version = campaign.Version,
    };

    /// <summary>What is asked from a month on; null is nothing.</summary>
    public static int? DaysOf(Campaign campaign, (Capacity Capacity, PresencePeriod Period) asked, Month from) => campaign.PresenceRules
        .Where(r => (r.Capacity, r.Period) == asked && r.From <= from.Last && (r.To is null || r.To >= from.Last)).MaxBy(r => r.From)?.MinimumDays;

    /// <summary>With a row for each of <see cref="Asked"/>, whatever was sent.</summary>
    public PresenceInput Whole() => this with { Rows = [.. Asked.Index().Select(a => Rows.ElementAtOrDefault(a.Index) ?? new())] };

    /// <summary>Of that place in <see cref="Asked"/>; null where nothing is asked for.</summary>
    public int? DaysAt(int index) => Rows.ElementAtOrDefault(index)?.Days;

    /// <summary>What is asked otherwise than it stands from that month on.</summary>
    public IReadOnlyList<Change> ChangesTo(Campaign campaign, Month from) =>
    [
        .. Asked.Index().Select(a => new Change(a.Item.Capacity, a.Item.Period, DaysOf(campaign, a.Item, from), DaysAt(a.Index))).Where(c => c.Was != c.Now),
    ];

    /// <summary>Call only when valid.</summary>
    public Month ToMonth() => Month.TryParse(From, out var month) ? month : throw new InvalidOperationException("The form was not validated.");

    /// <summary>Days before and after; null asks for nothing.</summary>
    internal sealed record Change(Capacity Capacity, PresencePeriod Period, int? Was, int? Now)
    {
        public string LabelIn(CountyWords county) => LabelOf((Capacity, Period), county);
    }

    internal sealed record Row
    {
        public int? Days { get; init; }
    }

    internal sealed class Validator : AbstractValidator<PresenceInput>
    {
        private const int MostOfWeek = 7;
        private const int MostOfMonth = 28;

        /// <param name="months">From which it may hold.</param>
        public Validator(IReadOnlyList<Month> months, CountyWords county)
        {
            RuleFor(x => x.From).Must(f => months.Any(m => m.ToString() == f)).WithMessage("请从列表里选从哪个月起");
            foreach (var (i, asked) in Asked.Index())
            {
                var most = asked.Period is PresencePeriod.Week ? MostOfWeek : MostOfMonth;
                RuleFor(x => x.Rows).Must(r => r.ElementAtOrDefault(i)?.Days is not { } days || (days >= 1 && days <= most))
                    .OverridePropertyName($"{nameof(Rows)}[{i}].{nameof(Row.Days)}").WithMessage($"{LabelOf(asked, county)}请填 1 到 {most}，不要求就空着");
            }
        }
    }
}
