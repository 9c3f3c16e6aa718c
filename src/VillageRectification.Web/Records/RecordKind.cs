using FluentValidation.Results;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;
using VillageRectification.Web.TagHelpers;
using VillageRectification.Web.Text.Refusals;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records;

/// <summary>
/// A kind of record that is written by hand. Its pages (add, correct, take back, history, merge) are the same for all; what differs is here:
/// its words, who writes it, its fields and the verb. A kind keeps no state.
/// </summary>
internal abstract partial class RecordKind
{
    private const string MayBeLeftOut = "可不填";

    /// <summary>In addresses.</summary>
    public abstract string Name { get; }

    /// <summary>班子调整.</summary>
    public abstract string Title { get; }

    /// <summary>The same, where it has the campaign's word in it.</summary>
    /// <param name="unit">What is counted: 村, 社区.</param>
    public virtual string TitleIn(string unit, CountyWords county) => Title;

    /// <summary>登记班子调整.</summary>
    public virtual string AddTitle => "登记" + Title;

    /// <summary>The same at a record that it is about.</summary>
    public virtual string AddTitleAbout => AddTitle;

    /// <summary>The title of the form of a new record.</summary>
    public virtual string TitleOf(RecordPlace place) => AddTitleIn(place.Campaign.County);

    /// <summary>On the button of the form.</summary>
    public virtual string SaveLabel => "保存";

    /// <summary>Whether the form asks for a day; a report of a month is of its month.</summary>
    public virtual bool AsksDay => true;

    /// <summary>The field at which it is said what is wrong with the day.</summary>
    public virtual string DayField => nameof(RecordInput.Day);

    /// <summary>Whether a village has one of each at most: what others write is then looked at under the county's lock.</summary>
    public virtual bool IsOnce => false;

    /// <summary>Of a step that is taken once: the record of it that stands already. Null where none does, or another may be written.</summary>
    public virtual Fact? Taken(RecordPlace place, RecordInput input) => null;

    /// <summary>Whether those that are written at the same time are of different things (a day, a file, a person), or the verb says who was first.</summary>
    public virtual bool IsOneOfMany => false;

    /// <summary>What somebody else wrote last of the same; null for nothing, and where each is one of many.</summary>
    public virtual Task<Fact?> LastOfOthersAsync(AppDbContext db, RecordPlace place, CancellationToken ct) =>
        Task.FromResult<Fact?>(IsOneOfMany || (MayStandAlone && place.About is null) ? null : place.Facts
            .Where(f => Tells(f) && f.Id == f.RecordId && f.RecordedBy != place.By.AccountId && AboutOf(f) == place.About?.RecordId)
            .MaxBy(f => (f.RecordedAt, f.Id)));

    /// <summary>Whether what was typed may stand beside what somebody else wrote of the same, as a record of its own.</summary>
    public virtual bool MayBeBoth(RecordPlace place, RecordInput input, Fact other) => true;

    /// <summary>The word for the day: 哪一天.</summary>
    public virtual string DayLabel => "哪一天";

    /// <summary>When it was, in a sentence: a report of a month names the month.</summary>
    public virtual string DayOf(Fact fact, DateOnly today) => fact.OccurredOn.ToSentence(today);

    public abstract Act Act { get; }

    /// <summary>Who may correct it; the department may, where it may not write.</summary>
    public virtual Act CorrectAct => Act;

    /// <summary>Who may see one: what an inspection finds is the department's until the verdict.</summary>
    public virtual Act SeeAct => Act.SeeCases;

    public abstract Type FactType { get; }

    public abstract Type InputType { get; }

    /// <summary>Who may write one about that record, null where it stands alone; whoever may write the kind, if the kind says nothing else.</summary>
    public virtual Act ActAbout(Fact? about) => Act;

    /// <summary>Who may see one about that record.</summary>
    public virtual Act SeeActAbout(Fact? about) => SeeAct;

    /// <summary>The same of correcting it.</summary>
    public virtual Act CorrectActAbout(Fact? about) => CorrectAct;

    /// <summary>Whether the form sends a file along.</summary>
    public virtual bool TakesFile => false;

    /// <summary>Whether a new one is written on a page of its own; here it is corrected and has its history.</summary>
    public virtual bool HasOwnPage => false;

    /// <summary>Where it is changed, in a sentence, of what is neither corrected nor taken back as a record; null where it is.</summary>
    public virtual string? ChangedElsewhere => null;

    /// <summary>Whether a fact is one of the kind: verdicts, revisits and verifications are facts of one type.</summary>
    public virtual bool Tells(Fact fact) => fact.GetType() == FactType;

    /// <summary>The kind of fact that the record is about; null where it stands alone.</summary>
    public virtual Type? AboutType => null;

    /// <summary>Whether it may be about that record.</summary>
    public virtual bool IsAbout(Fact fact) => fact.GetType() == AboutType;

    /// <summary>Whether one is offered beside what it is about: what is ended, answered or at rest asks for nothing more.</summary>
    public virtual bool IsOffered(RecordPlace place) => Hindrance(place) is null && (!IsOnce || Taken(place, Blank(place)) is null);

    /// <summary>Where it is shown, and where one comes back to.</summary>
    public virtual string Home(Guid caseId) => Links.Case(caseId);

    /// <summary>Where one comes back to after writing one, or taking it back: the same, if the kind says nothing else.</summary>
    public virtual string HomeOf(RecordPlace place) => Home(place.Case.Id);

    /// <summary>Where it is said instead that the other thing came to be: a promise is not kept any more. Null for nowhere.</summary>
    public virtual FlashLink? Otherwise(RecordPlace place, string? from) => null;

    /// <summary>It may also stand alone, where its kind is about another.</summary>
    public virtual bool MayStandAlone => false;

    /// <summary>
    /// Of what is only drafted: the reason that its corrections carry by themselves. Neither a reason nor the day is asked for. Null for what
    /// counts.
    /// </summary>
    public virtual string? DraftReason => null;

    /// <summary>Of a kind that may be corrected into nothing: what is said then, 这一天没有去. Null where a record is only corrected into another.</summary>
    public virtual string? Ending => null;

    /// <summary>What holds today instead of what the record says, though nobody corrected it: a plan revised it since. Null where the record holds.</summary>
    public virtual string? HoldsNow(RecordPlace place, Fact fact) => null;

    /// <summary>What comes of saying so.</summary>
    public virtual string EndingEffect =>
        $"更正为“{Ending}”以后，这条记录不再计入任何数字，再导入台账也不会恢复。原来的写法和原因留在历史里，写明是谁更正的。";

    /// <summary>An example of a reason for it.</summary>
    /// <param name="unit">What is counted: 村, 社区.</param>
    public virtual string EndingHint(string unit) => $"如：台账抄串了一行，那天在别的{unit}";

    /// <summary>What stands against correcting a version that would be written as it is: what was counted or decided by it.</summary>
    public virtual IEnumerable<Refusal> AgainstCorrecting(RecordPlace place, Fact live) => [];

    /// <summary>What stands against saying so of that version, beside what does of every kind.</summary>
    public virtual IEnumerable<Refusal> AgainstEnding(RecordPlace place, Fact fact) => [];

    public abstract RecordInput Blank(RecordPlace place);

    public abstract RecordInput InputOf(Fact fact);

    public abstract IReadOnlyList<RecordField> Fields(RecordPlace place);

    /// <summary>As the form shows them: what is blank, or chosen, in the version that is corrected may stay so.</summary>
    public IReadOnlyList<RecordField> FieldsOf(RecordPlace place)
    {
        var before = place.Corrected is { } corrected ? InputOf(corrected) : null;
        RecordField[] fields =
        [
            .. Fields(place).Select(f => before is null ? f
                : f.Optional is not null || ValueOf(before, f) is not (null or "") ? f.Offering(ValueOf(before, f)) : MayBeBlank(f)),
        ];
        return place.Completing is { } opened && Lacking(place, opened) is { Count: > 0 } lacking ? Only(fields, lacking) : fields;
    }

    /// <summary>With the day, where it is asked for.</summary>
    public IReadOnlyList<RecordField> FieldsWithDay(RecordPlace place) =>
        [.. Fields(place).Where(f => !f.IsShortcut), .. AsksDay ? [new(nameof(RecordInput.Day), DayLabel, FieldKind.Date)] : Array.Empty<RecordField>()];

    /// <summary>What the form does not show is nobody's wish: it stays as it was.</summary>
    public RecordInput Shown(RecordPlace place, RecordInput input)
    {
        var (shown, before) = (FieldsOf(place).Select(f => f.Property).ToHashSet(), place.Corrected is { } corrected ? InputOf(corrected) : null);
        var own = InputType.GetProperties().Where(p => p.DeclaringType!.IsSubclassOf(typeof(RecordInput)) && p.CanWrite);
        foreach (var property in own.Where(p => !shown.Contains(p.Name)))
        {
            property.SetValue(input, before is null ? null : property.GetValue(before));
        }

        return input;
    }

    public abstract IEnumerable<ValidationFailure> Against(RecordPlace place, RecordInput input);

    /// <summary>By the verb of the domain, which refuses what its rules have against it.</summary>
    public abstract Fact Make(RecordPlace place, RecordInput input, DateOnly day);

    /// <summary>The entry that the form is.</summary>
    public virtual Entry EntryOf(RecordPlace place, RecordInput input) =>
        new(input.DayAsOf(place.Today)!.Value, place.Today, place.Campaign) { LateReason = input.LateReason, Key = input.Key };

    /// <summary>What the village is like now, in a line under the title; null for nothing.</summary>
    public virtual string? Now(RecordPlace place) => null;

    /// <summary>Why none can be written here now, and where one is led on; null where one can.</summary>
    public virtual (string Says, IReadOnlyList<FlashLink> Forms)? Hindrance(RecordPlace place) => RestingVillage.Hindrance(place);

    /// <summary>What stands against the step whatever is written in the form, in the words of its refusals; null for nothing.</summary>
    /// <param name="forms">Where one is led on.</param>
    protected static (string Says, IReadOnlyList<FlashLink> Forms)? Hindered(RecordPlace place, IEnumerable<Refusal> against, params FlashLink[] forms) =>
        RestingVillage.Hindrance(place) ?? (string.Concat(against.Select(r => r.ToText())) is { Length: > 0 } says ? (says, forms) : null);

    /// <summary>The field that a refusal of the verb is about; null where it is about the record as a whole.</summary>
    public virtual string? FieldOf(Refusal refusal) => null;

    /// <summary>What the record says, of a kind that no village's chronicle tells by itself.</summary>
    /// <param name="unit">What is counted: 村, 社区.</param>
    public virtual string? Line(Fact fact, string unit, CountyWords county) => null;

    /// <summary>Where it is taken back.</summary>
    public virtual string Withdrawal(Guid caseId, Fact fact) => Links.RecordWithdrawal(caseId, Name, fact.RecordId);

    /// <summary>Every version of a record of the kind, the first one first, withdrawn ones too; tracked. Whose it is has to be asked.</summary>
    public abstract Task<IReadOnlyList<Fact>> VersionsAsync(AppDbContext db, Guid recordId, CancellationToken ct);

    /// <summary>What the department has corrected by hand since then, of what the township writes.</summary>
    /// <param name="since">UTC.</param>
    public abstract IQueryable<CorrectedFact> CorrectedSince(AppDbContext db, DateTime since);

    /// <summary>Whether its form is decided on the figures of the village, which <see cref="RecordPlace.Figures"/> has then.</summary>
    public virtual bool IsDecidedOnFigures => false;

    /// <summary>Reads what the form offers beside what the case has.</summary>
    public virtual Task<RecordPlace> LoadAsync(AppDbContext db, RecordPlace place, CancellationToken ct) => Task.FromResult(place);

    /// <summary>Reads what the form asks besides because of what was typed.</summary>
    /// <param name="place">As of <see cref="LoadAsync"/>.</param>
    public virtual Task<RecordPlace> LoadTypedAsync(AppDbContext db, RecordPlace place, RecordInput typed, CancellationToken ct) => Task.FromResult(place);

    /// <summary>The fact that a record of this kind is about; null where it stands alone, or the other is gone.</summary>
    public virtual Guid? AboutOf(Fact fact) => null;

    /// <summary>Blank is unknown.</summary>
    protected static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    protected static RecordField MayBeBlank(RecordField field) => field with { Optional = MayBeLeftOut };

    public static object? ValueOf(RecordInput input, RecordField field) => ValueOf(input, field.Property);

    /// <param name="property">Of the input.</param>
    public static object? ValueOf(RecordInput input, string property) => input.GetType().GetProperty(property)!.GetValue(input);
}
