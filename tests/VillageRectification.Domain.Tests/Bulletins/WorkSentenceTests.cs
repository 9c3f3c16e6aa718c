using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>Committees, problems and quantities in the bulletin's words.</summary>
public sealed class WorkSentenceTests
{
    [Theory]
    [InlineData(true, false, "1个村建立健全了党支部，没有村补选村委会。")]
    [InlineData(false, true, "没有村新建立健全党支部，1个村补选健全了村委会。")]
    public void What_was_done_to_committees_is_told_and_what_was_not(bool established, bool elected, string sentence) => Assert.StartsWith(
        "（一）班子建设。" + sentence,
        Reading.Part(BulletinPart.Organisation, Village.Good(1) with { IsBranchEstablished = established, IsCommitteeElected = elected }, Village.Good(2)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("++ ++", "目前全部村（2个）两委都健全。")]
    [InlineData("++", "目前两委都健全。")]
    [InlineData("++ +-", "目前全部村（2个）党支部健全，村委会健全的村1个，两委都健全的村1个。")]
    [InlineData("-- --", "目前没有党支部健全的村，没有村委会健全的村，没有两委都健全的村。")]
    [InlineData("+? ?? -?", "目前党支部健全的村1个，村委会是否健全没有填写，1个村没有填写党支部是否健全。")]
    [InlineData("?+ ??", "目前党支部是否健全没有填写，村委会健全的村1个，1个村没有填写村委会是否健全。")]
    [InlineData("++ ?- +?", "目前党支部健全的村2个，村委会健全的村1个，两委都健全的村1个，1个村没有填写党支部是否健全，1个村没有填写村委会是否健全。")]
    [InlineData("+-", "目前党支部健全，村委会还不健全。")]
    [InlineData("?? ??", null)]
    public void How_committees_stand_is_told_of_what_somebody_wrote_down(string villages, string? sentence)
    {
        CommitteeReading Of(char state) => state is '?' ? CommitteeReading.Unknown
            : new(state is '+' ? CommitteeState.Complete : CommitteeState.Incomplete, Guid.CreateVersion7());
        var text = Reading.Part(
            BulletinPart.Organisation, [.. villages.Split(' ').Select((v, i) => Village.Good(i + 1) with { Branch = Of(v[0]), Committee = Of(v[1]) })]);
        Assert.Contains((sentence ?? "") + "（二）队伍建设。", text, StringComparison.Ordinal);
        Assert.Equal(sentence is not null, text.Contains("目前", StringComparison.Ordinal));
    }

    [Fact]
    public void Quantities_are_told_with_the_verb_of_their_indicator_and_those_without_progress_named()
    {
        FigureIndicator[] indicators =
        [
            new("大中拱棚", "个"), new("机井", "眼"), new("修路", "公里"), new("高价值经济作物", "亩"), new("养殖小区", "个"), new("养殖户", "户"), new("沼气池", "座"),
            new("打井", "眼"), new("架桥", "座"),
        ];
        var village = Village.Good() with { Indicators = indicators.Take(7).Select((n, i) => (n, i)).ToDictionary(p => p.n.Name, p => (p.i + 1L) * 1000) };
        var figures = Village.Figures(village, Village.Good(2));
        var material = new FigureSet(figures.Frame with { Indicators = indicators }, figures.Readings).Material() with
        {
            Recorded = Village.Everything with { Indicators = indicators.Select(i => i.Name).ToHashSet() },
        };
        Assert.Equal(
            "行动开始以来，新建大中拱棚1个，新打和修复机井2眼，修路3公里，发展高价值经济作物4亩，建成养殖小区5个，发展养殖户6户，完成沼气池7座；打井、架桥没有进展。",
            material.Part(BulletinPart.Economy));
        var done = material with { Recorded = Village.Everything with { Indicators = new HashSet<string> { "修路" } } };
        Assert.Equal("行动开始以来，修路3公里。", done.Part(BulletinPart.Economy));
    }

    [Theory]
    [InlineData(0, 0, 1, "排查突出问题1个，还没有得到解决或缓解。未解决的1个问题没有填写办理时限。")]
    [InlineData(1, 0, 0, "排查突出问题1个，已得到解决。土地纠纷问题解决1个村。")]
    [InlineData(0, 1, 0, "排查突出问题1个，已得到缓解。土地纠纷问题缓解1个村。")]
    public void One_problem_is_spoken_of_as_one(int resolved, int eased, int undated, string sentence)
    {
        var village = Village.Good(1) with { Categories = [new("土地纠纷", 1, resolved, eased, 0)] };
        var material = Village.Material(village, Village.Good(2)) with { ProblemsWithoutDueDay = undated };
        Assert.Equal(sentence, material.Part(BulletinPart.Problems));
    }

    [Fact]
    public void Of_categories_that_were_resolved_alike_the_one_with_more_eased_stands_first() => Assert.EndsWith(
        "村级财务问题解决1个村、缓解1个村，土地纠纷解决1个村。",
        Reading.Part(
            BulletinPart.Problems,
            Village.Good(1) with { Categories = [new("土地纠纷", 1, 1, 0, 0), new("村级财务", 1, 1, 0, 0)] },
            Village.Good(2) with { Categories = [new("村级财务", 1, 0, 1, 0)] }),
        StringComparison.Ordinal);
}
