using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Acceptance;

/// <summary>
/// An inspection after one that the village failed: it marks what was not reached and a sample of the rest, drawn with the seed of its opening; what
/// the other items came to is carried over, and may be marked all the same.
/// </summary>
public sealed class Reinspection
{
    /// <summary>Of so many items that were reached one is looked at again.</summary>
    public const int SampledOf = 5;

    private readonly HashSet<string> _failed;
    private readonly HashSet<string> _sample;

    private Reinspection(InspectionOpening opening, Inspection before, InspectionSheet? sheet, AcceptanceStandard standard)
    {
        (Before, Sheet, Seed) = (before, sheet, opening.Seed);
        string[] items = [.. standard.Items.Select(c => c.Text)];
        Gone = [.. sheet?.Items.Where(i => !items.Contains(i.Criterion.Text)) ?? []];
        _failed = [.. MissedItem.Of(before, sheet).Select(m => m.Text).Intersect(items)];
        string[] rest = [.. items.Where(i => !_failed.Contains(i))];
        // One that was opened before seeds were kept was drawn by its record.
        var seed = Seed ?? opening.RecordId.ToString("N");
        _sample = [.. rest.OrderBy(i => SampleLot.Of(seed, i), StringComparer.Ordinal).Take((rest.Length + SampledOf - 1) / SampledOf)];
    }

    /// <summary>The verdict that it follows.</summary>
    public Inspection Before { get; }

    /// <summary>What that verdict was given on; null where it was paper.</summary>
    public InspectionSheet? Sheet { get; }

    /// <summary>With what the sample was drawn; null of an inspection that was opened before seeds were kept, which carries nothing over.</summary>
    public string? Seed { get; }

    /// <summary>What that sheet asked, and the criteria of this time do not.</summary>
    public IReadOnlyList<SheetItem> Gone { get; }

    public int Failed => _failed.Count;

    public int Sampled => _sample.Count;

    /// <summary>The sample, the smallest lot first.</summary>
    public IEnumerable<string> Sample => _sample;

    /// <param name="opening">Of this inspection.</param>
    /// <param name="standard">What the village is inspected by this time; items are the same where their words are.</param>
    /// <param name="before">The verdict before this inspection.</param>
    /// <param name="sheet">Of that verdict; null where there is none.</param>
    /// <returns>Null where the verdict before was no failure.</returns>
    public static Reinspection? Of(InspectionOpening opening, AcceptanceStandard standard, Inspection? before, InspectionSheet? sheet) =>
        before is { Kind: InspectionKind.County, Outcome: InspectionOutcome.Failed }
            ? new(opening, before, sheet is { IsEmpty: false } ? sheet : null, standard)
            : null;

    public bool HasFailed(AcceptanceCriterion item) => _failed.Contains(item.Text);

    /// <summary>It was reached the last time, and is looked at again all the same.</summary>
    public bool IsSampled(AcceptanceCriterion item) => _sample.Contains(item.Text);

    /// <summary>What it came to the last time; null where that sheet has no such item, or it was paper.</summary>
    public SheetItem? OldOf(AcceptanceCriterion item) => Sheet?.Items.FirstOrDefault(i => i.Criterion.Text == item.Text);

    /// <summary>The criteria of this time ask it, that sheet did not.</summary>
    public bool IsNew(AcceptanceCriterion item) => Sheet is not null && OldOf(item) is null;

    /// <summary>What it was worth the last time, where that is not what it is worth now; null where it is, or was not asked.</summary>
    public int? PointsBefore(AcceptanceCriterion item) => OldOf(item)?.Criterion.Points is { } points && points != item.Points ? points : null;

    /// <summary>What counts of it without being marked; null where it is marked anew: not reached, drawn, worth other points now, or left open then.</summary>
    public ItemScore? CarriedOf(AcceptanceCriterion item) =>
        Seed is not null && !HasFailed(item) && !IsSampled(item) && OldOf(item) is { } old && old.Criterion.Points == item.Points ? old.Result : null;
}
