using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Records;

/// <content>What the page of a record shows beside its versions, and what the small form of a correction asks for.</content>
internal abstract partial class RecordKind
{
    /// <summary>The title of the form of a new record, where it has a word of the county in it.</summary>
    public virtual string AddTitleIn(CountyWords county) => AddTitle;

    /// <summary>What its whole course comes to, a sentence each; none where one look tells it.</summary>
    public virtual IReadOnlyList<string> Told(RecordPlace place, Fact fact) => [];

    /// <summary>On what a new one rests, under a title, a line each; null where the form says all that there is.</summary>
    public virtual (string Title, IReadOnlyList<string> Lines)? Grounds(RecordPlace place) => null;

    /// <summary>Over what was said of the same thing: 这一项历次的登记.</summary>
    public virtual string SeriesTitle => "同一件事历次的登记";

    /// <summary>Every version of whatever was said of the same thing, withdrawn ones too; null where each record is of a thing of its own.</summary>
    public virtual IQueryable<Fact>? SeriesOf(AppDbContext db, Fact fact) => null;

    /// <summary>The record that it was written with (the note of the day's work); null where it stands alone.</summary>
    public virtual Guid? CameWith(Fact fact) => null;

    /// <summary>The fields that a task asks to be filled in, because the record lacks what they hold; none where it lacks nothing.</summary>
    public virtual IReadOnlySet<string> Lacking(RecordPlace place, Fact fact) => new HashSet<string>();

    // The small form: what is lacking, and what a choice among it asks for. A single one is asked for; of several some may have to wait.
    private static IReadOnlyList<RecordField> Only(IReadOnlyList<RecordField> fields, IReadOnlySet<string> lacking)
    {
        return [.. fields.Where(f => lacking.Contains(f.Property) || HangsOnOne(f)).Select(f => HangsOnOne(f) ? f : Asked(f))];

        bool HangsOnOne(RecordField field) => field.When is { } when && lacking.Contains(when.Property);

        // The choice that it hangs on was made, and is not asked for again.
        RecordField Asked(RecordField field) => field with { When = null, Optional = lacking.Count == 1 ? null : "还不清楚的先空着" };
    }
}
