using FluentValidation;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Web.Pages.Departments;

/// <summary>Departments that the county's list lacks, one on a line.</summary>
internal sealed record DepartmentsInput
{
    public const int MostAtOnce = 200;

    private static readonly char[] Separators = ['\n', '\r', '、', '；', ';'];

    public string? Names { get; init; }

    /// <summary>Each once, in their order.</summary>
    public IReadOnlyList<string> Each() =>
        [.. (Names ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];

    internal sealed class Validator : AbstractValidator<DepartmentsInput>
    {
        public Validator()
        {
            RuleFor(x => x.Names).Must((x, _) => x.Each().Count > 0).WithMessage("请填部门的名称，一行一个");
            RuleFor(x => x.Names).Must((x, _) => x.Each().Count <= MostAtOnce).WithMessage($"一次最多 {MostAtOnce} 个，请分几次加");
            RuleForEach(x => x.Each()).Cascade(CascadeMode.Stop)
                .Must(name => name.Length <= Department.NameMaxLength).WithMessage(
                    (_, name) => $"“{name[..10]}…”太长，部门名称最多 {Department.NameMaxLength} 个字").OverridePropertyName(nameof(Names))
                .Must(name => !LedgerWords.NamesNobody(name)).WithMessage((_, name) => $"“{name}”不是部门名称");
        }
    }
}
