using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>集体经济项目: how one stands. Of one name what was said last holds.</summary>
internal sealed class CollectiveProjects : RecordKind<CollectiveProject, CollectiveProjects.Typed>
{
    public const string Address = "collective-projects";

    public override string Name => Address;

    public override string Title => "集体经济项目";

    public override string DayLabel => "从哪天起";

    public override string Home(Guid caseId) => Links.Situation(caseId);

    public override Act Act => Act.KeepVillage;

    public override Act CorrectAct => Act.CorrectVillage;

    public override string SeriesTitle => "这个项目历次的登记";

    // One that was corrected into another name is told with both.
    public override IQueryable<Fact> SeriesOf(AppDbContext db, Fact fact)
    {
        var (id, name) = (((CollectiveProject)fact).CaseId, ((CollectiveProject)fact).Name);
        var all = db.CollectiveProjects.Where(p => p.CaseId == id);
        return all.Where(p => all.Any(o => o.RecordId == p.RecordId && o.Name == name));
    }

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Text(x => x.Project, "项目名称", CollectiveProject.NameMaxLength) with { Hint = HintOf(place) },
        Chips<ProjectState>(x => x.State, "到了哪一步", ProjectStateWords.ToText),
        MayBeBlank(Money(x => x.InvestmentYuan, "一共投入")),
        MayBeBlank(Money(x => x.YearlyIncomeYuan, "一年给集体增收")),
        MayBeBlank(Text(x => x.Note, "说明", CollectiveProject.NoteMaxLength)),
    ];

    protected override Typed Read(CollectiveProject fact) => new()
    {
        Project = fact.Name,
        State = fact.State,
        InvestmentYuan = fact.InvestmentYuan,
        YearlyIncomeYuan = fact.YearlyIncomeYuan,
        Note = fact.Note,
    };

    protected override CollectiveProject Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Undertake(day, input.Project!.Trim(), input.State!.Value, (input.InvestmentYuan, input.YearlyIncomeYuan), Said(input.Note));

    private static string HintOf(RecordPlace place) => place.Facts.ProjectsOn(place.Today) is { Count: > 0 } known
        ? $"已有的项目有了新进展，名称照写，金额没有变的不用再填：{string.Join('、', known.Select(p => p.Last.Name))}"
        : "如：大棚蔬菜、门面房出租";

    internal sealed record Typed : RecordInput
    {
        public string? Project { get; init; }

        public ProjectState? State { get; init; }

        public long? InvestmentYuan { get; init; }

        public long? YearlyIncomeYuan { get; init; }

        public string? Note { get; init; }
    }
}
