using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>What an editor writes in a draft, words anew, gives up and decides, each as its author's.</summary>
public class BulletinWritingTests
{
    private static readonly Guid Drafter = Guid.CreateVersion7();
    private static readonly Guid Other = Guid.CreateVersion7();
    private readonly Bulletin _draft = new(Make.Campaign(), new Month(2003, 10), Make.Today, Drafter);

    [Fact]
    public void A_paragraph_is_of_who_wrote_it_last_and_the_same_words_again_are_not_written_anew()
    {
        _draft.Write(BulletinPart.Overall, "  抓紧。 ", Drafter);
        _draft.Write(BulletinPart.NextMonth, "巩固。", Drafter);
        _draft.Write(BulletinPart.Overall, "抓紧。", Other);
        Assert.Equal((Drafter, "抓紧。"), Of(BulletinPart.Overall) is var same ? (same.WrittenBy, same.Text) : default);

        _draft.Write(BulletinPart.Overall, "再抓紧。", Other);
        Assert.Equal((Other, "再抓紧。"), Of(BulletinPart.Overall) is var other ? (other.WrittenBy, other.Text) : default);
        Assert.Equal((Drafter, "巩固。"), Of(BulletinPart.NextMonth) is var next ? (next.WrittenBy, next.Text) : default);
        Assert.Equal("再抓紧。", _draft.NoteOn(BulletinPart.Overall));

        _draft.Write(BulletinPart.Overall, " ", Drafter);
        _draft.Write(BulletinPart.Economy, null, Drafter);
        Assert.Equal([BulletinPart.NextMonth], _draft.Notes.Select(n => n.Part));
    }

    [Fact]
    public void Numbers_may_stand_in_it_where_a_figure_is_called_so()
    {
        var tokens = NoteTokens.Of(Village.Material(Village.Good()));
        var name = tokens.Tokens.First().Name;
        _draft.Write(BulletinPart.Overall, $"共【{name}】个。", Drafter, tokens);
        Assert.Equal($"共【{name}】个。", _draft.NoteOn(BulletinPart.Overall));
        Assert.Throws<RuleViolationException>(() => _draft.Write(BulletinPart.Overall, $"共【{name}】个。", Drafter));
        Assert.Throws<RuleViolationException>(() => _draft.Write(BulletinPart.Overall, "共【别的】个。", Drafter, tokens));
    }

    [Fact]
    public void A_computed_paragraph_is_worded_anew_until_that_is_taken_back()
    {
        var (one, two) = (Paragraph("共", "个村。"), Paragraph("有", "个村合格。"));
        _draft.Reword(BulletinPart.Overall, one, " 一共【村】个。\n ", Drafter);
        _draft.Reword(BulletinPart.Overall, two, "合格的【村】个。", Drafter);
        _draft.Reword(BulletinPart.Villages, one, "【村】个村。", Drafter);
        Assert.Equal(
            [(BulletinPart.Overall, one.Key, "一共【村】个。"), (BulletinPart.Overall, two.Key, "合格的【村】个。"), (BulletinPart.Villages, one.Key, "【村】个村。")],
            _draft.Rewordings.Select(r => (r.Part, r.Paragraph, r.Text)));

        _draft.Reword(BulletinPart.Overall, one, "一共【村】个。", Other);
        Assert.Equal(Drafter, _draft.Rewordings[0].WrittenBy);
        _draft.Reword(BulletinPart.Overall, one, "总共【村】个。", Other);
        Assert.Equal((Other, "总共【村】个。"), (_draft.Rewordings[0].WrittenBy, _draft.Rewordings[0].Text));

        _draft.Reword(BulletinPart.Overall, one, one.Text, Other);
        _draft.Reword(BulletinPart.Villages, one, null, Other);
        Assert.Equal([(BulletinPart.Overall, two.Key)], _draft.Rewordings.Select(r => (r.Part, r.Paragraph)));
        Assert.Throws<RuleViolationException>(() => _draft.Reword(BulletinPart.Overall, one, "【别的】个。", Other));
    }

    [Fact]
    public void What_was_worded_anew_of_a_paragraph_that_is_gone_is_given_up_once_nothing_is_written_of_it()
    {
        var (one, two) = (Paragraph("共", "个村。"), Paragraph("有", "个村合格。"));
        _draft.Reword(BulletinPart.Overall, one, "一共【村】个。", Drafter);
        _draft.Reword(BulletinPart.Overall, two, "合格的【村】个。", Drafter);
        _draft.Reword(BulletinPart.Villages, one, "【村】个村。", Drafter);

        Make.RefusedBy(BulletinRule.ParagraphChanged, () => _draft.GiveUp(BulletinPart.Overall, one.Key, "还要写"));
        _draft.GiveUp(BulletinPart.Overall, one.Key, " ");
        Assert.Equal([(BulletinPart.Overall, two.Key), (BulletinPart.Villages, one.Key)], _draft.Rewordings.Select(r => (r.Part, r.Paragraph)));
        _draft.GiveUp(BulletinPart.Villages, one.Key, null);
        Assert.Single(_draft.Rewordings);
    }

    [Fact]
    public void Under_review_nobody_writes_words_or_decides()
    {
        _draft.Submit(Make.Today, Drafter);
        Make.RefusedBy(BulletinRule.UnderReview, () => _draft.Write(BulletinPart.Overall, "抓紧。", Drafter));
        Make.RefusedBy(BulletinRule.UnderReview, () => _draft.Reword(BulletinPart.Overall, Paragraph("共", "个村。"), null, Drafter));
        Make.RefusedBy(BulletinRule.UnderReview, () => _draft.GiveUp(BulletinPart.Overall, "x", null));
        Make.RefusedBy(BulletinRule.UnderReview, () => _draft.Decide(new HashSet<Guid>(), new HashSet<Guid>(), Drafter));
    }

    [Fact]
    public void Decisions_on_examples_stay_of_who_took_them_first_and_go_where_they_are_taken_back()
    {
        var (a, b, c) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        _draft.Decide(new HashSet<Guid> { a, b }, new HashSet<Guid> { c }, Drafter);
        _draft.Decide(new HashSet<Guid> { b, c }, new HashSet<Guid> { a }, Other);
        Assert.Equal([(b, Drafter), (c, Other)], _draft.Kept.Select(k => (k.CaseId, k.DecidedBy)));
        Assert.Equal([(a, Other)], _draft.LeftOut.Select(l => (l.CaseId, l.DecidedBy)));
        _draft.Decide(new HashSet<Guid> { b, c }, new HashSet<Guid> { a }, Drafter);
        Assert.Equal([(b, Drafter), (c, Other)], _draft.Kept.Select(k => (k.CaseId, k.DecidedBy)));
        Assert.Equal([(a, Other)], _draft.LeftOut.Select(l => (l.CaseId, l.DecidedBy)));
    }

    [Fact]
    public void A_month_has_one_from_its_first_day_on_and_counts_to_its_last()
    {
        Assert.Contains(new Month(2003, 10), Bulletin.MonthsOf(Make.Start, Make.Deadline, new(2003, 10, 1)));
        Assert.DoesNotContain(new Month(2003, 10), Bulletin.MonthsOf(Make.Start, Make.Deadline, new(2003, 9, 30)));
        Assert.Equal(new Month(2002, 11), Bulletin.MonthsOf(Make.Start, Make.Deadline, Make.Today).First());
        Assert.Equal((new(2003, 10, 31), new(2003, 10, 30)), (_draft.CountsTo(new(2003, 11, 9)), _draft.CountsTo(new(2003, 10, 30))));
        Assert.Equal((true, false), (_draft.IsRunning(new(2003, 10, 31)), _draft.IsRunning(new(2003, 11, 1))));
    }

    private BulletinNote Of(BulletinPart part) => _draft.Notes.Single(n => n.Part == part);

    private static TokenText Paragraph(string before, string after) => TokenText.Of(new(null, [new(before), new("3", "cases"), new(after)]), _ => "村");
}
