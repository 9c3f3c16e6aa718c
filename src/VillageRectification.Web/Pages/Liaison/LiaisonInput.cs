using FluentValidation.Results;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Support;
using VillageRectification.Web.Records;
using VillageRectification.Web.TagHelpers;

namespace VillageRectification.Web.Pages.Liaison;

/// <summary>Which villages are tied to whom from a day on. A blank says nothing: what stood before holds on.</summary>
internal sealed record LiaisonInput : EntryInput
{
    private static readonly RecordField Contact = Person(nameof(ContactPerson), PostWords.Contact, LiaisonAssignment.ContactPersonMaxLength);

    /// <summary>Cases.</summary>
    public IReadOnlyList<Guid>? Villages { get; init; }

    public Guid? Department { get; init; }

    public string? ContactPerson { get; init; }

    public string? CountyLeader { get; init; }

    /// <summary>What is tied to them no longer; null where they are tied to somebody.</summary>
    public LiaisonPart? Ends { get; init; }

    public IReadOnlyList<Guid> Picked() => [.. (Villages ?? []).Distinct()];

    /// <param name="departments">That may be picked.</param>
    public IEnumerable<ValidationFailure> Against(IReadOnlyCollection<Guid> departments, CountyWords county)
    {
        if (Picked().Count == 0)
        {
            yield return new(nameof(Villages), "还没有选，请先选要调整的");
        }

        if (Department is { } picked && !departments.Contains(picked))
        {
            yield return new(nameof(Department), "请从列表里选部门");
        }

        if (Ends is { } part && !Enum.IsDefined(part))
        {
            yield return new(nameof(Ends), "请从选项里选");
        }
        else if (Ends is not null && (Department is not null || Said(ContactPerson) is not null || Said(CountyLeader) is not null))
        {
            yield return new(nameof(Ends), "不再联系和改成谁不能一起填，请分两次办");
        }
        else if (Ends is null && Department is null && string.IsNullOrWhiteSpace(CountyLeader))
        {
            yield return new(nameof(Department), $"{PostWords.Liaison}和{county.TiedLeader}至少填一个；不再联系的，选“不再联系”");
        }

        foreach (var (field, typed) in new[] { (Contact, ContactPerson), (Leader(county), CountyLeader) })
        {
            if (RecordRules.Against(field, typed) is { } message)
            {
                yield return new(field.Property, message);
            }
        }
    }

    private static RecordField Leader(CountyWords county) => Person(nameof(CountyLeader), county.TiedLeader, LiaisonAssignment.CountyLeaderMaxLength);

    private static RecordField Person(string property, string label, int maxLength) =>
        new(property, label, FieldKind.Text) { MaxLength = maxLength, Optional = "", IsOfPersons = true };

    /// <summary>Whether it is what those assignments of one save say.</summary>
    public bool SaysWhat(IReadOnlyCollection<LiaisonAssignment> written, DateOnly today) =>
        written.Select(a => a.CaseId).ToHashSet().SetEquals(Picked())
        && written.All(a => a.OccurredOn == DayAsOf(today)
            // A contact that was not typed may have stayed.
            && (a.DepartmentId, a.ContactPerson, a.CountyLeader) == (Department, Said(ContactPerson) ?? a.ContactPerson, Said(CountyLeader)));

    /// <summary>The same of endings.</summary>
    public bool SaysWhat(IReadOnlyCollection<LiaisonEnding> written, DateOnly today) =>
        written.Select(e => e.CaseId).ToHashSet().SetEquals(Picked()) && written.All(e => e.OccurredOn == DayAsOf(today) && e.Part == Ends);

    public static string? Said(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
