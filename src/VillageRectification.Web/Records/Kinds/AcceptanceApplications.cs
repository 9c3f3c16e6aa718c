using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>验收申请.</summary>
internal sealed class AcceptanceApplications : RecordKind<AcceptanceApplication, AcceptanceApplications.Typed>
{
    public const string Address = "acceptance-applications";

    public override string Name => Address;

    public override string Title => RecordWords.Application;

    public override string AddTitle => RecordWords.Applying;

    public override string SaveLabel => "提出申请";

    public override string DayLabel => "哪天申请";

    public override Act Act => Act.Apply;

    public override string Now(RecordPlace place)
    {
        var (measures, problems) = (place.Facts.MeasuresOn(place.Today), place.Facts.ProblemsOn(place.Today));
        var self = place.Facts.SelfScoresOn(place.Today).Values;
        return $"措施 {measures.Count} 项，完成 {measures.Count(m => m.IsDone)} 项；问题 {problems.Count} 个，没有办结 {problems.Count(p => p.IsOpen)} 个；"
            + (self.Any() ? $"自评 {self.Count()} 项，{self.Sum(s => s.Score)} 分" : "还没有自评");
    }

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) => [];

    protected override Typed Read(AcceptanceApplication fact) => new();

    protected override AcceptanceApplication Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Apply(day, place.Campaign, ReadinessOf(place), (AcceptanceApplication?)place.Corrected);

    // A correction keeps its place among the steps by itself.
    private static Readiness ReadinessOf(RecordPlace place) =>
        place.Corrected is null ? ReadinessNow(place.Facts, place.Today) : ReadinessOn(place.Facts, place.Today);

    /// <summary>What an application is judged by that is made now.</summary>
    internal static Readiness ReadinessNow(IReadOnlyList<CaseFact> facts, DateOnly today) => ReadinessOn(facts, today) with
    {
        LastStepOn = AcceptanceEvents.Of(facts).InOrder.Select(e => (DateOnly?)e.Mark.On).LastOrDefault(),
    };

    /// <summary>What a village lacks for an application, as its reading says.</summary>
    internal static IEnumerable<Refusal> Against(CaseReading village, FigureFrame frame) =>
        new Readiness(village.OpenMeasures, village.OpenProblems, village.CommitteesConfirmedOn, village.Acceptance.IsPlanReturned)
            .AgainstApplying(village.Acceptance.Stage, frame.AsOf, frame.ConfirmationDays, frame.Campaign.Deadline);

    /// <summary>What an application of that day is judged by.</summary>
    internal static Readiness ReadinessOn(IReadOnlyList<CaseFact> facts, DateOnly day) => new(
        facts.MeasuresOn(day), facts.ProblemsOn(day), facts.CommitteesConfirmedOn(day), AcceptanceReading.Of(AcceptanceEvents.Of(facts)).IsPlanReturned);

    internal sealed record Typed : RecordInput;
}
