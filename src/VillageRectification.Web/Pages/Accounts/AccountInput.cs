using FluentValidation;
using FluentValidation.Results;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;
using Persisted = VillageRectification.Persistence.Accounts.Account;

namespace VillageRectification.Web.Pages.Accounts;

/// <summary>What creating and editing an account have in common. Where it is of is said by names; what was picked comes back as a code.</summary>
internal record AccountInput
{
    public const int PlaceMaxLength = 40;

    public string? DisplayName { get; init; }

    /// <summary>Whose account it is, as the assignments spell him.</summary>
    public string? PersonName { get; init; }

    public Role? Role { get; init; }

    /// <summary>The name of a city or county.</summary>
    public string? Place { get; init; }

    /// <summary>Nine digits, picked from the county's.</summary>
    public string? Township { get; init; }

    /// <summary>Twelve digits each, picked from a township's.</summary>
    public IReadOnlyList<string>? Villages { get; init; }

    public Guid? DepartmentId { get; init; }

    public IReadOnlyList<string> VillageCodes =>
        [.. (Villages ?? []).Where(v => DivisionCode.TryParse(v, out var code) && code.IsVillage && v.Length == DivisionCode.Length).Distinct()];

    public string? Person => string.IsNullOrWhiteSpace(PersonName) ? null : PersonName.Trim();

    /// <summary>The digits that the role reaches there; null for who answers for villages, or for none.</summary>
    public string? ScopeIn(AccountPlace place) => Role switch
    {
        Domain.Accounts.Role.City => place.Code is { } code ? code[..DivisionCode.CityLength] : null,
        Domain.Accounts.Role.Head or Domain.Accounts.Role.Dept or Domain.Accounts.Role.Leader => place.Code,
        Domain.Accounts.Role.Sec or Domain.Accounts.Role.Town => Township,
        _ => null,
    };

    public void AssignTo(Persisted account, AccountPlace place)
    {
        var isOfVillages = Role is Domain.Accounts.Role.Team or Domain.Accounts.Role.Liaison or Domain.Accounts.Role.DeptHead;
        account.Assign(Role!.Value, ScopeIn(place), isOfVillages ? VillageCodes : [], DepartmentId);
        account.BelongTo(Person);
    }

    /// <summary>What of the place is wrong for the role, and a department that is not offered.</summary>
    /// <param name="kept">What the account has already, which it keeps.</param>
    public IEnumerable<ValidationFailure> Against(AccountFields fields, Persisted? kept)
    {
        var place = fields.Place;
        if (fields.Departments.All(d => d.Value != (DepartmentId?.ToString() ?? "")))
        {
            yield return new(nameof(DepartmentId), "请从列表里选部门");
        }

        switch (Role)
        {
            case Domain.Accounts.Role.City or Domain.Accounts.Role.Head or Domain.Accounts.Role.Dept or Domain.Accounts.Role.Leader
                or Domain.Accounts.Role.Sec or Domain.Accounts.Role.Town:
                if (PlaceName.Against(Place, place.Found) is { } message)
                {
                    yield return new(nameof(Place), message);
                }
                else if (Role is not Domain.Accounts.Role.City && place.Code!.Length < DivisionCode.CountyLength)
                {
                    yield return new(nameof(Place), $"{place.County.Of(Role.Value)}要填县名，“{Place!.Trim()}”是市");
                }
                else if (Role is Domain.Accounts.Role.City && place.Code!.Length > DivisionCode.CityLength)
                {
                    yield return new(nameof(Place), $"{place.County.Of(Role.Value)}填市名，如：济宁市");
                }
                else if (Role is Domain.Accounts.Role.Sec or Domain.Accounts.Role.Town
                    && (Township is null || Township != kept?.ScopePrefix || !Township.StartsWith(place.Code!, StringComparison.Ordinal))
                    && place.Townships.All(t => t.Code.Value[..^3] != Township))
                {
                    yield return new(nameof(Township), "请选乡镇；没有列出来的，先填县名，点“列出乡镇和村”");
                }

                break;
            case Domain.Accounts.Role.Team or Domain.Accounts.Role.Liaison or Domain.Accounts.Role.DeptHead:
                if (VillageCodes.Count == 0 && DepartmentId is null)
                {
                    yield return new(nameof(Villages), "请选负责的村，或者选联系部门");
                }
                else if (VillageCodes.Except(kept?.Villages.Select(v => v.VillageCode) ?? [])
                    .FirstOrDefault(v => place.Picked[v].EndsWith(v, StringComparison.Ordinal)) is { } unknown)
                {
                    yield return new(nameof(Villages), $"没有代码是“{unknown}”的村，请重新选");
                }

                break;
        }
    }

    internal sealed class Validator : AbstractValidator<AccountInput>
    {
        public Validator()
        {
            RuleFor(x => x.DisplayName).NotEmpty().WithMessage("请填显示的名称")
                .MaximumLength(Persisted.DisplayNameMaxLength).WithMessage($"名称不超过 {Persisted.DisplayNameMaxLength} 个字");
            RuleFor(x => x.PersonName).MaximumLength(Persisted.PersonNameMaxLength).WithMessage($"姓名不超过 {Persisted.PersonNameMaxLength} 个字")
                .Must(name => string.IsNullOrWhiteSpace(name) || !LedgerWords.NamesNobody(name)).WithMessage("这不是姓名。没有的，空着不填");
            RuleFor(x => x.Role).NotNull().WithMessage("请选角色").IsInEnum().WithMessage("请从列表里选角色");
            RuleFor(x => x.Place).MaximumLength(PlaceMaxLength).WithMessage($"市、县的名称不超过 {PlaceMaxLength} 个字");
        }
    }
}
