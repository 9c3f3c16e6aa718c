using FluentValidation;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Support;
using VillageRectification.Persistence;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>The department and the leader of the county to whom a village is tied.</summary>
internal sealed class LiaisonAssignments : RecordKind<LiaisonAssignment, LiaisonAssignments.Typed>
{
    public const string Address = "liaison-assignments";

    public override string Name => Address;

    public override string Title => PostWords.Liaison + "和领导";

    public override string TitleIn(string unit, CountyWords county) => county.Ties;

    public override Act Act => Act.AssignLiaison;

    public override string AddTitle => "调整" + Title;

    public override string AddTitleIn(CountyWords county) => "调整" + county.Ties;

    public override string DayLabel => "从哪天起";

    public override async Task<RecordPlace> LoadAsync(AppDbContext db, RecordPlace place, CancellationToken ct)
    {
        var county = place.Campaign.CountyCode;
        var departments = await db.Departments.AsNoTracking().Where(d => d.CountyCode == county)
            .Select(d => new { d.Id, d.Name }).ToListAsync(ct);
        return place with { Choices = [.. departments.OrderBy(d => d.Name, ChineseOrder.Comparer).Select(d => (d.Id.ToString(), d.Name))] };
    }

    /// <summary>Who is tied now stands in the form. A field that is left blank says nothing: what stood before holds on.</summary>
    public override RecordInput Blank(RecordPlace place) => new Typed
    {
        Key = Guid.CreateVersion7(),
        Department = place.Facts.TieOn(LiaisonPart.Department, place.Today)?.DepartmentId,
        ContactPerson = place.Facts.TieOn(LiaisonPart.Contact, place.Today)?.ContactPerson,
        CountyLeader = place.Facts.TieOn(LiaisonPart.CountyLeader, place.Today)?.CountyLeader,
        LeaderOffice = place.Facts.TieOn(LiaisonPart.CountyLeader, place.Today)?.LeaderOffice,
    };

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) => [
        MayBeBlank(Choice(x => x.Department, PostWords.Liaison, place.Choices)) with { Hint = "不选就还是原来的部门" },
        MayBeBlank(Person(x => x.ContactPerson, PostWords.LiaisonContact, LiaisonAssignment.ContactPersonMaxLength)) with
        {
            Hint = place.Corrected is null ? "部门不变，空着就还是原来的人；没有人接替的，到“结束联系”里办" : null,
        },
        MayBeBlank(Person(x => x.CountyLeader, place.Campaign.County.TiedLeader, LiaisonAssignment.CountyLeaderMaxLength)),
        MayBeBlank(Text(x => x.LeaderOffice, place.Campaign.County.Leader + "的职务", LiaisonAssignment.LeaderOfficeMaxLength)) with
        {
            Hint = $"如：{place.Campaign.County.Word}委常委、副{place.Campaign.County.Word}长",
        },
    ];

    protected override Typed Read(LiaisonAssignment fact) =>
        new() { Department = fact.DepartmentId, ContactPerson = fact.ContactPerson, CountyLeader = fact.CountyLeader, LeaderOffice = fact.LeaderOffice };

    protected override LiaisonAssignment Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Assign(
            day, input.Department, Said(input.ContactPerson), Said(input.CountyLeader), [.. Others(place)], (LiaisonAssignment?)place.Corrected,
            Said(input.LeaderOffice));

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place)
    {
        rules.RuleFor(x => x.Department).Must((x, _) => x.Department is not null || !string.IsNullOrWhiteSpace(x.CountyLeader))
            .WithMessage($"{PostWords.Liaison}和{place.Campaign.County.TiedLeader}至少填一个");
        rules.RuleFor(x => x.Department).Must((x, _) => place.Corrected is not null || !IsAsItStands(place, x))
            .WithMessage("和那天已有的一样，没有改动；要改哪一项，改了再保存。不再联系的，到“结束联系”里办");
        rules.RuleFor(x => x.ContactPerson).Custom((contact, context) =>
        {
            var settled = place.Corrected is LiaisonAssignment corrected ? Others(place).AgainstContact(corrected.DepartmentId, corrected.ContactPerson) : [];
            foreach (var refusal in Others(place).AgainstContact(context.InstanceToValidate.Department, contact).Except(settled))
            {
                context.AddFailure(refusal.ToText());
            }
        });
    }

    private static bool IsAsItStands(RecordPlace place, Typed typed) => place.Facts.AreTiedOn(
        typed.DayAsOf(place.Today) ?? place.Today, typed.Department, Said(typed.ContactPerson), Said(typed.CountyLeader), Said(typed.LeaderOffice));

    private static IEnumerable<CaseFact> Others(RecordPlace place) => place.Facts.Where(f => f.RecordId != place.Corrected?.RecordId);

    internal sealed record Typed : RecordInput
    {
        public Guid? Department { get; init; }

        public string? ContactPerson { get; init; }

        public string? CountyLeader { get; init; }

        public string? LeaderOffice { get; init; }
    }
}
