using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Organisation;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>One item of 规章制度, 八有 and the like. A whole list is answered at once on the village's page.</summary>
internal sealed class ChecklistAnswers : RecordKind<ChecklistAnswer, ChecklistAnswers.Typed>
{
    public const string Address = "checklist-answers";

    public override string Name => Address;

    public override string Title => "制度和清单";

    public override string Home(Guid caseId) => Links.Situation(caseId);

    public override Act Act => Act.KeepVillage;

    public override Act CorrectAct => Act.CorrectVillage;

    public override string SeriesTitle => "这一项历次的登记";

    // One that was corrected into another item is told with both.
    public override IQueryable<Fact> SeriesOf(AppDbContext db, Fact fact)
    {
        var (id, list, item) = (((ChecklistAnswer)fact).CaseId, ((ChecklistAnswer)fact).List, ((ChecklistAnswer)fact).Item);
        var all = db.ChecklistAnswers.Where(a => a.CaseId == id);
        return all.Where(a => all.Any(o => o.RecordId == a.RecordId && o.List == list && o.Item == item));
    }

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Chips<Checklist>(x => x.List, "哪张清单", ChecklistWords.ToText),
        Choice(x => x.Item, "哪一项", Enum.GetValues<Checklist>().SelectMany(place.Campaign.ItemsOf)) with { GoesWith = nameof(Typed.List) },
        Chips<ChecklistState>(x => x.State, "现在怎么样", s => place.Corrected is ChecklistAnswer { List: var list } ? s.ToText(list)
            : s is ChecklistState.Present ? "有（制度：没执行）" : s.ToText()) with { GoesWith = nameof(Typed.Item) },
    ];

    protected override Typed Read(ChecklistAnswer fact) => new() { List = fact.List, Item = fact.Item, State = fact.State };

    protected override ChecklistAnswer Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Answer(day, input.List!.Value, input.Item!, input.State!.Value);

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place)
    {
        rules.RuleFor(x => x.Item).Must((x, item) => x.List is not { } list || place.Campaign.ItemsOf(list).Contains(item))
            .WithMessage(x => $"{Wording.Quoted(x.Item)}不是“{x.List?.ToText()}”里的");
        rules.RuleFor(x => x.State).Must((x, state) => x.List is not { } list || state is not { } said || ChecklistStateWords.StatesOf(list).Contains(said))
            .WithMessage("八有只说有没有");
    }

    internal sealed record Typed : RecordInput
    {
        public Checklist? List { get; init; }

        public string? Item { get; init; }

        public ChecklistState? State { get; init; }
    }
}
