using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>两室和村容村貌.</summary>
internal sealed class VenueChanges : RecordKind<VenueChange, VenueChanges.Typed>
{
    public const string Address = "venue-changes";

    public override string Name => Address;

    public override string Title => RecordWords.Venue;

    public override string Home(Guid caseId) => Links.Situation(caseId);

    public override Act Act => Act.KeepVillage;

    public override Act CorrectAct => Act.CorrectVillage;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        MayBeBlank(Chips<OfficeRooms>(x => x.Rooms, "两室现在怎么样", OfficeRoomsWords.ToText)),
        MayBeBlank(Chips<Surroundings>(x => x.Surroundings, "村容村貌现在怎么样", SurroundingsWords.ToText)),
        MayBeBlank(LongText(x => x.Note, "做了什么", VenueChange.NoteMaxLength)) with { Hint = "如：新建办公室 4 间，清理垃圾 20 车" },
    ];

    protected override Typed Read(VenueChange fact) => new() { Rooms = fact.Rooms, Surroundings = fact.Surroundings, Note = fact.Note };

    protected override VenueChange Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Furnish(day, input.Rooms, input.Surroundings, string.IsNullOrWhiteSpace(input.Note) ? null : input.Note.Trim());

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place) =>
        rules.RuleFor(x => x.Rooms).Must((x, rooms) => rooms is not null || x.Surroundings is not null).WithMessage("两室和村容村貌至少选一项");

    internal sealed record Typed : RecordInput
    {
        public OfficeRooms? Rooms { get; init; }

        public Surroundings? Surroundings { get; init; }

        public string? Note { get; init; }
    }
}
