using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Domain.Tests.Ledger;

/// <summary>How the offices of a campaign write the words of closed lists: said once, ended and succeeded, read before what is usual.</summary>
public sealed class SynonymStepsTests
{
    private static readonly VersionAuthor Head = new(Guid.CreateVersion7(), "部长");

    private readonly Campaign _campaign = Make.Campaign();

    [Fact]
    public void A_word_of_the_campaign_is_read_before_what_is_usual_and_after_the_words_of_the_list()
    {
        Know(SynonymList.ProblemStatus, "整改妥了", "已解决");
        // Usually 不健全; here those offices mean one post of many.
        Know(SynonymList.CommitteeState, "缺配", "健全");

        Assert.Equal("已解决", Read("突出问题", "状态", "整改妥了"));
        Assert.Equal("健全", Read("村情台账", "支部班子", "缺配"));
        Assert.Equal("健全", Read("村情台账", "村委班子", "缺配"));
        Assert.Equal("不健全", Read("村情台账", "支部班子", "书记空缺"));
        Assert.Equal("未解决", Read("突出问题", "状态", "未解决"));
        Assert.Null(Read("村情台账", "两委关系", "整改妥了"));
        Assert.Null(LedgerChoices.Find(LedgerChoices.ProblemStatuses, "整改妥了"));
        Assert.Equal("不健全", LedgerChoices.Find(LedgerChoices.CommitteeStates, "缺配")!.Word);
    }

    [Fact]
    public void A_part_stands_for_its_plain_form_within_every_word()
    {
        Know(SynonymList.Part, "驻点小分队", "工作组");
        Know(SynonymList.Part, "小分队", "联系部门");

        Assert.Equal("工作组不在岗", Read("督查暗访", "在岗情况", "驻点小分队不在岗"));
        Assert.Equal("工作组不在岗", Read("督查暗访", "在岗情况", "工作队不在岗"));
        Assert.Equal("联系部门", Read("驻村签到", "身份", "小分队"));
        Assert.Null(LedgerChoices.Find(LedgerChoices.AtPost, "驻点小分队不在岗"));
    }

    [Fact]
    public void It_is_ended_and_succeeded_and_what_it_meant_is_still_there()
    {
        var first = Know(SynonymList.ProblemStatus, "挂账", "未解决");
        Assert.Equal(
            [SynonymRefusal.MeansAlready("挂账", "未解决")], _campaign.AgainstKnowing(SynonymList.ProblemStatus, " 挂 账 ", "缓解"));
        _campaign.End(first, Make.Today);
        Know(SynonymList.ProblemStatus, "挂账", "缓解");

        Assert.Equal("缓解", Read("突出问题", "状态", "挂账"));
        Assert.Equal(
            [("未解决", Make.Today), ("缓解", null)], _campaign.Synonyms.Select(s => (s.Meaning, s.EndedOn)));
        Assert.Equal(("部长", Make.Today), (first.By, first.From));
        Assert.Throws<InvalidOperationException>(() => _campaign.End(first, Make.Today));
    }

    [Theory]
    [InlineData(SynonymList.ProblemStatus, " ", "已解决", SynonymRule.NoWord)]
    [InlineData(SynonymList.Part, "队", "工作组", SynonymRule.NoWord)]
    [InlineData(SynonymList.ProblemStatus, "完事", "没有的", SynonymRule.NotOfList)]
    [InlineData(SynonymList.ProblemStatus, "缓解", "已解决", SynonymRule.IsWordOfList)]
    [InlineData(SynonymList.AtPost, "工作队不在岗", "工作组在岗", SynonymRule.IsWordOfList)]
    [InlineData(SynonymList.ProblemStatus, "已销号", "已解决", SynonymRule.IsUsual)]
    [InlineData(SynonymList.YesNo, "ｙ", "是", SynonymRule.IsUsual)]
    [InlineData(SynonymList.Part, "工作队", "工作组", SynonymRule.IsUsual)]
    [InlineData(SynonymList.Part, "健全", "工作组", SynonymRule.WithinWord)]
    public void What_stands_against_a_word(SynonymList list, string word, string meaning, SynonymRule rule)
    {
        Assert.Equal([rule], _campaign.AgainstKnowing(list, word, meaning).Cast<SynonymRefusal>().Select(r => r.Rule));
        Assert.Throws<RuleViolationException>(() => Know(list, word, meaning));
        Assert.Empty(_campaign.Synonyms);
    }

    [Fact]
    public void A_word_of_any_length_that_a_cell_may_ask_about_can_be_kept()
    {
        Assert.Equal(Domain.Ledger.Office.AskedWord.MaxLength, CampaignSynonym.WordMaxLength);
        Know(SynonymList.ProblemStatus, new string('字', CampaignSynonym.WordMaxLength), "已解决");
        Assert.NotEmpty(_campaign.AgainstKnowing(SynonymList.ProblemStatus, new string('字', CampaignSynonym.WordMaxLength + 1), "已解决"));
        Assert.All(SynonymLists.All.SelectMany(l => l.Choices()), c => Assert.InRange(c.Word.Length, 1, CampaignSynonym.MeaningMaxLength));
    }

    [Fact]
    public void What_holds_at_the_end_of_a_campaign_holds_in_the_next_one()
    {
        _campaign.End(Know(SynonymList.ProblemStatus, "挂账", "未解决"), Make.Today);
        Know(SynonymList.ProblemStatus, "整改妥了", "已解决");

        var next = Campaign.After(_campaign, "下一次", Make.Deadline.AddDays(1), Make.Deadline.AddDays(300));

        Assert.Equal([("整改妥了", "已解决", next.Start)], next.Synonyms.Select(s => (s.Word, s.Meaning, s.From)));
    }

    [Fact]
    public void Every_closed_column_of_the_ledger_has_its_list_and_every_list_its_title()
    {
        var closed = LedgerForm.Sheets.SelectMany(s => s.Columns).Where(c => c.Kind is LedgerColumnKind.Choice).ToArray();
        Assert.All(closed, c => Assert.True(SynonymLists.Of(c.Choices) is not null, c.Name));
        Assert.Equal(SynonymLists.All.Except([SynonymList.Part]), closed.Select(c => SynonymLists.Of(c.Choices)!.Value).Distinct().Order());
        Assert.Null(SynonymLists.Of(LedgerChoices.OutcomesOf(Domain.Acceptance.InspectionKind.County)));
        Assert.Equal(SynonymLists.All.Count, SynonymLists.All.Select(l => l.Title()).Distinct().Count());
        Assert.Contains("工作队", SynonymList.Part.Choices().Single(c => c.Word == "工作组").Synonyms);
    }

    private CampaignSynonym Know(SynonymList list, string word, string meaning) => _campaign.Know(list, word, meaning, Make.Today, Head);

    private string? Read(string sheet, string column, string word) =>
        _campaign.Vocabulary().Find(LedgerForm.Sheet(sheet).Column(column).Choices, word)?.Word;
}
