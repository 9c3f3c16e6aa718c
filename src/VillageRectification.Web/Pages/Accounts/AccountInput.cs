using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Security;
using Persisted = VillageRectification.Persistence.Accounts.Account;

namespace VillageRectification.Web.Pages.Accounts;

/// <summary>What creating and editing an account have in common.</summary>
internal record AccountInput
{
    private static readonly char[] Separators = [',', '，', '、', ' ', '\r', '\n', '\t'];

    public string? DisplayName { get; init; }

    public Role? Role { get; init; }

    public string? Scope { get; init; }

    /// <summary>Twelve-digit codes, parted by anything a person would type.</summary>
    public string? Villages { get; init; }

    public Guid? DepartmentId { get; init; }

    public IReadOnlyList<string> VillageCodes => Villages?.Split(Separators, StringSplitOptions.RemoveEmptyEntries) ?? [];

    public string? GivenScope => string.IsNullOrWhiteSpace(Scope) ? null : Scope.Trim();

    public void AssignTo(Persisted account) => account.Assign(Role!.Value, GivenScope, VillageCodes, DepartmentId);

    internal sealed class Validator : AbstractValidator<AccountInput>
    {
        public Validator()
        {
            RuleFor(x => x.DisplayName).NotEmpty().WithMessage("请填显示的名称")
                .MaximumLength(Persisted.DisplayNameMaxLength).WithMessage($"名称不超过 {Persisted.DisplayNameMaxLength} 个字");
            RuleFor(x => x.Role).NotNull().WithMessage("请选角色").IsInEnum().WithMessage("请从列表里选角色");
            RuleFor(x => x).Custom((input, context) =>
            {
                if (input.Role is { } role && Enum.IsDefined(role))
                {
                    foreach (var (field, message) in AccountReach.Against(role, input.GivenScope, input.VillageCodes, input.DepartmentId is not null))
                    {
                        context.AddFailure(field, message);
                    }
                }
            });
        }
    }
}
