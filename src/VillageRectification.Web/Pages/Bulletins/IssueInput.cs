using FluentValidation;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>What the head saw when he pressed a button, and what he wants mended.</summary>
internal sealed record IssueInput
{
    public int Version { get; init; }

    /// <summary>The fingerprint of the text he read.</summary>
    public string? Reviewed { get; init; }

    /// <summary>What is to be mended; only with 退回.</summary>
    public string? Reason { get; init; }

    internal sealed class Validator : AbstractValidator<IssueInput>
    {
        /// <param name="isReturn">He gives it back; a yes has no reason, and words typed beside it are not dropped in silence.</param>
        public Validator(bool isReturn)
        {
            if (isReturn)
            {
                RuleFor(x => x.Reason).NotEmpty().WithMessage("请写明改什么，起草人照着改")
                    .AtMost(BulletinStep.ReasonMaxLength);
            }
            else
            {
                RuleFor(x => x.Reason).Empty().WithMessage("您写了要改的，请按“退回修改”；不退回，请先清空");
            }
        }
    }
}
