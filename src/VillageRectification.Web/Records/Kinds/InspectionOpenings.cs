using FluentValidation;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>开始检查: who goes to the village. Those who are tied to it are shown before anyone is chosen, and refused.</summary>
internal sealed class InspectionOpenings : RecordKind<InspectionOpening, InspectionOpenings.Typed>
{
    public const string Address = "inspection-openings";

    private static readonly char[] Separators = ['、', '，', ',', '；', ';', '\n', '\r'];

    public override string Name => Address;

    public override string Title => "检查安排";

    public override string AddTitle => "安排检查";

    public override string SaveLabel => "开始检查";

    public override string DayLabel => "哪天开始";

    public override Act Act => Act.AssignInspectors;

    public override async Task<RecordPlace> LoadAsync(AppDbContext db, RecordPlace place, CancellationToken ct)
    {
        var township = DivisionCode.Parse(place.Case.DivisionCode).Township.Value;
        var holders = await db.ResponsibilityHolders.AsNoTracking()
            .Where(h => h.CampaignId == place.Campaign.Id && h.DivisionCode == township).Select(h => new { h.Name, h.Post }).Distinct().ToListAsync(ct);
        var since = place.Today.AddMonths(-place.Campaign.Thresholds.ImpartialityMonths);
        var contacts = place.Facts.OfType<LiaisonAssignment>().Chronological().ToList();
        return place with
        {
            Choices =
            [
                .. place.Facts.OfType<TeamMember>().Select(m => (m.Name, "驻村工作组")),
                .. contacts.Where((c, i) => c.ContactPerson is not null && (i == contacts.Count - 1 || contacts[i + 1].OccurredOn >= since))
                    .Select(c => (c.ContactPerson!, "联系部门")),
                .. holders.OrderBy(h => h.Post).Select(h => (h.Name, "乡镇" + h.Post.ToText())),
            ],
        };
    }

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) => [
        People(x => x.Inspectors, "检查人员", InspectionOpening.InspectorsMaxLength) with { Hint = Hint(place) },
    ];

    protected override Typed Read(InspectionOpening fact) => new() { Inspectors = fact.Inspectors };

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place) =>
        rules.RuleFor(x => x.Inspectors).Must(t => NamesOf(t).Count == NamesOf(t).Distinct().Count()).WithMessage("有人写了两次，请去掉一个");

    protected override InspectionOpening Make(RecordPlace place, Typed input, DateOnly day) => place.Case.OpenInspection(
        day, [.. NamesOf(input.Inspectors).Select(n => new Inspector(n, TieOf(place, n)))], place.Campaign.Thresholds,
        place.Facts.OfType<AcceptanceApplication>().Select(a => (DateOnly?)a.OccurredOn).Max(), (InspectionOpening?)place.Corrected);

    private static string Hint(RecordPlace place) =>
        $"{place.Campaign.Thresholds.MinimumInspectors} 人以上，名字之间用顿号或换行隔开。"
        + (place.Choices.Count == 0 ? "" : $"须回避：{string.Join('、', place.Choices.Select(c => $"{c.Value}（{c.Text}）").Distinct())}");

    private static string? TieOf(RecordPlace place, string name) => place.Choices.Where(c => Compact(c.Value) == name).Select(c => c.Text).FirstOrDefault();

    private static List<string> NamesOf(string? typed) =>
        [.. (typed ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Compact)];

    // 张　三 is 张三, as ledgers write it.
    private static string Compact(string name) => string.Concat(name.Where(c => !char.IsWhiteSpace(c)));

    internal sealed record Typed : RecordInput
    {
        public string? Inspectors { get; init; }
    }
}
