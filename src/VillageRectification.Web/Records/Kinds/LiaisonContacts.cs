using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Support;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>部门联络员: the department stays, and its head says who is its contact.</summary>
internal sealed class LiaisonContacts : RecordKind<LiaisonAssignment, LiaisonContacts.Typed>
{
    public const string Address = "liaison-contacts";

    public override string Name => Address;

    public override string Title => PostWords.LiaisonContact;

    public override string AddTitle => "换" + PostWords.Contact;

    public override Act Act => Act.NameContact;

    public override string DayLabel => "从哪天起";

    /// <summary>It ties nobody else; what does is 联系部门和县领导.</summary>
    public override bool Tells(Fact fact) => fact is LiaisonAssignment { CountyLeader: null, ContactPerson: not null };

    public override string? Now(RecordPlace place) =>
        place.Facts.TieOn(LiaisonPart.Contact, place.Today)?.ContactPerson is { } contact ? "现在：" + contact : null;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
        [Person(x => x.ContactPerson, PostWords.LiaisonContact, LiaisonAssignment.ContactPersonMaxLength) with { Hint = "写干部姓名，不写身份证号、电话" }];

    protected override Typed Read(LiaisonAssignment fact) => new() { ContactPerson = fact.ContactPerson };

    protected override LiaisonAssignment Make(RecordPlace place, Typed input, DateOnly day) => place.Case.Assign(
        day, place.Corrected is LiaisonAssignment corrected ? corrected.DepartmentId : place.Facts.TieOn(LiaisonPart.Department, day)?.DepartmentId,
        Said(input.ContactPerson), null, place.Facts, (LiaisonAssignment?)place.Corrected);

    internal sealed record Typed : RecordInput
    {
        public string? ContactPerson { get; init; }
    }
}
