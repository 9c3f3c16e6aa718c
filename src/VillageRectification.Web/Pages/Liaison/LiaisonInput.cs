using FluentValidation.Results;
using VillageRectification.Domain.Support;
using VillageRectification.Web.Records;
using VillageRectification.Web.TagHelpers;

namespace VillageRectification.Web.Pages.Liaison;

/// <summary>Which villages are tied to whom from a day on. A blank says nothing: what stood before holds on.</summary>
internal sealed record LiaisonInput : EntryInput
{
    private static readonly RecordField Contact = Person(nameof(ContactPerson), "部门联系人", LiaisonAssignment.ContactPersonMaxLength);
    private static readonly RecordField Leader = Person(nameof(CountyLeader), "联系县领导", LiaisonAssignment.CountyLeaderMaxLength);

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

        foreach (var (field, typed) in new[] { (Contact, ContactPerson), (Leader, CountyLeader) })
        {
            if (RecordRules.Against(field, typed) is { } message)
            {
                yield return new(field.Property, message);
            }
        }
    }

    private static RecordField Person(string property, string label, int maxLength) =>
        new(property, label, FieldKind.Text) { MaxLength = maxLength, Optional = "", IsOfPersons = true };

    /// <summary>Whether it is what those assignments of one save say.</summary>
    public bool SaysWhat(IReadOnlyCollection<LiaisonAssignment> written, DateOnly today) =>
        written.Select(a => a.CaseId).ToHashSet().SetEquals(Picked())
        && written.All(a => a.OccurredOn == DayAsOf(today)
            && (a.DepartmentId, a.ContactPerson, a.CountyLeader) == (Department, Said(ContactPerson), Said(CountyLeader)));

    public static string? Said(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
