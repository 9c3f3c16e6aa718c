using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Domain.Bulletins;

/// <summary>The county's bulletin of one month (月通报). A draft shows what the records say now; an issued one keeps text, figures and evidence.</summary>
public sealed partial class Bulletin : AggregateRoot
{
    private readonly List<BulletinNote> _notes = [];
    private readonly List<BulletinFigure> _figures = [];
    private readonly List<LeftOutExemplar> _leftOut = [];
    private readonly List<KeptExemplar> _kept = [];
    private readonly List<BulletinStep> _steps = [];
    private readonly List<BulletinRewording> _rewordings = [];

    private Bulletin()
    {
    }

    /// <summary>Drafts the bulletin of a month that has ended, or of the current one up to today.</summary>
    /// <exception cref="RuleViolationException">The month is not one of the campaign's, or has not begun.</exception>
    public Bulletin(Campaign campaign, Month month, DateOnly today, Guid by)
    {
        RuleViolationException.ThrowIfAny(AgainstDrafting(campaign, month, today));
        CampaignId = campaign.Id;
        CountyCode = campaign.CountyCode;
        FirstDay = month.First;
        State = BulletinState.Draft;
        DraftedBy = by;
        DraftedOn = today;
    }

    public Guid CampaignId { get; private init; }

    /// <summary>Six digits. The bulletin goes to everyone in the county, so the scope filter compares counties, not villages.</summary>
    public string CountyCode { get; private init; } = null!;

    /// <summary>The first day of its month.</summary>
    public DateOnly FirstDay { get; private init; }

    /// <summary>The issued bulletin that this one corrects (更正); null for the first of a month.</summary>
    public Guid? CorrectsId { get; private init; }

    /// <summary>第N期 of the corrected one.</summary>
    public int? CorrectsNumber { get; private init; }

    /// <summary>第N期, given when it is issued; null before.</summary>
    public int? Number { get; private set; }

    /// <summary>The year in which it was issued: a number stands once in it. Null before.</summary>
    public int? NumberYear { get; private set; }

    public BulletinState State { get; private set; }

    public Guid DraftedBy { get; private init; }

    public DateOnly DraftedOn { get; private init; }

    public Guid? IssuedBy { get; private set; }

    public DateOnly? IssuedOn { get; private set; }

    /// <summary>The last day counted; null while it is a draft.</summary>
    public DateOnly? AsOf { get; private set; }

    /// <summary>The instant of its issue: a recount that knows what was known then gives the same figures. Null while it is a draft.</summary>
    public DateTime? KnownAt { get; private set; }

    /// <summary>The text as issued; null while it is a draft.</summary>
    public OfficialDocument? Document { get; private set; }

    public IReadOnlyList<BulletinNote> Notes => _notes;

    /// <summary>What is printed instead of computed paragraphs.</summary>
    public IReadOnlyList<BulletinRewording> Rewordings => _rewordings;

    /// <summary>Empty while it is a draft.</summary>
    public IReadOnlyList<BulletinFigure> Figures => _figures;

    /// <summary>Examples of whom the drafter decided that they are not held up.</summary>
    public IReadOnlyList<LeftOutExemplar> LeftOut => _leftOut;

    /// <summary>Examples of whom the drafter decided that they are held up although something speaks against them.</summary>
    public IReadOnlyList<KeptExemplar> Kept => _kept;

    public Month Month => Month.Of(FirstDay);

    public bool IsIssued => State is BulletinState.Issued;

    /// <summary>Drafts the correction of an issued bulletin: its month anew, with what its drafter wrote and decided.</summary>
    /// <param name="correction">The number of a correction that was issued already; null without one.</param>
    /// <param name="again">What of it is composed from the records of now, as if it were not issued yet; null where nobody asks.</param>
    /// <exception cref="RuleViolationException">It is not issued, corrected already, or there is nothing to correct.</exception>
    public static Bulletin Correcting(Bulletin wrong, int? correction, DateOnly today, Guid by, OfficialDocument? again = null)
    {
        RuleViolationException.ThrowIfAny(wrong.AgainstCorrecting(correction, again));
        var draft = new Bulletin
        {
            CampaignId = wrong.CampaignId,
            CountyCode = wrong.CountyCode,
            FirstDay = wrong.FirstDay,
            CorrectsId = wrong.Id,
            CorrectsNumber = wrong.Number,
            State = BulletinState.Draft,
            DraftedBy = by,
            DraftedOn = today,
        };
        // It takes the other one's place: what was written and decided there goes on holding, as its author's, until somebody changes it.
        draft._notes.AddRange(wrong.Notes.Select(n => new BulletinNote(n.Part, n.Text, n.WrittenBy, n.Places)));
        draft._rewordings.AddRange(wrong.Rewordings.Select(r => new BulletinRewording(r.Part, r.Paragraph, r.Text, r.WrittenBy)));
        draft._leftOut.AddRange(wrong.LeftOut.Select(l => new LeftOutExemplar(l.CaseId, l.DecidedBy)));
        draft._kept.AddRange(wrong.Kept.Select(k => new KeptExemplar(k.CaseId, k.DecidedBy)));
        return draft;
    }

    /// <inheritdoc cref="Correcting"/>
    public IEnumerable<Refusal> AgainstCorrecting(int? correction, OfficialDocument? again = null)
    {
        if (!IsIssued)
        {
            yield return BulletinRefusal.NotIssuedYet();
        }
        else if (again?.Fingerprint() == Document!.Fingerprint() && _notes.Count + _rewordings.Count == 0)
        {
            yield return BulletinRefusal.NothingToCorrect(Number!.Value);
        }

        if (correction is { } number)
        {
            yield return BulletinRefusal.AlreadyCorrected(number);
        }
    }

    public static IEnumerable<Refusal> AgainstDrafting(Campaign campaign, Month month, DateOnly today)
    {
        if (!MonthsOf(campaign.Start, campaign.Deadline, today).Contains(month))
        {
            yield return BulletinRefusal.MonthOutsideCampaign(month, FirstMonthOf(campaign.Start));
        }
    }

    /// <summary>The first month that has one: the one after the campaign's start month, on whichever day of it the campaign starts.</summary>
    public static Month FirstMonthOf(DateOnly start) => Month.Of(start).Next;

    /// <summary>The months of a campaign that may have a bulletin on a day, in their order.</summary>
    public static IEnumerable<Month> MonthsOf(DateOnly start, DateOnly deadline, DateOnly today)
    {
        for (var month = FirstMonthOf(start); month <= Month.Of(deadline) && month.First <= today; month = month.Next)
        {
            yield return month;
        }
    }

    /// <summary>The last day that the bulletin counts: the month's last, or today while the month runs.</summary>
    public DateOnly CountsTo(DateOnly today) => AsOf ?? (today < Month.Last ? today : Month.Last);

    /// <summary>The month has not ended yet on the day, so what it says is not final.</summary>
    public bool IsRunning(DateOnly today) => !IsIssued && today <= Month.Last;

    public string? NoteOn(BulletinPart part) => _notes.SingleOrDefault(n => n.Part == part)?.Text;

    public IEnumerable<Refusal> AgainstWriting()
    {
        if (IsIssued)
        {
            yield return BulletinRefusal.AlreadyIssued();
        }
        else if (State is not BulletinState.Draft)
        {
            yield return BulletinRefusal.UnderReview();
        }
    }

    /// <summary>Words a computed paragraph anew; blank, or as it is computed, takes that back.</summary>
    /// <param name="paragraph">As it is computed by now.</param>
    /// <exception cref="RuleViolationException">It is no draft, or anything of <see cref="TokenText.Against"/>.</exception>
    public void Reword(BulletinPart part, TokenText paragraph, string? text, Guid by)
    {
        var words = text?.ReplaceLineEndings("").Trim() ?? "";
        RuleViolationException.ThrowIfAny([.. AgainstWriting(), .. paragraph.Against(words)]);
        var before = _rewordings.Find(r => r.Part == part && r.Paragraph == paragraph.Key);
        if (words.Length == 0 || words == paragraph.Text)
        {
            _rewordings.RemoveAll(r => r == before);
        }
        else if (before is null)
        {
            _rewordings.Add(new(part, paragraph.Key, words, by));
        }
        else if (before.Text != words)
        {
            before.Rewrite(words, by);
        }
    }

    /// <summary>Gives up what was worded anew of a paragraph that is computed in other words by now.</summary>
    /// <param name="text">What is still written of it; it is to be copied where it belongs by now.</param>
    /// <exception cref="RuleViolationException">It is no draft, or something is still written of it.</exception>
    public void GiveUp(BulletinPart part, string paragraph, string? text)
    {
        Refusal[] changed = string.IsNullOrWhiteSpace(text) ? [] : [BulletinRefusal.ParagraphChanged()];
        RuleViolationException.ThrowIfAny([.. AgainstWriting(), .. changed]);
        _rewordings.RemoveAll(r => r.Part == part && r.Paragraph == paragraph);
    }

    /// <summary>Holds these up of the examples of which something is doubtful, and those not.</summary>
    /// <exception cref="RuleViolationException">It is issued.</exception>
    public void Decide(IReadOnlySet<Guid> kept, IReadOnlySet<Guid> leftOut, Guid by)
    {
        RuleViolationException.ThrowIfAny(AgainstWriting());
        _leftOut.RemoveAll(l => !leftOut.Contains(l.CaseId));
        _leftOut.AddRange(leftOut.Where(c => _leftOut.TrueForAll(l => l.CaseId != c)).Select(c => new LeftOutExemplar(c, by)));
        _kept.RemoveAll(k => !kept.Contains(k.CaseId));
        _kept.AddRange(kept.Where(c => _kept.TrueForAll(k => k.CaseId != c)).Select(c => new KeptExemplar(c, by)));
    }
}
