using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Domain.Bulletins;

/// <summary>From hand to hand: 送审, 撤回, 退回, 审核, 印发.</summary>
public sealed partial class Bulletin
{
    public const int ContentHashLength = 64;

    /// <summary>In their order; empty for one that was issued before steps were kept.</summary>
    public IReadOnlyList<BulletinStep> Steps => [.. _steps.OrderBy(s => s.Position)];

    /// <summary>
    /// The SHA-256 of number, day of issue and every word, 64 digits (<see cref="HashOf"/>), by which a printed copy is verified; null before, and for one
    /// issued before it was kept.
    /// </summary>
    public string? ContentHash { get; private set; }

    /// <summary>Why the head gave it back; null unless that was the last that happened to it.</summary>
    public string? ReturnedFor => State is BulletinState.Draft && Steps is [.., { Move: BulletinMove.Returned } last] ? last.Reason : null;

    /// <summary>Hands it to the head, after which nobody writes on it.</summary>
    /// <exception cref="RuleViolationException">It is no draft.</exception>
    public void Submit(DateOnly today, Guid by)
    {
        RuleViolationException.ThrowIfAny(AgainstWriting());
        Go(BulletinState.Submitted, BulletinMove.Submitted, today, by);
    }

    /// <summary>What a reviewer has said yes to the department takes back no more, also where another has yet to read it: it is given back.</summary>
    public IEnumerable<Refusal> AgainstTakingBack() =>
    [
        .. AgainstReading(BulletinState.Submitted),
        .. State is BulletinState.Submitted && ReviewedBy.Count > 0 ? [BulletinRefusal.AlreadyReviewed()] : Array.Empty<Refusal>(),
    ];

    /// <summary>The department takes it back to write on, as long as no reviewer has said yes.</summary>
    /// <exception cref="RuleViolationException">It waits for no review, or somebody has said yes.</exception>
    public void TakeBack(DateOnly today, Guid by)
    {
        RuleViolationException.ThrowIfAny(AgainstTakingBack());
        Go(BulletinState.Draft, BulletinMove.TakenBack, today, by);
    }

    /// <summary>The head gives it back with what is to be mended.</summary>
    /// <exception cref="RuleViolationException">It is a draft or issued, or no reason is given.</exception>
    public void Return(string? reason, DateOnly today, Guid by)
    {
        RuleViolationException.ThrowIfAny(
        [
            .. State is BulletinState.Reviewed ? [] : AgainstReading(BulletinState.Submitted),
            .. string.IsNullOrWhiteSpace(reason) ? [BulletinRefusal.ReturnNeedsReason()] : Array.Empty<Refusal>(),
        ]);
        Go(BulletinState.Draft, BulletinMove.Returned, today, by, reason!.Trim());
    }

    /// <summary>Who wrote or decided a word of it, or handed it over, does not review it.</summary>
    public IEnumerable<Refusal> AgainstReviewing(Guid by) =>
    [
        .. AgainstReading(BulletinState.Submitted), .. AgainstOwn(by),
        .. State is BulletinState.Submitted && ReviewedBy.Contains(by) ? [BulletinRefusal.ReviewedByYou()] : Array.Empty<Refusal>(),
    ];

    /// <summary>Who has said yes since it was handed over last.</summary>
    public IReadOnlyList<Guid> ReviewedBy => [.. Reviews.Select(s => s.By).Reverse()];

    // The last first.
    private IEnumerable<BulletinStep> Reviews => Steps.Reverse().TakeWhile(s => s.Move is BulletinMove.Reviewed);

    /// <summary>A reviewer has read it and says yes; when as many as the campaign asks for have, it is reviewed.</summary>
    /// <param name="needed">How many have to say yes, each another person.</param>
    /// <param name="reviewed">The <see cref="OfficialDocument.Fingerprint"/> of what <paramref name="by"/> read.</param>
    /// <param name="examples">Of which something is doubtful: what nobody has decided of them would stop the issue.</param>
    /// <exception cref="RuleViolationException">
    /// It waits for no review, <paramref name="by"/> wrote in it, it no longer reads as he read it, or an example is undecided.
    /// </exception>
    public void Review(
        OfficialDocument document, DateOnly today, Guid by, string? reviewed, int needed = 1, IEnumerable<Praise>? examples = null)
    {
        RuleViolationException.ThrowIfAny([.. AgainstReviewing(by), .. AgainstUnread(document, reviewed), .. Praise.AgainstIssuing(examples ?? [])]);
        Go(
            ReviewedBy.Count + 1 < needed ? BulletinState.Submitted : BulletinState.Reviewed, BulletinMove.Reviewed, today, by,
            text: document.Fingerprint());
    }

    /// <summary>It reads otherwise than it did when somebody said yes to it: the last reviewer, or one before him.</summary>
    public bool HasChangedSinceReview(OfficialDocument document) => Reviews.Any(s => s.Text is { } read && read != document.Fingerprint());

    /// <summary>Only what the head has said yes to is issued, by nobody who wrote in it, and not before its month has ended.</summary>
    public IEnumerable<Refusal> AgainstIssuing(Guid by, DateOnly today)
    {
        foreach (var refusal in AgainstReading(BulletinState.Reviewed))
        {
            yield return refusal;
        }

        if (IsRunning(today))
        {
            yield return BulletinRefusal.MonthStillRuns(Month);
        }

        foreach (var refusal in AgainstOwn(by))
        {
            yield return refusal;
        }
    }

    /// <summary>Freezes what was composed as of <see cref="CountsTo"/> from what was recorded by <paramref name="knownAt"/>.</summary>
    /// <param name="number">第N期: <see cref="BulletinNumbering.Next"/> of the day.</param>
    /// <param name="reviewed">The <see cref="OfficialDocument.Fingerprint"/> of what <paramref name="by"/> read.</param>
    /// <exception cref="RuleViolationException">Anything that <see cref="AgainstIssuing"/> names, or it no longer reads as he read it.</exception>
    public void Issue(
        OfficialDocument document, IEnumerable<BulletinFigure> figures, int number, DateOnly today, DateTime knownAt, Guid by, string? reviewed)
    {
        RuleViolationException.ThrowIfAny([.. AgainstIssuing(by, today), .. AgainstUnread(document, reviewed)]);
        AsOf = CountsTo(today);
        (Number, NumberYear) = (number, today.Year);
        IssuedBy = by;
        IssuedOn = today;
        KnownAt = knownAt;
        Document = document;
        ContentHash = HashOf(document, number, today);
        _figures.AddRange(figures);
        Go(BulletinState.Issued, BulletinMove.Issued, today, by);
    }

    /// <summary>By which a printed copy is verified: its number, its day of issue and every word.</summary>
    public static string HashOf(OfficialDocument document, int number, DateOnly issuedOn) => Convert.ToHexString(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number}\n{issuedOn:yyyy-MM-dd}\n{document.Hash()}"))));

    /// <summary>What is kept is what was issued; true as well where nothing was kept to compare with.</summary>
    public bool IsWhole => ContentHash is null || (Document is { } kept && HashOf(kept, Number!.Value, IssuedOn!.Value) == ContentHash);

    private void Go(BulletinState to, BulletinMove move, DateOnly today, Guid by, string? reason = null, string? text = null)
    {
        State = to;
        _steps.Add(new(_steps.Count + 1, move, today, by, reason, text));
    }

    private IEnumerable<Refusal> AgainstReading(BulletinState needed)
    {
        if (IsIssued)
        {
            yield return BulletinRefusal.AlreadyIssued();
        }
        else if (State is BulletinState.Draft)
        {
            yield return BulletinRefusal.NotSubmitted();
        }
        else if (State != needed)
        {
            yield return needed is BulletinState.Reviewed ? BulletinRefusal.NotReviewed() : BulletinRefusal.AlreadyReviewed();
        }
    }

    private IEnumerable<Refusal> AgainstOwn(Guid by)
    {
        Guid[] own =
        [
            DraftedBy, .. _steps.Where(s => s.Move is BulletinMove.Submitted).Select(s => s.By), .. _notes.Select(n => n.WrittenBy),
            .. _rewordings.Select(r => r.WrittenBy),
            .. _leftOut.Select(l => l.DecidedBy), .. _kept.Select(k => k.DecidedBy),
        ];
        if (own.Contains(by))
        {
            yield return BulletinRefusal.SamePersonDraftsAndIssues();
        }
    }

    private static IEnumerable<Refusal> AgainstUnread(OfficialDocument document, string? reviewed)
    {
        if (document.Fingerprint() != reviewed)
        {
            yield return BulletinRefusal.ChangedSinceReview();
        }
    }
}
