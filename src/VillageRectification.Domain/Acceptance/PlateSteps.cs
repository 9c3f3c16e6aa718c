using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>A plate is hung at a listed village, when it is listed or when it has passed, and taken down; what never hung is not taken down.</summary>
public static class PlateSteps
{
    /// <summary>The last change up to a day; null for none.</summary>
    public static PlateChange? PlateOn(this IEnumerable<CaseFact> facts, DateOnly day) =>
        facts.OfType<PlateChange>().Where(p => p.OccurredOn <= day).Chronological().LastOrDefault();

    /// <summary>The first change that does what was done already, or takes down what never hung; null where they go by turns.</summary>
    internal static PlateChange? OutOfTurn(IEnumerable<PlateChange> changes)
    {
        var before = PlateChangeKind.TakenDown;
        foreach (var change in changes.Chronological())
        {
            if (change.Kind == before)
            {
                return change;
            }

            before = change.Kind;
        }

        return null;
    }

    /// <param name="others">The other changes of the village.</param>
    /// <param name="listedOn">Null where nothing says it.</param>
    public static IEnumerable<Refusal> AgainstPlate(
        this RectificationCase @case, DateOnly on, PlateChangeKind kind, IReadOnlyCollection<PlateChange> others, DateOnly? listedOn)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (on < listedOn)
        {
            yield return AcceptanceRefusal.PlateBeforeListing(listedOn.Value);
        }

        var (before, after) = (others.PlateOn(on), others.Where(p => p.OccurredOn > on).Chronological().FirstOrDefault());
        if ((before?.Kind == kind ? before : after?.Kind == kind ? after : null) is { } same)
        {
            yield return AcceptanceRefusal.PlateStandsAlready(kind, same.OccurredOn);
        }
        else if (kind is PlateChangeKind.TakenDown && before is null)
        {
            yield return AcceptanceRefusal.PlateNotHung();
        }
    }

    /// <param name="said">What stands on it, and by which decision or why.</param>
    /// <param name="listedOn">As of <see cref="AgainstPlate"/>.</param>
    /// <param name="corrects">The version that the new one succeeds: what stood against it already is settled.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstPlate"/>.</exception>
    public static PlateChange ChangePlate(
        this RectificationCase @case, DateOnly on, PlateChangeKind kind, (string? Plate, string? Text) said, IEnumerable<PlateChange> others,
        DateOnly? listedOn, PlateChange? corrects = null)
    {
        PlateChange[] rest = [.. others.Where(p => p.RecordId != corrects?.RecordId)];
        var settled = corrects is null ? [] : @case.AgainstPlate(corrects.OccurredOn, corrects.Kind, rest, listedOn);
        RuleViolationException.ThrowIfAny(@case.AgainstPlate(on, kind, rest, listedOn).Except(settled));
        return new(@case, on, kind) { Plate = said.Plate, Text = said.Text };
    }
}
