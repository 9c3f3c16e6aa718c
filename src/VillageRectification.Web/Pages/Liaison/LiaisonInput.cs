using FluentValidation.Results;
using VillageRectification.Domain.Support;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.Pages.Liaison;

/// <summary>Which villages are tied to whom from a day on. A blank says nothing: what stood before holds on.</summary>
internal sealed record LiaisonInput : EntryInput
{
    /// <summary>Cases.</summary>
    public IReadOnlyList<Guid>? Villages { get; init; }

    public Guid? Department { get; init; }

    public string? ContactPerson { get; init; }

    public string? CountyLeader { get; init; }

    public IReadOnlyList<Guid> Picked() => [.. (Villages ?? []).Distinct()];

    /// <param name="departments">That may be picked.</param>
    public IEnumerable<ValidationFailure> Against(IReadOnlyCollection<Guid> departments)
    {
        if (Picked().Count == 0)
        {
            yield return new(nameof(Villages), "还没有选，请先选要调整的");
        }

        if (Department is { } picked && !departments.Contains(picked))
        {
            yield return new(nameof(Department), "请从列表里选部门");
        }

        if (Department is null && string.IsNullOrWhiteSpace(CountyLeader))
        {
            yield return new(nameof(Department), "联系部门和联系县领导至少填一个");
        }

        if (ContactPerson?.Trim().Length > LiaisonAssignment.ContactPersonMaxLength)
        {
            yield return new(nameof(ContactPerson), $"部门联系人最多 {LiaisonAssignment.ContactPersonMaxLength} 个字，请写短些");
        }

        if (CountyLeader?.Trim().Length > LiaisonAssignment.CountyLeaderMaxLength)
        {
            yield return new(nameof(CountyLeader), $"联系县领导最多 {LiaisonAssignment.CountyLeaderMaxLength} 个字，请写短些");
        }
    }

    public static string? Said(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
