using VillageRectification.Domain.Common;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.Pages.Records;

/// <summary>The form of a record, new or corrected.</summary>
/// <param name="Live">The version that is corrected; null for a new record.</param>
internal sealed record RecordForm(RecordKind Kind, RecordPlace Place, RecordInput Input, Fact? Live)
{
    /// <summary>The field of a kind that takes a file.</summary>
    public const string FileField = "Input.File";

    public IReadOnlyList<RecordField> Fields { get; } = Kind.FieldsOf(Place);

    /// <summary>Whether there is a place for what is wrong with a property: the small form has fewer fields than the record.</summary>
    public bool Shows(string property) => !IsSmall || Fields.Any(f => f.Property == property);

    /// <summary>Only what a task found lacking is asked for.</summary>
    public bool IsSmall { get; } = Live is not null && Place.Completing is { } opened && Kind.Lacking(Place, opened).Count > 0;

    public string Title => IsSmall ? "补齐：" + RecordText.Line(Kind, Place, Live!)
        : Live is null ? Kind.TitleOf(Place) : (Kind.DraftReason is null ? "更正：" : "接着改：") + RecordText.Line(Kind, Place, Live);

    /// <summary>The form as a correction of the version that it was opened on, whatever stands now.</summary>
    public RecordForm AsOpenedOn(IEnumerable<Fact> versions) =>
        versions.FirstOrDefault(v => v.Id == Input.Opened) is { } opened ? this with { Place = Place with { Corrected = opened } } : this;

    /// <summary>What stands already and says the same of the same day: a second one, or one that was written twice. Null for none.</summary>
    public Fact? TwinOn(DateOnly day)
    {
        // A step of which nothing is said may be taken again on its day, as far as the rules let it; a file is not among the fields, and what was
        // drafted and given up is drafted anew.
        if (Kind.TakesFile || Kind.DraftReason is not null || Fields.All(f => RecordRules.IsBlank(RecordKind.ValueOf(Input, f))))
        {
            return null;
        }

        return Place.Facts.FirstOrDefault(f =>
            f.GetType() == Kind.FactType && f.OccurredOn == day && (Kind.AboutType is null || Kind.AboutOf(f) == Place.About?.RecordId) && Says(f));
    }

    private bool Says(Fact fact)
    {
        var said = Kind.InputOf(fact);
        return Fields.All(f => f.TextOf(RecordKind.ValueOf(Input, f)) == f.TextOf(RecordKind.ValueOf(said, f)));
    }

    /// <summary>Whether what was typed comes to what the first sending of the form wrote.</summary>
    /// <param name="place">As it stood for that sending.</param>
    public bool SaysWhat(Fact first, RecordPlace place)
    {
        if (Input.DayAsOf(place.Today) is not { } day || Kind.Against(place, Input).Any())
        {
            return false;
        }

        try
        {
            return Kind.Make(place, Input, day).SaysWhat(first);
        }
        catch (RuleViolationException)
        {
            // A step that the first sending took cannot be taken again, which says nothing of its content.
            return first.OccurredOn == day;
        }
    }
}
