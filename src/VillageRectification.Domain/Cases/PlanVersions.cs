using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>Reads the versions of a village's plan, and the draft of the next, from its facts.</summary>
public static class PlanVersions
{
    /// <summary>The first one first. What a ledger brought is one version.</summary>
    public static IReadOnlyList<PlanVersion> PlansOf(this IEnumerable<CaseFact> facts)
    {
        CaseFact[] all = [.. facts.Chronological()];
        var done = all.OfType<MeasureOutcome>().Where(o => o.IsDone).ToLookup(o => o.MeasureRecordId);
        var measures = all.OfType<Measure>().ToLookup(m => m.PlanRecordId);
        var revisions = all.OfType<MeasureRevision>().ToLookup(r => r.PlanRecordId);
        List<PlanVersion> versions = [];
        if (measures[null].FirstOrDefault() is { } imported)
        {
            versions.Add(new(1, imported.OccurredOn, null, [.. measures[null].Select(Read)], []));
        }

        foreach (var plan in all.OfType<PlanAdoption>())
        {
            var changes = revisions[plan.RecordId].ToLookup(r => r.MeasureRecordId);
            PlanItem[] items =
            [
                .. (versions is [.., var before] ? before.Items : []).Select(i => changes[i.MeasureRecordId!.Value].Aggregate(i, (item, r) => item.By(r))),
                .. measures[plan.RecordId].Select(Read),
            ];
            versions.Add(new(versions.Count + 1, plan.OccurredOn, plan, [.. items.Where(i => !i.IsDropped)], [.. items.Where(i => i.IsDropped)]));
        }

        return versions;

        PlanItem Read(Measure measure)
        {
            var first = done[measure.RecordId].FirstOrDefault();
            return PlanItem.Of(measure) with { DoneOn = first?.OccurredOn, IsDoneOnUnknownDay = first?.IsOfUnknownDay() ?? false };
        }
    }

    /// <summary>How the department sent that plan back; null when it did not.</summary>
    public static PlanReturn? ReturnOf(this IEnumerable<CaseFact> facts, PlanAdoption? plan) =>
        plan is null ? null : facts.OfType<PlanReturn>().Where(r => r.PlanRecordId == plan.RecordId).Chronological().LastOrDefault();

    /// <summary>What is drafted on top of the last version.</summary>
    public static PlanDraft DraftOf(this IEnumerable<CaseFact> facts)
    {
        CaseFact[] all = [.. facts.Chronological()];
        var plans = all.PlansOf();
        var last = plans.Count > 0 ? plans[^1] : null;
        var taken = all.OfType<Measure>().Select(m => m.ProposalRecordId).Concat(all.OfType<MeasureRevision>().Select(r => r.ProposalRecordId)).ToHashSet();
        MeasureProposal[] open = [.. all.OfType<MeasureProposal>().Where(p => !taken.Contains(p.RecordId)).AsFirstWritten()];
        var changes = open.Where(p => p.MeasureRecordId is not null).ToLookup(p => p.MeasureRecordId!.Value);
        return new(
            last,
            [
                .. (last?.Items ?? []).Select(i => changes[i.MeasureRecordId!.Value].Aggregate(i, (item, p) => item.By(p))),
                .. open.Where(p => p is { MeasureRecordId: null, DropReason: null }).Select(p => new PlanItem(p.Text).By(p)),
            ])
        {
            ReturnedOn = all.ReturnOf(last?.Adoption)?.OccurredOn,
        };
    }
}
