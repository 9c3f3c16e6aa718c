using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>The frame of the bulletin: headings, opening, addressees, and what an editor worded anew or wrote beside it.</summary>
public sealed class CompositionTests
{
    private static readonly CaseReading Full = Village.Good(1) with { Categories = [new("土地纠纷", 1, 0, 0, 0)] };

    [Fact]
    public void Its_parts_are_called_alike_in_every_month_and_numbered_in_their_order()
    {
        var material = Village.Material(Full, Village.Good(2));
        Assert.Equal(
            [
                "一、总体情况", "二、班子和队伍建设", "三、突出问题解决情况", "四、经济发展和基础设施", "五、驻村和督查情况", "六、工作突出和滞后的村", "七、11月份工作要求",
            ],
            BulletinComposer.Compose(material).Sections.Select(s => s.Heading));
        var idle = material with { Recorded = Village.Everything with { Indicators = new HashSet<string>() } };
        Assert.Equal("四、驻村和督查情况", BulletinComposer.Compose(idle).Part(BulletinPart.Presence).Heading);
        Assert.Equal("下一步工作", BulletinComposer.NameOf(material with { IsNextOver = true }, BulletinPart.NextMonth));
        Assert.Equal(
            ["基本情况", "班子和队伍建设", "突出问题解决情况", "经济发展和基础设施", "驻村和督查情况", "各乡镇情况"],
            SummaryComposer.Compose(material).Sections.Select(s => s.Heading[2..]));
        Assert.Equal(["县委办公室，县级领导，各工作组。", "中共汶上县委组织部办公室"], BulletinComposer.Compose(material).Blocks[^1].Lines());
    }

    [Theory]
    [InlineData("2003-10-30", "距县级检查还有1天，距市级验收还有41天，距整顿期限还有62天。")]
    [InlineData("2003-10-31", "距市级验收还有40天，距整顿期限还有61天。")]
    [InlineData("2003-12-30", "距整顿期限还有1天。")]
    [InlineData("2003-12-31", "整顿期限到这一天为止。")]
    [InlineData("2004-01-02", "整顿期限已过2天。")]
    public void The_opening_counts_to_each_step_ahead_the_nearest_first(string day, string sentence)
    {
        var campaign = Make.Campaign();
        campaign.Schedule([("市级验收", new(2003, 12, 10)), ("县级检查", new(2003, 10, 31)), ("收尾", Make.Deadline)]);
        var asOf = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        var material = Village.Figures(asOf, Village.Good()).Material() with { Milestones = [.. campaign.Milestones.OrderByDescending(m => m.On)] };
        Assert.EndsWith($"数据截至{asOf.Month}月{asOf.Day}日，{sentence}", BulletinComposer.Compose(material).Opening().Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(15, true, "10月份到15日")]
    [InlineData(31, true, "10月份")]
    [InlineData(15, false, "10月份")]
    public void A_month_that_runs_is_told_with_the_day_to_which_it_has_come(int day, bool isRunning, string span) =>
        Assert.Equal(span, (Village.Figures(new DateOnly(2003, 10, day), Village.Good()).Material() with { IsRunning = isRunning }).Span);

    [Theory]
    [InlineData("刘楼镇 南旺镇", "乡镇党委书记", "各乡镇党委", "乡镇")]
    [InlineData("刘楼镇 中都街道", "乡镇党委书记、街道党工委书记", "各乡镇党委、街道党工委", "乡镇")]
    [InlineData("中都街道", "街道党工委书记", "各街道党工委", "街道")]
    [InlineData("乌兰苏木 库伦图镇", "苏木乡镇党委书记", "各苏木乡镇党委", "乡镇")]
    [InlineData("", "", "各乡镇党委、街道党工委", "乡镇")]
    public void Townships_are_called_as_they_are_where_the_villages_lie(string townships, string secretaries, string committees, string word)
    {
        CaseReading[] villages =
            [.. townships.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((t, i) => Village.Good(i + 1) with { Township = t })];
        Assert.Equal(
            (secretaries, committees, word),
            (BulletinWords.Secretaries(villages), BulletinWords.AllCommittees(villages), BulletinWords.TownshipWord(villages)));
    }

    [Fact]
    public void A_paragraph_that_was_worded_anew_is_printed_so_with_the_numbers_of_now_until_it_is_computed_in_other_words()
    {
        var material = Village.Material(Full, Village.Good(2));
        var paragraph = Assert.Single(BulletinComposer.Tokens(material, BulletinPart.Problems));
        Assert.StartsWith("排查突出问题【突出问题】个，还没有得到解决或缓解。", paragraph.Text, StringComparison.Ordinal);
        Bulletin draft = new(Make.Campaign(), new(2003, 10), Make.Today, Guid.CreateVersion7());
        draft.Reword(BulletinPart.Problems, paragraph, "各村共排查突出问题【突出问题】个，要抓紧。", draft.DraftedBy);
        var reworded = material with { Rewordings = draft.Rewordings };
        Assert.Equal("各村共排查突出问题1个，要抓紧。", reworded.Part(BulletinPart.Problems));
        Assert.Equal(material.Part(BulletinPart.Overall), reworded.Part(BulletinPart.Overall));
        Assert.Empty(BulletinComposer.Lapsed(reworded));

        // Of two problems the words are others.
        var more = Village.Figures(Full with { Categories = [new("土地纠纷", 2, 0, 0, 0)] }, Village.Good(2)).Material() with { Rewordings = draft.Rewordings };
        Assert.StartsWith("排查突出问题2个，还没有一个得到解决或缓解。", more.Part(BulletinPart.Problems), StringComparison.Ordinal);
        Assert.Equal(draft.Rewordings, BulletinComposer.Lapsed(more));
    }

    [Fact]
    public void A_level_is_a_token_of_its_own_and_each_part_has_its_own_paragraphs()
    {
        BaselineReading city = new(Guid.CreateVersion7(), ManagementLevel.CityKey);
        var material = Village.Material(Full with { Baseline = city }, Village.Good(2));
        Assert.Contains("其中市重点【市重点总数】个，", Assert.Single(BulletinComposer.Tokens(material, BulletinPart.Overall)).Text, StringComparison.Ordinal);
        Assert.Equal(
            BulletinComposer.Compose(material).Part(BulletinPart.Presence).Paragraphs.Select(p => p.Text),
            BulletinComposer.Tokens(material, BulletinPart.Presence).Select(t => t.Fill(t.Text).Text));
    }

    [Fact]
    public void The_editors_paragraphs_hold_numbers_and_one_whose_number_is_none_of_the_campaign_is_not_printed()
    {
        var material = Village.Material(Full, Village.Good(2)) with
        {
            Notes = new Dictionary<BulletinPart, string>
            {
                [BulletinPart.Overall] = "本县共【总数】个。\n只有【没有的】个。\n继续抓紧。",
                [BulletinPart.Economy] = "修路要快。",
                [BulletinPart.NextMonth] = "做好【别的】。",
            },
        };
        Assert.EndsWith("本县共2个。继续抓紧。", material.Part(BulletinPart.Overall), StringComparison.Ordinal);
        Assert.EndsWith("修路要快。", material.Part(BulletinPart.Economy), StringComparison.Ordinal);
        Assert.Equal([BulletinPart.Overall, BulletinPart.NextMonth], BulletinComposer.LapsedNotes(material));
        Assert.Empty(BulletinComposer.LapsedNotes(material with { Notes = new Dictionary<BulletinPart, string> { [BulletinPart.Economy] = "修路要快。" } }));
    }

    [Fact]
    public void An_editor_may_use_every_number_that_a_bulletin_prints_and_those_of_the_levels()
    {
        BaselineReading city = new(Guid.CreateVersion7(), ManagementLevel.CityKey);
        var figures = Village.Figures(
            Full with { Baseline = city }, Village.Good(2), Village.Good(3) with { Baseline = city });
        var tokens = NoteTokens.Of(figures.Material()).Tokens.ToDictionary(t => t.Name, t => t.Now);
        Assert.Equal(("3", "2", "0"), (tokens["总数"].Text, tokens["市重点总数"].Text, tokens["县重点总数"].Text));
        Assert.Equal(new Run("2", "cases", ManagementLevel.CityKey), tokens["市重点总数"]);
        // Every printed figure has one, and no other.
        Assert.Equal(
            figures.Figures.Where(f => f.Words.Printed is not null).Select(f => f.Key).ToHashSet(),
            tokens.Values.Where(r => r.Level is null).Select(r => r.Figure!).ToHashSet());
        var filled = NoteTokens.Of(figures.Material()).Fill("【总数】个【市重点总数】。");
        Assert.True(filled.IsNote);
        Assert.Equal(["3", "个", "2", "。"], filled.Runs.Select(r => r.Text));
        Assert.Equal((false, false, true), (NoteTokens.AreIn(null), NoteTokens.AreIn("修路"), NoteTokens.AreIn("共【总数个")));
    }

    [Theory]
    [InlineData("[总数]")]
    [InlineData("［总数］")]
    [InlineData("总数】")]
    public void Badly_written_tokens_are_looked_at_too(string text) => Assert.True(NoteTokens.AreIn(text));

    [Fact]
    public void Two_numbers_of_one_name_get_a_count_and_one_figure_told_twice_does_not()
    {
        static string Text(params Run[] runs) => TokenText.Of(new(null, runs), r => r.Figure == "passed" ? "合格" : "同名").Text;
        Run passed = new("3", "passed"), other = new("4", "failed"), third = new("5", "relapsed");
        Assert.Equal("【合格】个，【合格】个", Text(passed, new("个，"), passed, new("个")));
        Assert.Equal("【同名】和【同名2】和【同名3】和【同名2】", Text(other, new("和"), third, new("和"), new("6", "suspended"), new("和"), third));
        Assert.Equal("到【日期1】和【日期2】", Text(new Run("到10月31日和11月1日")));
        // The same words with figures of another name are another paragraph.
        Assert.NotEqual(TokenText.Of(new(null, [passed]), _ => "合格").Key, TokenText.Of(new(null, [passed]), _ => "不合格").Key);
    }

    [Fact]
    public void One_of_something_may_be_typed_where_a_number_of_the_paragraph_is_one()
    {
        IEnumerable<string> Typed(string number, string text) => TokenText
            .Of(new(null, [new("有"), new(number, "passed"), new("个村合格，"), new("5", "failed"), new("个不合格")]), r => r.Figure!)
            .Against(text).Select(r => Assert.IsType<BulletinRefusal>(r).Word);
        Assert.Equal(["一个"], Typed("1", "只有一个"));
        Assert.Empty(Typed("3", "只有一个"));
        Assert.Equal(["一百二十"], Typed("3", "有一百二十个"));
    }
}
