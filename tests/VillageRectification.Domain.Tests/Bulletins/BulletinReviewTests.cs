using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>送审, 撤回, 退回, 审核, 印发: from hand to hand, and who may not.</summary>
public class BulletinReviewTests
{
    private static readonly Guid Drafter = Guid.CreateVersion7();
    private static readonly Guid Head = Guid.CreateVersion7();
    private static readonly DateOnly Day = new(2003, 11, 1);
    private static readonly DateTime Now = new(2003, 11, 1, 9, 0, 0, DateTimeKind.Utc);
    private static readonly OfficialDocument Text = new(new("通报", "组织部"), ["通报"], [new Paragraph(null, [new("一")])]);
    private static readonly OfficialDocument Other = Text with { TitlePhrases = ["别的"] };

    [Fact]
    public void Each_step_is_kept_with_its_day_and_who_took_it()
    {
        var bulletin = Draft();
        bulletin.Submit(Day, Drafter);
        bulletin.TakeBack(Day, Drafter);
        bulletin.Submit(Day, Drafter);
        bulletin.Return(" 漏了逾期天数 ", Day.AddDays(1), Head);
        bulletin.Submit(Day.AddDays(2), Drafter);
        bulletin.Review(Text, Day.AddDays(3), Head, Text.Fingerprint());
        bulletin.Issue(Text, [], 12, Day.AddDays(4), Now, Head, Text.Fingerprint());

        Assert.Equal(
            [
                (BulletinMove.Submitted, Day, Drafter), (BulletinMove.TakenBack, Day, Drafter), (BulletinMove.Submitted, Day, Drafter),
                (BulletinMove.Returned, Day.AddDays(1), Head), (BulletinMove.Submitted, Day.AddDays(2), Drafter),
                (BulletinMove.Reviewed, Day.AddDays(3), Head), (BulletinMove.Issued, Day.AddDays(4), Head),
            ],
            bulletin.Steps.Select(s => (s.Move, s.On, s.By)));
        Assert.Equal("漏了逾期天数", bulletin.Steps[3].Reason);
        Assert.Equal(Bulletin.HashOf(Text, 12, Day.AddDays(4)), bulletin.ContentHash);
        Assert.True(bulletin.IsWhole);
    }

    [Fact]
    public void A_copy_with_another_number_or_day_or_word_is_another()
    {
        string[] copies =
        [
            Bulletin.HashOf(Text, 12, Day), Bulletin.HashOf(Text, 13, Day), Bulletin.HashOf(Text, 12, Day.AddDays(1)), Bulletin.HashOf(Other, 12, Day),
        ];
        Assert.Equal(copies.Length, copies.Distinct().Count());
    }

    [Fact]
    public void What_is_handed_over_nobody_writes_on()
    {
        var bulletin = Draft();
        bulletin.Submit(Day, Drafter);

        Make.RefusedBy(BulletinRule.UnderReview, () => bulletin.Write(BulletinPart.NextMonth, "再补一句。", Drafter));
        Make.RefusedBy(BulletinRule.UnderReview, () => bulletin.Decide(new HashSet<Guid>(), new HashSet<Guid> { Head }, Drafter));
        Make.RefusedBy(BulletinRule.UnderReview, () => bulletin.Submit(Day, Drafter));
        bulletin.TakeBack(Day, Drafter);
        bulletin.Write(BulletinPart.NextMonth, "再补一句。", Drafter);
        Assert.Equal(BulletinState.Draft, bulletin.State);
    }

    [Fact]
    public void A_draft_is_neither_reviewed_nor_returned_nor_issued()
    {
        Make.RefusedBy(BulletinRule.NotSubmitted, () => Draft().Review(Text, Day, Head, Text.Fingerprint()));
        Make.RefusedBy(BulletinRule.NotSubmitted, () => Draft().Return("改一改", Day, Head));
        Make.RefusedBy(BulletinRule.NotSubmitted, () => Draft().TakeBack(Day, Drafter));
        Make.RefusedBy(BulletinRule.NotSubmitted, () => Draft().Issue(Text, [], 12, Day, Now, Head, Text.Fingerprint()));
    }

    [Fact]
    public void What_is_not_reviewed_is_not_issued_and_what_is_reviewed_only_the_head_gives_back()
    {
        var bulletin = Draft();
        bulletin.Submit(Day, Drafter);
        Make.RefusedBy(BulletinRule.NotReviewed, () => bulletin.Issue(Text, [], 12, Day, Now, Head, Text.Fingerprint()));
        bulletin.Review(Text, Day, Head, Text.Fingerprint());
        Make.RefusedBy(BulletinRule.AlreadyReviewed, () => bulletin.TakeBack(Day, Drafter));
        Make.RefusedBy(BulletinRule.AlreadyReviewed, () => bulletin.Review(Text, Day, Head, Text.Fingerprint()));
        Assert.Null(bulletin.ReturnedFor);

        bulletin.Return("漏了一个村", Day, Head);

        Assert.Equal("漏了一个村", bulletin.ReturnedFor);
        bulletin.Submit(Day, Drafter);
        Assert.Null(bulletin.ReturnedFor);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Giving_back_says_what_is_to_be_mended(string? reason)
    {
        var bulletin = Draft();
        bulletin.Submit(Day, Drafter);
        Make.RefusedBy(BulletinRule.ReturnNeedsReason, () => bulletin.Return(reason, Day, Head));
    }

    [Fact]
    public void Nobody_reviews_his_own_words_or_what_he_has_not_read()
    {
        var (own, read) = (Draft(), Draft());
        own.Write(BulletinPart.NextMonth, "一是巩固。", Head);
        own.Submit(Day, Drafter);
        read.Submit(Day, Drafter);

        Make.RefusedBy(BulletinRule.SamePersonDraftsAndIssues, () => own.Review(Text, Day, Head, Text.Fingerprint()));
        Make.RefusedBy(BulletinRule.SamePersonDraftsAndIssues, () => read.Review(Text, Day, Drafter, Text.Fingerprint()));
        var handed = Draft();
        handed.Submit(Day, Head);
        Make.RefusedBy(BulletinRule.SamePersonDraftsAndIssues, () => handed.Review(Text, Day, Head, Text.Fingerprint()));
        Make.RefusedBy(BulletinRule.ChangedSinceReview, () => read.Review(Text, Day, Head, Other.Fingerprint()));
    }

    [Fact]
    public void Records_that_come_in_after_the_review_are_told()
    {
        var bulletin = Draft();
        bulletin.Submit(Day, Drafter);
        Assert.False(bulletin.HasChangedSinceReview(Other));
        bulletin.Review(Text, Day, Head, Text.Fingerprint());

        Assert.False(bulletin.HasChangedSinceReview(Text));
        Assert.True(bulletin.HasChangedSinceReview(Other));
    }

    private static Bulletin Draft() => new(Make.Campaign(), new(2003, 10), Day, Drafter);
}
