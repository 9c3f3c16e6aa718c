using FluentValidation;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>A draft of the acceptance criteria as it is typed.</summary>
internal sealed record CriteriaInput : VersionInput
{
    public static readonly VersionWords Words = new("验收标准", "标准") { FromHint = "最早明天；以前的申请照申请那天的标准" };

    public Item[] Items { get; init; } = [];

    public int? PassScore { get; init; }

    public int? BasicPassScore { get; init; }

    public int? MinimumBallots { get; init; }

    /// <summary>Percent; blank for none.</summary>
    public int? SurveyFloor { get; init; }

    /// <summary>What was typed, with a blank line an aspect to add to, and one for another aspect.</summary>
    public CriteriaInput WithBlanks() => this with
    {
        Items =
        [
            .. from aspect in Items.Where(i => !i.IsBlank && !i.Drop).GroupBy(i => i.Aspect?.Trim() ?? "")
               from item in aspect.Append(new() { Aspect = aspect.Key })
               select item,
            new(),
        ],
    };

    /// <summary>Call only when valid.</summary>
    public IReadOnlyList<CriterionDraft> ToDrafts() => [.. Items.Where(i => i.IsKept).Select(i => i.ToDraft())];

    public VerdictRules ToRules() => new()
    {
        PassScore = PassScore ?? 0,
        BasicPassScore = BasicPassScore ?? 0,
        MinimumBallots = MinimumBallots ?? 0,
        SurveyFloor = SurveyFloor,
    };

    public static CriteriaInput Of(AcceptanceStandard standard, int version) => new()
    {
        Items = [.. standard.Items.Select(Item.Of)],
        PassScore = standard.Rules.PassScore,
        BasicPassScore = standard.Rules.BasicPassScore,
        MinimumBallots = standard.Rules.MinimumBallots,
        SurveyFloor = standard.Rules.SurveyFloor,
        Reason = standard.Version.Reason,
        Version = version,
    };

    /// <summary>One line; a blank one is no item.</summary>
    internal sealed record Item
    {
        public string? Aspect { get; init; }

        public string? Text { get; init; }

        public int? Points { get; init; }

        public bool IsMustPass { get; init; }

        public int? Mark { get; init; }

        /// <summary>Written by <see cref="CriterionBasisText"/>.</summary>
        public string? Basis { get; init; }

        public bool Drop { get; init; }

        public bool IsBlank => string.IsNullOrWhiteSpace(Text) && Points is null;

        public bool IsKept => !IsBlank && !Drop;

        public CriterionDraft ToDraft()
        {
            var (basis, item) = CriterionBasisText.Read(Basis);
            return new(Aspect?.Trim() ?? "", Text?.Trim() ?? "", Points ?? 0)
            {
                IsMustPass = IsMustPass,
                Mark = Mark,
                Basis = basis,
                BasisItem = item,
            };
        }

        public static Item Of(AcceptanceCriterion item) => new()
        {
            Aspect = item.Aspect,
            Text = item.Text,
            Points = item.Points,
            IsMustPass = item.IsMustPass,
            Mark = item.Mark,
            Basis = CriterionBasisText.Write(item.Basis, item.BasisItem),
        };
    }

    internal sealed class Validator : AbstractValidator<CriteriaInput>
    {
        private const int MostBallots = 999;
        private const int FullPercent = 100;

        /// <param name="isEnacted">The draft is put in force with this.</param>
        /// <param name="bases">What can be chosen as an item's evidence.</param>
        public Validator(bool isEnacted, IReadOnlyCollection<string> bases)
        {
            RuleForEach(x => x.Items).ChildRules(item => item.RuleFor(x => x.Basis).Must(b => bases.Contains(b ?? "")).When(x => x.IsKept)
                .WithMessage("凭据请从列表里选"));
            RuleFor(x => x.PassScore).NotNull().WithMessage("请填合格从多少分起");
            RuleFor(x => x.BasicPassScore).NotNull().WithMessage("请填基本合格从多少分起");
            RuleFor(x => x.MinimumBallots).NotNull().WithMessage("请填至少几张有效票").InclusiveBetween(1, MostBallots).WithMessage("有效票请填 1 到 999");
            RuleFor(x => x.SurveyFloor).InclusiveBetween(1, FullPercent).WithMessage("下限请填 1 到 100；空着就是不设");
            RuleFor(x => x).Custom((input, context) =>
            {
                foreach (var (field, message) in Lines(input).Concat(Refused(input)))
                {
                    context.AddFailure(field, message);
                }
            });
            if (isEnacted)
            {
                RequireEnacting(this, Words);
            }
        }

        private static IEnumerable<(string Field, string Message)> Lines(CriteriaInput input) =>
            input.Items.SelectMany((item, i) => item.IsKept ? Against(item).Select(f => ($"{nameof(Items)}[{i}].{f.Field}", f.Message)) : []);

        private static IEnumerable<(string Field, string Message)> Against(Item item)
        {
            if (item.Aspect?.Trim().Length is null or 0 or > AcceptanceCriterion.AspectMaxLength)
            {
                yield return (nameof(item.Aspect), $"请写属于哪个方面，不超过 {AcceptanceCriterion.AspectMaxLength} 个字");
            }

            if (item.Text?.Trim().Length is null or 0 or > AcceptanceCriterion.TextMaxLength)
            {
                yield return (nameof(item.Text), $"请写查什么，不超过 {AcceptanceCriterion.TextMaxLength} 个字");
            }

            if (item.Points is null)
            {
                yield return (nameof(item.Points), $"请填{Wording.Quoted(item.Text?.Trim())}多少分");
            }
        }

        // What the domain has against it, at the line that it names.
        private static IEnumerable<(string Field, string Message)> Refused(CriteriaInput input) =>
            from refusal in CriteriaSteps.AgainstDrafting(
                [.. input.Items.Where(i => i.IsKept && i.Points is not null).Select(i => i.ToDraft())], input.ToRules())
            let rule = (CriteriaRefusal)refusal
            where rule.Rule is not CriteriaRule.GradesContradict || (input.PassScore, input.BasicPassScore) is (not null, not null)
            select (FieldOf(input, rule), refusal.ToText());

        private static string FieldOf(CriteriaInput input, CriteriaRefusal refusal)
        {
            if (refusal.Rule is CriteriaRule.GradesContradict)
            {
                return nameof(PassScore);
            }

            var at = Array.FindLastIndex(input.Items, i => i.IsKept && i.Text?.Trim() == refusal.Item);
            return at < 0 ? "" : $"{nameof(Items)}[{at}]." + (refusal.Rule switch
            {
                CriteriaRule.SameItem => nameof(Item.Text),
                CriteriaRule.MarkOutOfRange => nameof(Item.Mark),
                _ => nameof(Item.Points),
            });
        }
    }
}
