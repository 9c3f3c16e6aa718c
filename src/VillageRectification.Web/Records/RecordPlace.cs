using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Files;
using VillageRectification.Web.Text;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Records;

/// <summary>Where a record is written: the case, with what is written down there already.</summary>
/// <param name="Case">Untracked; a step that moves it says so.</param>
/// <param name="Campaign">With its terms.</param>
/// <param name="Facts">Live, up to today.</param>
/// <param name="Today">The work calendar's.</param>
internal sealed record RecordPlace(RectificationCase Case, Campaign Campaign, string Village, IReadOnlyList<CaseFact> Facts, DateOnly Today)
{
    /// <summary>The record that the new one is about (the measure that was done); null where its kind stands alone.</summary>
    public CaseFact? About { get; init; }

    /// <summary>Of a correction: the version that stands; null for a new record.</summary>
    public Fact? Corrected { get; init; }

    /// <summary>Of a correction that a task asked for: the version on which the form was opened. Null where all may be corrected.</summary>
    public Fact? Completing { get; init; }

    /// <summary>The record with which the form of a new one is filled in: of progress, or a problem that a measure is to answer; null for none.</summary>
    public Guid? Proof { get; init; }

    /// <summary>Of what it is about, the part with which the form is filled in: an item that was not reached; null for none.</summary>
    public string? Item { get; init; }

    /// <summary>Who writes.</summary>
    public Caller By { get; init; } = Caller.Nobody;

    /// <summary>The campaign's, as of today, of a kind that is decided on them; null where it is not, or outside the scope.</summary>
    public FigureSet? Figures { get; init; }

    /// <summary>What the form sent along, of a kind that takes files.</summary>
    public TakenFiles Sent { get; init; } = TakenFiles.None;

    /// <summary>What the village is inspected by, of a kind that needs it.</summary>
    public AcceptanceStandard? Standard { get; init; }

    /// <summary>The inspection as it stands, of a kind that is decided on it; null where none was opened.</summary>
    public InspectionSheet? Sheet { get; init; }

    /// <summary>Who writes, of a kind that is a mark of a sheet.</summary>
    public SheetWriter? Writer { get; init; }

    /// <summary>What each county verdict found not reached, by its record, of a kind that is written about one.</summary>
    public ILookup<Guid, MissedItem> Missed { get; init; } = Array.Empty<MissedItem>().ToLookup(_ => Guid.Empty);

    /// <summary>The warning card of which something still holds, of a kind that sends one; null for none.</summary>
    public ConsolidationWarning? OpenCard { get; init; }

    /// <summary>The number that a new record takes, of a kind whose records are numbered.</summary>
    public int? Number { get; init; }

    /// <summary>The last sample that drew the village for it, of a kind that samples are drawn for.</summary>
    public SampleDraw? Draw { get; init; }

    /// <summary>What a kind may be chosen from beside the case itself (departments), by value.</summary>
    public IReadOnlyList<(string Value, string Text)> Choices { get; init; } = [];

    /// <summary>Who was named for the township's posts, in each campaign of the county, of a kind that names one.</summary>
    public IReadOnlyList<ResponsibilityHolder> Holders { get; init; } = [];

    /// <summary>Who may be chosen to go to the village, by name, of a kind for which somebody goes.</summary>
    public IReadOnlyList<string> Persons { get; init; } = [];

    /// <summary>Of those who are typed to go, who is on no record of the county.</summary>
    public IReadOnlyList<string> Unregistered { get; init; } = [];

    /// <summary>Who copied the sheets of others from paper, in a sentence; null where nobody did, or of a kind that does not ask.</summary>
    public string? Copied { get; init; }

    /// <summary>Said at its field, which the domain's refusal cannot name.</summary>
    /// <param name="before">What stood in the version that is corrected.</param>
    public bool IsPastDeadline(DateOnly? due, DateOnly? before) => due != before && Campaign.IsPastDeadline(due, Today);

    public string DeadlineSays => CaseRefusal.DueAfterDeadline(Campaign.Deadline).ToText().TrimEnd('。');

    /// <summary>The facts without the version that is corrected.</summary>
    public IReadOnlyList<CaseFact> Others => Corrected is { } corrected ? [.. Facts.Where(f => f.RecordId != corrected.RecordId)] : Facts;

    /// <summary>The problem that the record is about, as it stood on a day; before it was found, as on the day on which it was.</summary>
    public ProblemReading ProblemOn(DateOnly day) =>
        Facts.ProblemsOn(day < About!.OccurredOn ? About.OccurredOn : day).Single(p => p.RecordId == About.RecordId);
}
