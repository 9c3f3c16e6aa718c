using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Plans;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>A measure as it is drafted: a new one, or one of the plan changed or dropped.</summary>
internal sealed class MeasureProposals : RecordKind<MeasureProposal, MeasureProposals.Typed>
{
    internal enum Wish
    {
        Keep = 1,
        Drop = 2,
    }

    public const string Address = "measure-proposals";

    public override string Name => Address;

    public override string Title => "拟定的措施";

    public override string AddTitle => "加一条措施";

    public override string AddTitleAbout => "修改或删去";

    public override string TitleOf(RecordPlace place) => place.About is Measure ? "改措施：" + ItemOf(place)!.Text : AddTitle;

    public override Act Act => Act.KeepPlan;

    public override string DayLabel => "哪天拟的";

    /// <summary>What a version carries that its drafters put another in the place of.</summary>
    internal const string WhyChanged = "起草中修改";

    public override string DraftReason => WhyChanged;

    public override Type AboutType => typeof(Measure);

    public override bool MayStandAlone => true;

    public override Guid? AboutOf(Fact fact) => ((MeasureProposal)fact).MeasureRecordId;

    public override string Home(Guid caseId) => Links.Plan(caseId, "measures");

    public override string? Now(RecordPlace place) =>
        $"起草中，通过以后才算数 · 整顿期限 {place.Campaign.Deadline.ToSentence(place.Today)}"
        + (PlanSteps.AdoptsIn(place.Case.Stage) ? "" : $" · 现在是“{place.Case.Stage.ToText()}”，可以先写，到能通过方案的阶段再送书记");

    /// <summary>What is drafted of a measure already is gone on with, not drafted once more.</summary>
    public override Fact? Taken(RecordPlace place, RecordInput input) => place.Corrected is null && ItemOf(place) is { ProposalRecordId: { } drafted }
        ? place.Facts.OfType<MeasureProposal>().FirstOrDefault(p => p.RecordId == drafted) : null;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place)
    {
        var isNew = place.About is null && place.Corrected is null;
        string[] causes = [.. place.Facts.LastCauses().Union(CausesIn(place))];
        RecordField[] kept =
        [
            LongText(x => x.Text, "措施", MeasureProposal.TextMaxLength) with { Hint = "一条写一件事" },
            MayBeBlank(LongText(x => x.Goal, "目标", MeasureProposal.GoalMaxLength)) with { Hint = $"写上本{place.Campaign.UnitWord}的数，到时能验收" },
            Several(x => x.Answers, "针对什么", RecordsFor(place).Select(s => (s.RecordId, s.Label))) with
            {
                Optional = "可选多个", Hint = "没有解决的问题，通过前每个至少要有一条措施",
            },
            .. causes.Length == 0 ? Array.Empty<RecordField>() : [Several(x => x.Causes, "针对哪条会诊原因", causes) with { Optional = "可选多个" }],
            Person(x => x.ResponsiblePerson, "责任人", MeasureProposal.ResponsiblePersonMaxLength) with { Optional = "通过前要填" },
            Date(x => x.DueOn, "期限") with { Optional = $"通过前要填，最晚 {place.Campaign.Deadline.ToSentence(place.Today)}" },
        ];
        return isNew ? kept :
        [
            WishOf(place.About is Measure),
            .. kept.Select(f => f with { Optional = f.Optional ?? "", When = (nameof(Typed.Wish), nameof(Wish.Keep)) }),
            LongText(x => x.Why, "为什么删去", MeasureProposal.DropReasonMaxLength) with
            {
                Optional = "删去才填", When = (nameof(Typed.Wish), nameof(Wish.Drop)), Hint = "通过以后，从那天起不再算逾期；原因留在方案里",
            },
        ];
    }

    public override RecordInput Blank(RecordPlace place) => ItemOf(place) is { } item
        ? new Typed
        {
            Key = Guid.CreateVersion7(),
            Wish = Wish.Keep,
            Text = item.Text,
            Goal = item.Goal,
            Answers = item.Answers,
            Causes = item.Causes,
            ResponsiblePerson = item.ResponsiblePerson,
            DueOn = item.DueOn,
        }
        : new Typed { Key = Guid.CreateVersion7(), Answers = [.. RecordsFor(place).Select(s => s.RecordId).Where(r => r == place.Proof)] };

    protected override Typed Read(MeasureProposal fact) => new()
    {
        Wish = fact.DropReason is null ? Wish.Keep : Wish.Drop,
        Text = fact.Text,
        Goal = fact.Goal,
        Answers = AnsweredRecords.Split(fact.AnsweredRecordIds),
        Causes = DiagnosisCauses.Split(fact.AnsweredCauses),
        ResponsiblePerson = fact.ResponsiblePerson,
        DueOn = fact.DueOn,
        Why = fact.DropReason,
    };

    protected override MeasureProposal Make(RecordPlace place, Typed input, DateOnly day)
    {
        PlanItem drafted = new(TextOf(place, input))
        {
            Goal = Said(input.Goal),
            Answers = input.Answers ?? [],
            Causes = input.Causes ?? [],
            ResponsiblePerson = Said(input.ResponsiblePerson),
            DueOn = input.DueOn,
            DropReason = input.Wish is Wish.Drop ? input.Why!.Trim() : null,
        };
        return place.Case.Propose(day, ItemOf(place), IsAdopted(place), drafted);
    }

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place)
    {
        rules.RuleFor(x => x.Text).NotEmpty().When(x => x.Wish is not Wish.Drop).WithMessage("请填措施");
        rules.RuleFor(x => x.Why).NotEmpty().When(x => x.Wish is Wish.Drop).WithMessage("请写为什么删去");
        rules.RuleFor(x => x.Why).Empty().When(x => x.Wish is not Wish.Drop).WithMessage("不删去就不用写原因，请清空，或者选“删去”");
        rules.RuleFor(x => x.DueOn).Must(due => !IsBeforeStart(place, due)).When(x => x.Wish is not Wish.Drop)
            .WithMessage($"整顿从{place.Campaign.Start.ToFull()}开始，期限不能在它以前，请核对");
        rules.RuleFor(x => x.Answers).Must(a => a is null || a.Count <= AnsweredRecords.Most).WithMessage($"最多选 {AnsweredRecords.Most} 个");
        rules.RuleFor(x => x.Causes).Must(c => c is null || DiagnosisCauses.Join(c) is not { Length: > MeasureProposal.AnsweredCausesMaxLength })
            .WithMessage($"选的原因一共最多 {MeasureProposal.AnsweredCausesMaxLength} 个字，请少选几条");
    }

    // What the plan says already stays as it is; a mistyped year would be overdue at once.
    private static bool IsBeforeStart(RecordPlace place, DateOnly? due) =>
        due < place.Campaign.Start && due != ItemOf(place)?.DueOn && due != (place.Corrected as MeasureProposal)?.DueOn;

    // Of the draft as it stands; what a plan dropped already is still found, and refused.
    private static PlanItem? ItemOf(RecordPlace place) => place.About is not Measure measure ? null
        : place.Facts.DraftOf().Items.FirstOrDefault(i => i.MeasureRecordId == measure.RecordId)
            ?? place.Facts.PlansOf().SelectMany(p => p.Dropped).First(i => i.MeasureRecordId == measure.RecordId);

    private static IEnumerable<PlanSource> RecordsFor(RecordPlace place) =>
        PlanSources.Of(place.Facts, place.Today, RecordsIn(place), place.Missed, place.Campaign.County).Where(s => s.Cause is null);

    private static IReadOnlyList<Guid> RecordsIn(RecordPlace place) =>
        place.Corrected is MeasureProposal proposal ? AnsweredRecords.Split(proposal.AnsweredRecordIds) : ItemOf(place)?.Answers ?? [];

    private static IReadOnlyList<string> CausesIn(RecordPlace place) =>
        place.Corrected is MeasureProposal proposal ? DiagnosisCauses.Split(proposal.AnsweredCauses) : ItemOf(place)?.Causes ?? [];

    private static RecordField WishOf(bool isOfPlan) => isOfPlan
        ? Chips<Wish>(x => x.Wish, "怎么改", w => w is Wish.Keep ? "修改内容" : "从方案中删去")
        : Chips<Wish>(x => x.Wish, "还要不要", w => w is Wish.Keep ? "要，接着改" : "不要了，删去");

    private static bool IsAdopted(RecordPlace place) => place.Corrected is { } proposal && place.Facts.Any(
        f => f is Measure m ? m.ProposalRecordId == proposal.RecordId : f is MeasureRevision r && r.ProposalRecordId == proposal.RecordId);

    // What is dropped keeps its words.
    private static string TextOf(RecordPlace place, Typed input) =>
        Said(input.Text) ?? ItemOf(place)?.Text ?? ((MeasureProposal)place.Corrected!).Text;

    internal sealed record Typed : RecordInput
    {
        public Wish? Wish { get; init; }

        public string? Text { get; init; }

        public string? Goal { get; init; }

        public IReadOnlyList<Guid>? Answers { get; init; }

        public IReadOnlyList<string>? Causes { get; init; }

        public string? ResponsiblePerson { get; init; }

        public DateOnly? DueOn { get; init; }

        public string? Why { get; init; }
    }
}
