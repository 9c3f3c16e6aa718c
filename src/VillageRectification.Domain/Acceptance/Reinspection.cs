using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Acceptance;

/// <summary>An inspection after one that the village failed: what it is looked at for first, and what stood in the sheet before.</summary>
public sealed class Reinspection
{
    /// <summary>Of so many items that were reached one is looked at again.</summary>
    public const int SampledOf = 5;

    private readonly HashSet<string> _failed;
    private readonly HashSet<string> _sample;

    private Reinspection(Inspection before, InspectionSheet? sheet, IEnumerable<string> failed, IEnumerable<string> sample)
    {
        (Before, Sheet) = (before, sheet);
        (_failed, _sample) = ([.. failed], [.. sample]);
    }

    /// <summary>The verdict that it follows.</summary>
    public Inspection Before { get; }

    /// <summary>What that verdict was given on; null where it was paper.</summary>
    public InspectionSheet? Sheet { get; }

    public int Failed => _failed.Count;

    public int Sampled => _sample.Count;

    /// <param name="now">What the village is inspected by this time; items are the same where their words are.</param>
    /// <param name="before">The verdict before this inspection.</param>
    /// <param name="sheet">Of that verdict; null where there is none.</param>
    /// <returns>Null where the verdict before was no failure.</returns>
    public static Reinspection? Of(InspectionSheet now, Inspection? before, InspectionSheet? sheet)
    {
        if (before is not { Kind: InspectionKind.County, Outcome: InspectionOutcome.Failed })
        {
            return null;
        }

        var old = sheet is { IsEmpty: false } ? sheet : null;
        string[] items = [.. now.Standard.Items.Select(c => c.Text)];
        HashSet<string> failed = [.. (before.FailedItems?.Split('\n') ?? []).Concat(old?.FailedItems ?? []).Intersect(items)];
        string[] rest = [.. items.Where(i => !failed.Contains(i))];
        // By lot, with the inspection for a seed: whoever opens the sheet sees the same.
        var sample = rest.OrderBy(i => SampleLot.Of(now.Opening.RecordId.ToString("N"), i), StringComparer.Ordinal)
            .Take((rest.Length + SampledOf - 1) / SampledOf);
        return new(before, old, failed, sample);
    }

    public bool HasFailed(AcceptanceCriterion item) => _failed.Contains(item.Text);

    /// <summary>It was reached the last time, and is looked at again all the same.</summary>
    public bool IsSampled(AcceptanceCriterion item) => _sample.Contains(item.Text);

    /// <summary>What it came to the last time; null where that sheet has no such item, or it was paper.</summary>
    public SheetItem? OldOf(AcceptanceCriterion item) => Sheet?.Items.FirstOrDefault(i => i.Criterion.Text == item.Text);
}
