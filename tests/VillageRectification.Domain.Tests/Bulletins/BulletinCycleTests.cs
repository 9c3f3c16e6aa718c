using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>Several reviewers, what an issue keeps, its receipt and its correction.</summary>
public sealed class BulletinCycleTests
{
    private static readonly Guid Drafter = Guid.CreateVersion7();
    private static readonly Guid Head = Guid.CreateVersion7();
    private static readonly Guid Deputy = Guid.CreateVersion7();
    private static readonly DateOnly Day = new(2003, 11, 1);
    private static readonly DateTime Now = new(2003, 11, 1, 9, 0, 0, DateTimeKind.Utc);
    private static readonly OfficialDocument Text = new(new("通报", "组织部"), ["通报"], [new Paragraph(null, [new("一")])]);
    private static readonly TokenText Computed = TokenText.Of(new(null, [new("共"), new("3", "cases"), new("个村。")]), _ => "村");

    [Fact]
    public void Where_two_have_to_say_yes_each_is_another_person_and_giving_it_back_begins_anew()
    {
        Bulletin bulletin = new(Make.Campaign(), new(2003, 10), Day, Drafter);
        bulletin.Submit(Day, Drafter);
        bulletin.Review(Text, Day, Deputy, Text.Fingerprint(), needed: 2);
        Assert.Equal((BulletinState.Submitted, Deputy), (bulletin.State, Assert.Single(bulletin.ReviewedBy)));
        // What one has said yes to is taken back no more, and what has changed since is told to the other.
        Make.RefusedBy(BulletinRule.AlreadyReviewed, () => bulletin.TakeBack(Day, Drafter));
        Assert.True(bulletin.HasChangedSinceReview(Text with { TitlePhrases = ["别的"] }));
        Make.RefusedBy(BulletinRule.ReviewedByYou, () => bulletin.Review(Text, Day, Deputy, Text.Fingerprint(), needed: 2));
        bulletin.Review(Text, Day, Head, Text.Fingerprint(), needed: 2);
        Assert.Equal(BulletinState.Reviewed, bulletin.State);
        Assert.Equal([Deputy, Head], bulletin.ReviewedBy);

        bulletin.Return("漏了一个村", Day, Head);
        bulletin.Submit(Day, Drafter);
        var other = Text with { TitlePhrases = ["别的"] };
        bulletin.Review(other, Day, Deputy, other.Fingerprint(), needed: 2);
        bulletin.Review(Text, Day, Head, Text.Fingerprint(), needed: 2);
        // The first of the two read it otherwise than it is now.
        Assert.True(bulletin.HasChangedSinceReview(Text));
        bulletin.Return("再看", Day, Head);
        bulletin.Submit(Day, Drafter);
        Assert.False(bulletin.HasChangedSinceReview(Text));
        Assert.Empty(bulletin.ReviewedBy);
        bulletin.Review(Text, Day, Deputy, Text.Fingerprint());
        Assert.Equal(BulletinState.Reviewed, bulletin.State);
    }

    [Fact]
    public void An_issue_keeps_its_figures_its_words_and_its_day()
    {
        var issued = Issued();
        Assert.Equal(["passed", "failed"], issued.Figures.Select(f => f.Key));
        Assert.Equal((3, 1), (issued.Figures[0].Value!.Value, issued.Figures[0].Evidence.Count));
        Assert.True(issued.IsWhole);
        typeof(Bulletin).GetProperty(nameof(Bulletin.Document))!.SetValue(issued, Text with { TitlePhrases = ["别的"] });
        Assert.False(issued.IsWhole);
        typeof(Bulletin).GetProperty(nameof(Bulletin.ContentHash))!.SetValue(issued, null);
        Assert.True(issued.IsWhole);
        // Whatever day it is asked on, also of its own month.
        Assert.Equal(new(2003, 10, 31), issued.CountsTo(new(2003, 10, 15)));
    }

    [Fact]
    public void Only_what_is_issued_is_received()
    {
        Make.RefusedBy(BulletinRule.NotIssuedYet, () => _ = new BulletinReceipt(new(Make.Campaign(), new(2003, 10), Day, Drafter), Head, Day));
        var issued = Issued();
        BulletinReceipt receipt = new(issued, Head, Day);
        Assert.Equal((issued.Id, Head, Day), (receipt.BulletinId, receipt.AccountId, receipt.ReceivedOn));
    }

    [Fact]
    public void A_correction_takes_along_what_was_worded_anew_and_is_drafted_where_something_reads_otherwise()
    {
        var worded = Issued(b =>
        {
            b.Reword(BulletinPart.Overall, Computed, "一共【村】个。", Deputy);
            b.Write(BulletinPart.NextMonth, "抓紧。", Deputy);
        });
        var draft = Bulletin.Correcting(worded, null, Day.AddDays(1), Head, Text);
        var rewording = Assert.Single(draft.Rewordings);
        Assert.Equal((BulletinPart.Overall, Computed.Key, "一共【村】个。", Deputy), (rewording.Part, rewording.Paragraph, rewording.Text, rewording.WrittenBy));
        Assert.Equal((Deputy, "抓紧。"), (Assert.Single(draft.Notes).WrittenBy, draft.Notes[0].Text));
        Assert.Equal((Head, Day.AddDays(1), BulletinState.Draft), (draft.DraftedBy, draft.DraftedOn, draft.State));

        // As it reads by now it was issued, and nobody wrote anything that could be taken out.
        Make.RefusedBy(BulletinRule.NothingToCorrect, () => Bulletin.Correcting(Issued(), null, Day, Head, Text));
        Assert.Empty(Issued().AgainstCorrecting(null, Text with { TitlePhrases = ["别的"] }));
        Assert.Empty(Issued().AgainstCorrecting(null));
        Assert.Empty(Issued(b => b.Write(BulletinPart.NextMonth, "抓紧。", Drafter)).AgainstCorrecting(null, Text));
    }

    [Fact]
    public void A_line_is_worded_anew_without_its_breaks()
    {
        Bulletin draft = new(Make.Campaign(), new(2003, 10), Day, Drafter);
        draft.Reword(BulletinPart.Overall, Computed, "一共\r\n【村】\n个。", Drafter);
        Assert.Equal("一共【村】个。", Assert.Single(draft.Rewordings).Text);
        draft.Reword(BulletinPart.Overall, Computed, null, Drafter);
        Assert.Empty(draft.Rewordings);
    }

    private static Bulletin Issued(Action<Bulletin>? write = null)
    {
        Bulletin bulletin = new(Make.Campaign(), new(2003, 10), Day, Drafter);
        write?.Invoke(bulletin);
        bulletin.Submit(Day, Drafter);
        bulletin.Review(Text, Day, Head, Text.Fingerprint());
        EvidenceRow row = new(Guid.CreateVersion7(), "孔庄村", default, Day);
        bulletin.Issue(Text, [new("passed", 3, [row]), new("failed", 0, [])], 12, Day, Now, Head, Text.Fingerprint());
        return bulletin;
    }
}
