using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Web.Pages.Shared.Documents;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>A bulletin as its pages show it.</summary>
/// <param name="Number">第N期; of a draft the one that it will have if what comes before it is issued before it.</param>
/// <param name="AsOf">The last day counted.</param>
/// <param name="DraftedBy">The drafter's name; null for who reads only the issued one.</param>
/// <param name="Changes">Empty when it is issued: the comparison stands in its text.</param>
/// <param name="Parts">What can be written on, in the text or left out of it for want of records; empty when it is issued.</param>
/// <param name="Links">Where the numbers of its text open for this reader.</param>
internal sealed record BulletinView(
    Guid Id,
    int Version,
    int Number,
    Month Month,
    BulletinState State,
    DateOnly DraftedOn,
    DateOnly? IssuedOn,
    DateOnly AsOf,
    string? DraftedBy,
    OfficialDocument Document,
    IReadOnlyList<FigureChange> Changes,
    IReadOnlyList<BulletinPart> Written,
    IReadOnlyList<PartName> Parts,
    FigureLinks Links)
{
    /// <summary>What it is composed from; null when it is issued. What only some pages show of it is found where they ask.</summary>
    public BulletinMaterial? Material { get; init; }

    /// <summary>The reader follows it from hand to hand.</summary>
    public bool MayFollow { get; init; }

    /// <summary>Set in a corrective issue.</summary>
    public BulletinLink? Corrects { get; init; }

    /// <summary>Set when it is corrected, or about to be.</summary>
    public BulletinLink? CorrectedBy { get; init; }

    /// <summary>Examples of which something is doubtful; empty when it is issued.</summary>
    public IReadOnlyList<Praise> Doubts => field ??= Material is null ? [] : Praise.Of(Material);

    /// <summary>The day from which it can be issued; null when it already can.</summary>
    public DateOnly? IssuableFrom { get; init; }

    /// <summary>Of what was issued; null of a draft, and of one issued before it was kept.</summary>
    public string? ContentHash { get; init; }

    /// <summary>What the head wants mended; null unless he gave it back.</summary>
    public string? ReturnedFor { get; init; }

    /// <summary>Records that came in since the review changed the text.</summary>
    public bool HasChangedSinceReview { get; init; }

    /// <summary>How it went from hand to hand, the latest first; empty for who only reads it.</summary>
    public IReadOnlyList<StepRow> Steps { get; init; } = [];

    /// <summary>The computed paragraphs of a part as they are reworded; none when it is issued.</summary>
    public IReadOnlyList<TokenText> Tokens(BulletinPart part) => Material is null ? [] : BulletinComposer.Tokens(Material, part);

    /// <summary>What a reviewer asks about the records behind the numbers; set where the page asks, and none when it is issued.</summary>
    public IReadOnlyList<Checkpoint> Quality { get; init; } = [];

    /// <summary>What records moved since somebody saved it last; set where the page asks, and none when it is issued.</summary>
    public MovedFigures Moved { get; init; } = MovedFigures.None;

    /// <summary>The numbers that an own paragraph may hold as tokens; none when it is issued.</summary>
    public NoteTokens NoteTokens() => Material is null ? Domain.Bulletins.NoteTokens.None : Domain.Bulletins.NoteTokens.Of(Material);

    /// <summary>Parts of which an own paragraph is not printed, because a token in it is no figure by now.</summary>
    public IReadOnlyList<BulletinPart> LapsedNotes => field ??= Material is null ? [] : BulletinComposer.LapsedNotes(Material);

    /// <summary>What was worded anew, each by the paragraph in whose place it stands.</summary>
    public IReadOnlyList<BulletinRewording> Reworded { get; init; } = [];

    /// <summary>Those of them that are not printed, because their paragraph is computed in other words by now.</summary>
    public IReadOnlyList<BulletinRewording> Lapsed => field ??= Material is null ? [] : BulletinComposer.Lapsed(Material);

    /// <summary>What of it is to be compared with the records; none when it is issued, and for who only reads it.</summary>
    public IReadOnlyList<WordingDoubt> WordingDoubts => field ??= MayFollow && Material is not null ? BulletinComposer.Doubts(Material, Document) : [];

    /// <summary>A correction that says the same as what it corrects, so far.</summary>
    public bool CorrectsNothing => Material is not null && BulletinComposer.CorrectsNothing(Material, Document);

    /// <summary>How many have to say yes; 0 for who only reads it.</summary>
    public int Reviewers { get; init; }

    /// <summary>How many have, since it was handed over last.</summary>
    public int ReviewedBy { get; init; }

    /// <summary>Who wrote or worded anything of it, each once; empty for who only reads it.</summary>
    public IReadOnlyList<string> Editors { get; init; } = [];

    /// <summary>How many paragraphs were added to what is computed.</summary>
    public int Added => Document.Sections.SelectMany(s => s.Paragraphs).Count(p => p.IsNote);

    /// <summary>
    /// How many accounts it goes to and how many of them have not said that they have it; null before it is issued, and for who only reads it.
    /// </summary>
    public (int All, int Left)? Received { get; init; }

    public bool IsIssued => State is BulletinState.Issued;

    public bool IsDraft => State is BulletinState.Draft;

    /// <summary>The day on which it last took a step; null when that is written down nowhere, or not for this reader.</summary>
    public string? DayOf(BulletinMove move) => Steps.FirstOrDefault(s => s.Move == move)?.On.ToSentence(AsOf);

    /// <summary>Parts that say nothing yet.</summary>
    public IEnumerable<PartName> Silent => Parts.Where(p => Document.Sections.All(s => s.Key != p.Part.ToString()));

    /// <summary>What nobody has written yet or is not printed: what was worded for other sentences, and the part that only an editor can fill.</summary>
    public IEnumerable<OpenMatter> Open =>
    [
        .. Lapsed.Select(r => new OpenMatter(
            r.Part, $"“{NameOf(r.Part)}”改写过的一段，印的是自动生成的", "记录变了，字句跟着变了", "印自动生成的，改写的不印",
            Frame.Links.BulletinParagraph(Id, r.Part.ToString(), r.Paragraph))),
        .. LapsedNotes.Select(l => new OpenMatter(
            l, $"“{NameOf(l)}”补充的文字有一段没有印", "里面有的【】不是现在的数字", "少这一段", Frame.Links.BulletinPart(Id, l.ToString()))),
        .. Parts.Where(p => p.Part is BulletinPart.NextMonth && !HasNote(p.Part.ToString())).Select(p => new OpenMatter(
            p.Part, $"“{p.Name}”只有自动生成的一段", "没有人补充过", "只印自动生成的一段", Frame.Links.BulletinPart(Id, p.Part.ToString()))),
    ];

    /// <summary>The paragraphs of a draft of which a number moved or that somebody worded or wrote, by part.</summary>
    public IReadOnlyList<(Section Part, IReadOnlyList<Paragraph> Paragraphs)> Marked =>
    [
        .. Document.Sections.Select(s => (s, (IReadOnlyList<Paragraph>)[.. s.Paragraphs.Where(p => MarkOf(p) is not null || p.Runs.Any(Moved.Has))]))
            .Where(s => s.Item2.Count > 0),
    ];

    private string NameOf(BulletinPart part) => Parts.First(p => p.Part == part).Name;

    // What is issued reads as one text.
    private string? MarkOf(Paragraph paragraph) => (IsIssued ? null : paragraph.IsNote ? "补充的" : paragraph.Computed is not null ? "改写过的" : null) is { } mark
        ? mark + (WordingDoubts.Any(d => paragraph.Text.Contains(d.Words, StringComparison.Ordinal)) ? "，请核对" : "") : null;

    public bool HasNote(string part) => Written.Any(p => p.ToString() == part);

    public DocumentView OnPaper() => new(Document, IssueOr("（草稿，未印发）"), Links);

    /// <summary>How many numbers of a part are others than when it was saved.</summary>
    public int MovedIn(Section part) =>
        part.Paragraphs.SelectMany(p => p.Runs).Where(Moved.Has).Select(r => (r.Figure, r.Level)).Distinct().Count();

    /// <param name="mayWrite">Each part offers to be written on.</param>
    public DocumentView OnScreen(bool mayWrite) =>
        new(Document, IssueOr("未印发"), Links)
        {
            Paper = Frame.Links.BulletinPaper(Id),
            IsChanged = Moved.Has,
            MarkOf = MarkOf,
            Acts = Document.Sections.Where(s => mayWrite && s.Key is not null)
            .ToDictionary(s => s.Key!, s => new PartAct(
                Frame.Links.BulletinPart(Id, s.Key!),
                HasNote(s.Key!) || Reworded.Any(r => r.Part.ToString() == s.Key) ? "改这一部分写过的文字" : "改写、补充文字")),
        };

    /// <summary>What its paper says of its issue.</summary>
    public static DocumentIssue IssueOf(int number, DateOnly issuedOn) => new($"第{number}期", issuedOn.ToFull(), $"{issuedOn.ToFull()}印发");

    private DocumentIssue IssueOr(string draft) => IssuedOn is { } day ? IssueOf(Number, day) : new($"第{Number}期", draft, draft);
}
