using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;
using VillageRectification.Web.Records.Kinds;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Plans;

/// <summary>经过: who drafted, handed over, adopted and returned what, the latest first.</summary>
internal static class PlanHistory
{
    private static readonly string[] LiveFilter = [AppDbContext.LiveFilter];

    /// <summary>What was handed to the secretary and given back (退回起草), the first one first.</summary>
    public static async Task<IReadOnlyList<PlanSubmission>> SentBackAsync(this AppDbContext db, Guid caseId, CancellationToken ct) =>
        await db.Ended<PlanSubmission>().Where(s => s.CaseId == caseId).OrderBy(s => s.RecordedAt).ThenBy(s => s.Id).ToListAsync(ct);

    /// <summary>Plans whose adoption was taken back (撤回通过), the first one first.</summary>
    private static async Task<IReadOnlyList<PlanAdoption>> TakenBackAsync(this AppDbContext db, Guid caseId, CancellationToken ct) =>
        // What is asked for beside versions that ended is asked for without its filter, too.
        await db.PlanAdoptions.IgnoreQueryFilters(LiveFilter).AsNoTracking().Where(p => p.CaseId == caseId && p.VoidReason == Withdrawal.Reason
            && !db.PlanAdoptions.Any(o => o.RecordId == p.RecordId && o.VoidedAt == null)).OrderBy(p => p.RecordedAt).ThenBy(p => p.Id).ToListAsync(ct);

    /// <summary>
    /// Every version that somebody drafted and did not take back, the first one first; not those that followed a correction of the diagnosis.
    /// </summary>
    private static async Task<IReadOnlyList<MeasureProposal>> DraftedAsync(this AppDbContext db, Guid caseId, CancellationToken ct)
    {
        var versions = db.MeasureProposals.IgnoreQueryFilters(LiveFilter).AsNoTracking().Where(p => p.CaseId == caseId);
        return await versions.Where(p => !versions.Any(o => o.RecordId == p.RecordId && o.VoidReason == Withdrawal.Reason)
                && !versions.Any(o => o.RecordId == p.RecordId && o.VoidedAt == p.RecordedAt && o.VoidReason != MeasureProposals.WhyChanged))
            .OrderBy(p => p.RecordedAt).ThenBy(p => p.Id).ToListAsync(ct);
    }

    /// <param name="back">What was handed over and given back.</param>
    public static async Task<IReadOnlyList<PlanEvent>> HistoryAsync(
        this AppDbContext db, Guid caseId, PlanFile file, IReadOnlyList<PlanSubmission> back, WorkCalendar calendar, CancellationToken ct)
    {
        var county = file.County;
        CaseFact[] told = [.. file.Facts.Where(f => f is PlanAdoption or PlanSubmission or PlanReturn or PlanReview)];
        var takenBack = await db.TakenBackAsync(caseId, ct);
        var drafted = await db.DraftedAsync(caseId, ct);
        // What was drafted before a step is told before it, and stays there when some of it is changed later.
        CaseFact[] steps = [.. told.Where(f => f is not PlanReview).Concat(back).Concat(takenBack).OrderBy(f => f.RecordedAt).ThenBy(f => f.Id)];
        Guid[] accounts = [.. told.Concat(drafted).Concat(file.Facts.Where(f => f is Measure)).Concat(back).Concat(takenBack).Select(f => f.RecordedBy)
            .Concat(back.Select(b => b.VoidedBy).OfType<Guid>()).Distinct()];
        var names = accounts.Length == 0
            ? []
            : await db.Users.AsNoTracking().Where(u => accounts.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
        (CaseFact Fact, PlanEvent Event)[] lines =
        [
            .. told.Select(f => (f, Of(f, file, Name(f), county, calendar))),
            .. back.Select(s => ((CaseFact)s, new PlanEvent(
                s.OccurredOn, $"{Name(s)}送书记，{NameOf(s.VoidedBy!.Value)}退回起草", s.VoidReason, IsBad: true, Record(s, PlanSubmissions.Address)))),
            .. takenBack.Select(p => ((CaseFact)p, new PlanEvent(
                p.OccurredOn, $"{Name(p)}通过，又撤回", $"{p.VoidedAt!.Value.ToInstant(calendar)}撤回", IsBad: true, Record(p, PlanAdoptions.Address)))),
            .. drafted.GroupBy(p => (On: DayOf(p), p.RecordedBy, Step: StepOf(p))).Select(g => ((CaseFact)g.Last(), new PlanEvent(
                g.Key.On, Name(g.First()) + "起草", $"写下、改动 {g.Select(p => p.RecordId).Distinct().Count()} 条", IsBad: false))),
            .. file.Facts.OfType<Diagnosis>().Select(d => ((CaseFact)d, Diagnosed(d))),
            .. file.Facts.OfType<Inspection>().Where(i => i.Outcome.IsSetback())
                .Select(i => ((CaseFact)i, new PlanEvent(
                    i.OccurredOn, i.Outcome.ToText(i.Kind, county), i.Opinion, IsBad: true, Record(i, RecordKinds.Of(i)!.Name)))),
            .. file.Versions.Where(v => v.Adoption is null).Select(v => Imported(v, file, Name, calendar)),
        ];
        return
        [
            .. lines.OrderByDescending(l => FactOrder.At(l.Event.On, l.Fact.Ordinal, l.Fact.RecordedAt)).Select(l => l.Event),
        ];

        int StepOf(MeasureProposal version) => steps.Count(s => s.RecordedAt < version.RecordedAt);

        // A changed measure keeps the day on which it was drafted; it was not changed before the step that came between.
        DateOnly DayOf(MeasureProposal version) =>
            StepOf(version) is > 0 and var at && steps[at - 1].OccurredOn is var day && day > version.OccurredOn ? day : version.OccurredOn;

        string Name(CaseFact fact) => NameOf(fact.RecordedBy);

        string NameOf(Guid account) => names.NameOf(account);
    }

    private static PlanEvent Diagnosed(Diagnosis diagnosis) =>
        new(diagnosis.OccurredOn, RecordWords.Diagnosis, diagnosis.Causes, IsBad: false, Record(diagnosis, Diagnoses.Address));

    private static (CaseFact, PlanEvent) Imported(PlanVersion version, PlanFile file, Func<CaseFact, string> name, WorkCalendar calendar)
    {
        var first = file.Facts.OfType<Measure>().First(m => m.PlanRecordId is null);
        return (first, new(
            version.On, "第 1 版", $"台账导入，没有通过日期，{version.Items.Count} 条措施 · {name(first)} {first.RecordedAt.ToInstant(calendar)}导入", IsBad: false));
    }

    private static PlanEvent Of(CaseFact fact, PlanFile file, string name, CountyWords county, WorkCalendar calendar) => fact switch
    {
        PlanAdoption p when file.Versions.Single(v => v.Adoption?.RecordId == p.RecordId) is var v =>
            new(
                p.OccurredOn, $"{name}通过第 {v.Number} 版", Note($"{v.Items.Count} 条措施", p.RecordedAt.ToInstant(calendar) + "记下", Late(p)), IsBad: false,
                Links.Plan(p.CaseId, "diff", v.Number))
            { Record = Record(p, PlanAdoptions.Address) },
        PlanSubmission s => new(s.OccurredOn, $"{name}送书记", Note(s.Note, Late(s)), IsBad: false, Record(s, PlanSubmissions.Address)),
        PlanReturn r => new(r.OccurredOn, $"{county.Department}退回（{name}）", Note(r.Reason, Late(r)), IsBad: true, Record(r, PlanReturns.Address)),
        PlanReview r => new(r.OccurredOn, $"{county.Department}看过，没有意见（{name}）", Late(r), IsBad: false, Record(r, PlanReviews.Address)),
        _ => throw new InvalidOperationException($"No plan's history tells of a {fact.GetType().Name}."),
    };

    private static string Record(CaseFact fact, string kind) => Links.Record(fact.CaseId, kind, fact.RecordId);

    private static string? Late(CaseFact fact) => fact.LateReason is { } reason ? "补记：" + reason : null;

    private static string? Note(params string?[] parts) => string.Join(" · ", parts.OfType<string>()) is { Length: > 0 } note ? note : null;
}
