using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Bulletins;

public class BulletinTests
{
    private static readonly Guid Drafter = Guid.CreateVersion7();
    private static readonly Guid Head = Guid.CreateVersion7();
    private static readonly DateOnly November = new(2003, 11, 1);
    private static readonly DateTime Now = new(2003, 10, 31, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_number_is_given_when_it_is_issued()
    {
        var bulletin = Draft(new(2003, 9));
        Assert.Null(bulletin.Number);
        Issue(bulletin, Head, number: 4);
        Assert.Equal((4, 2003), (bulletin.Number!.Value, bulletin.NumberYear!.Value));
    }

    [Theory]
    [InlineData(2002, 10)]
    [InlineData(2002, 9)]
    [InlineData(2003, 11)]
    public void A_month_outside_the_campaign_or_not_begun_is_refused(int year, int month) =>
        Make.RefusedBy(BulletinRule.MonthOutsideCampaign, () => Draft(new(year, month)));

    [Fact]
    public void A_month_after_the_deadline_is_refused()
    {
        Assert.Empty(Bulletin.AgainstDrafting(Make.Campaign(), new(2003, 12), new(2004, 3, 1)));
        Assert.NotEmpty(Bulletin.AgainstDrafting(Make.Campaign(), new(2004, 1), new(2004, 3, 1)));
    }

    [Fact]
    public void It_counts_to_the_last_of_its_month_or_to_today_while_that_runs()
    {
        Assert.Equal(new(2003, 9, 30), Draft(new(2003, 9)).CountsTo(Make.Today));
        Assert.Equal(new(2003, 10, 15), Draft(new(2003, 10)).CountsTo(new(2003, 10, 15)));
    }

    [Fact]
    public void Who_drafted_it_does_not_issue_it() => Make.RefusedBy(BulletinRule.SamePersonDraftsAndIssues, () => Issue(Draft(), Drafter));

    [Fact]
    public void Who_wrote_a_paragraph_does_not_issue_it()
    {
        var bulletin = Draft();
        bulletin.Write(BulletinPart.NextMonth, "一是继续巩固。", Head);
        Make.RefusedBy(BulletinRule.SamePersonDraftsAndIssues, () => Issue(bulletin, Head));
    }

    [Fact]
    public void An_issued_one_keeps_everything_and_never_changes()
    {
        var bulletin = Draft();
        Issue(bulletin, Head);

        Assert.Equal((new(2003, 10, 31), Now, Head), (bulletin.AsOf!.Value, bulletin.KnownAt!.Value, bulletin.IssuedBy!.Value));
        Assert.Equal(new(2003, 10, 31), bulletin.CountsTo(new(2004, 1, 1)));
        Make.RefusedBy(BulletinRule.AlreadyIssued, () => bulletin.Write(BulletinPart.Overall, "改一改", Drafter));
        Make.RefusedBy(BulletinRule.AlreadyIssued, () => Issue(bulletin, Guid.CreateVersion7()));
    }

    [Fact]
    public void What_the_head_did_not_read_is_not_issued() =>
        Make.RefusedBy(BulletinRule.ChangedSinceReview, () => Issue(Draft(), Head, reviewed: "0123456789ABCDEF"));

    [Theory]
    [InlineData(5, false)]
    [InlineData(31, false)]
    [InlineData(32, true)]
    public void A_month_is_issued_after_it_has_ended(int day, bool isIssued)
    {
        var (bulletin, today) = (Draft(), new DateOnly(2003, 10, 1).AddDays(day - 1));
        Assert.Equal(!isIssued, bulletin.IsRunning(today));
        if (isIssued)
        {
            Issue(bulletin, Head, today: today);
            Assert.True(bulletin.IsIssued);
        }
        else
        {
            Make.RefusedBy(BulletinRule.MonthStillRuns, () => Issue(bulletin, Head, today: today));
        }
    }

    [Fact]
    public void A_correction_names_the_number_of_what_it_corrects_and_has_none_of_its_own_yet()
    {
        var wrong = Draft();
        Make.RefusedBy(BulletinRule.NotIssuedYet, () => Bulletin.Correcting(wrong, null, November, Drafter));
        Issue(wrong, Head);
        var correction = Bulletin.Correcting(wrong, null, November, Drafter);

        Assert.Equal(
            (null, wrong.Id, 12, wrong.FirstDay), (correction.Number, correction.CorrectsId!.Value, correction.CorrectsNumber!.Value, correction.FirstDay));
        Make.RefusedBy(BulletinRule.AlreadyCorrected, () => Bulletin.Correcting(wrong, 13, November, Drafter));
        Make.RefusedBy(BulletinRule.SamePersonDraftsAndIssues, () => Issue(correction, Drafter));
    }

    [Fact]
    public void A_correction_begins_with_what_was_written_and_decided_in_the_issue_that_it_corrects()
    {
        var (wrong, village, kept) = (Draft(), Guid.CreateVersion7(), Guid.CreateVersion7());
        wrong.Write(BulletinPart.NextMonth, "各乡镇年底前补齐档案。", Drafter);
        wrong.Decide(Only(kept), Only(village), Drafter);
        Issue(wrong, Head);
        var correction = Bulletin.Correcting(wrong, null, November, Drafter);
        Assert.Equal("各乡镇年底前补齐档案。", correction.NoteOn(BulletinPart.NextMonth));
        Assert.Equal([village], correction.LeftOut.Select(l => l.CaseId));
        Assert.Equal([kept], correction.Kept.Select(k => k.CaseId));
        correction.Write(BulletinPart.NextMonth, "", Drafter);
        Assert.Empty(correction.Notes);
        Assert.Equal("各乡镇年底前补齐档案。", wrong.NoteOn(BulletinPart.NextMonth));
    }

    [Fact]
    public void The_month_of_the_start_is_refused_with_the_first_that_has_one()
    {
        var campaign = new Campaign("370830", "汶上县", "六月", new(2003, 6, 1), new(2003, 12, 31));
        Assert.Equal(
            [BulletinRefusal.MonthOutsideCampaign(new(2003, 6), new(2003, 7))], Bulletin.AgainstDrafting(campaign, new(2003, 6), November));
        Assert.Equal(new(2003, 7), new Bulletin(campaign, new(2003, 7), November, Drafter).Month);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Who_kept_an_example_or_left_it_out_does_not_issue(bool isKept)
    {
        var (bulletin, village) = (Draft(), Only(Guid.CreateVersion7()));
        bulletin.Decide(isKept ? village : None, isKept ? None : village, Head);
        Make.RefusedBy(BulletinRule.SamePersonDraftsAndIssues, () => Issue(bulletin, Head));
        bulletin.Return("请再定一次。", November, Head);
        bulletin.Decide(None, None, Drafter);
        Assert.Empty(bulletin.LeftOut);
        Assert.Empty(bulletin.Kept);
        Issue(bulletin, Head);
        Make.RefusedBy(BulletinRule.AlreadyIssued, () => bulletin.Decide(village, None, Drafter));
    }

    [Fact]
    public void A_blank_note_takes_the_note_away()
    {
        var bulletin = Draft();
        bulletin.Write(BulletinPart.Economy, " 修路进度加快。 ", Drafter);
        Assert.Equal("修路进度加快。", bulletin.NoteOn(BulletinPart.Economy));
        bulletin.Write(BulletinPart.Economy, " ", Drafter);
        Assert.Null(bulletin.NoteOn(BulletinPart.Economy));
    }

    private static IReadOnlySet<Guid> None { get; } = new HashSet<Guid>();

    private static HashSet<Guid> Only(Guid village) => [village];

    private static Bulletin Draft(Month? month = null) => new(Make.Campaign(), month ?? new(2003, 10), Make.Today, Drafter);

    private static void Issue(Bulletin bulletin, Guid by, string? reviewed = null, DateOnly? today = null, int number = 12)
    {
        var document = BulletinComposer.Compose(Village.Material(Village.Good()));
        if (bulletin.State is BulletinState.Draft)
        {
            bulletin.Submit(November, Drafter);
            bulletin.Review(document, November, Guid.CreateVersion7(), document.Fingerprint());
        }

        bulletin.Issue(document, [new("passed", 1, [])], number, today ?? November, Now, by, reviewed ?? document.Fingerprint());
    }
}
