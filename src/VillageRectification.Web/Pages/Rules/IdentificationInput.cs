using FluentValidation;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>A draft of the identification criteria as it is typed.</summary>
internal sealed record IdentificationInput : VersionInput
{
    public static readonly VersionWords Words = new("认定情形", "认定情形")
    {
        ReasonLabel = "改了什么",
        ReasonHint = "没有改，写“已核”",
        ReasonRows = 2,
        ReasonMissing = "请写明改了什么，没有改写“已核”",
        Final = null,
        IsNumberedAtOnce = true,
    };

    public Item[] Items { get; init; } = [];

    /// <summary>What was typed, with a blank line an aspect to add to, and one for another aspect.</summary>
    public IdentificationInput WithBlanks() => this with
    {
        Items =
        [
            .. from aspect in Items.Where(i => i.IsKept).GroupBy(i => i.Aspect?.Trim() ?? "")
               from item in aspect.Append(new() { Aspect = aspect.Key })
               select item,
            new(),
        ],
    };

    /// <summary>Call only when valid.</summary>
    public IReadOnlyList<IdentificationCriterion> ToItems() => [.. Items.Where(i => i.IsKept).Select((i, at) => i.ToItem(at + 1))];

    public static IdentificationInput Of(IdentificationVersion version, int campaignVersion) => new()
    {
        Items = [.. version.Items.Select(i => new Item { Aspect = i.Aspect, Text = i.Text, CaseType = i.CaseType, Was = i.Text })],
        Version = campaignVersion,
    };

    /// <summary>One line; a blank one is none.</summary>
    internal sealed record Item
    {
        public string? Aspect { get; init; }

        public string? Text { get; init; }

        public string? CaseType { get; init; }

        public bool Drop { get; init; }

        /// <summary>It had words when the form was opened; null of a blank line.</summary>
        public string? Was { get; init; }

        /// <summary>Its words were emptied, and nobody said that it is to go.</summary>
        public bool IsEmptied => !string.IsNullOrWhiteSpace(Was) && string.IsNullOrWhiteSpace(Text) && !Drop;

        public bool IsKept => !string.IsNullOrWhiteSpace(Text) && !Drop;

        public IdentificationCriterion ToItem(int number) =>
            new(number, Aspect?.Trim() ?? "", Text!.Trim(), string.IsNullOrEmpty(CaseType) ? null : CaseType);
    }

    internal sealed class Validator : AbstractValidator<IdentificationInput>
    {
        private const int Most = 40;

        /// <param name="isEnacted">The draft is put in force with this.</param>
        /// <param name="types">Of the campaign.</param>
        public Validator(bool isEnacted, IReadOnlyCollection<string> types)
        {
            RuleForEach(x => x.Items).ChildRules(item =>
            {
                item.RuleFor(x => x.Aspect).Must(a => a?.Trim().Length is > 0 and <= IdentificationCriterion.AspectMaxLength).When(x => x.IsKept)
                    .WithMessage($"请写属于哪一组，不超过 {IdentificationCriterion.AspectMaxLength} 个字");
                item.RuleFor(x => x.Text).Must(t => t!.Trim().Length <= IdentificationCriterion.TextMaxLength).When(x => x.IsKept)
                    .WithMessage(TextLength.TooLong(IdentificationCriterion.TextMaxLength));
                item.RuleFor(x => x.Text).Must(_ => false).When(x => x.IsEmptied).WithMessage(x => $"“{x.Was}”的文字空了。要删去的，请选“删去”；不删的，请写上");
                item.RuleFor(x => x.CaseType).Must(t => string.IsNullOrEmpty(t) || types.Contains(t)).When(x => x.IsKept).WithMessage("类型请从列表里选");
            });
            RuleFor(x => x.Items).Must(i => i.Count(x => x.IsKept) <= Most).WithMessage($"最多 {Most} 种，请删去几种");
            if (isEnacted)
            {
                RequireEnacting(this, Words);
            }
        }
    }
}
