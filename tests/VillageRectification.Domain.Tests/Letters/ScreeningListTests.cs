using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Letters;
using VillageRectification.Domain.Screening;
using VillageRectification.Domain.Tests.Screening;

namespace VillageRectification.Domain.Tests.Letters;

/// <summary>The list of a screening says how far it is, what is listed and what is not, and that an extract is one.</summary>
public class ScreeningListTests
{
    private static readonly string First = Screenings.Code(1, 1);
    private static readonly ScreenedLine Line = new("刘楼镇", "孔庄村", ["书记空缺", "账目不公开"], "县重点");

    [Fact]
    public void While_it_is_open_what_is_missing_is_counted_and_the_day_is_told()
    {
        var screening = Screenings.Of(4).Finds(First, ScreeningConclusion.Listed, 1).Finds(Screenings.Code(1, 2), ScreeningConclusion.NothingHolds)
            .FindsJointly(Screenings.Code(1, 2), ManagementLevel.Ordinary, 7);
        var text = Texts(screening, [], []);

        Assert.Equal("按第1版认定情形（17种），应排查4个村：拟列入1个，有情形、不列入0个，没有情形0个，未排查2个，没有定1个。", text[0]);
        Assert.Equal("排查还没有结束，以上是到2003年11月2日的情况。", text[1]);
    }

    [Fact]
    public void Before_the_head_and_once_approved_it_says_whose_step_it_was_and_on_which_day()
    {
        var screening = Screenings.Of(2).Finds(First, ScreeningConclusion.Listed, 1).FindsNothingElse().ReviewsAll().Submits();
        Assert.Equal("2003年10月31日，干部把名单送部领导，还没有批准。", Texts(screening, [Line], [])[1]);
        Assert.Equal(["一、拟列入的", "二、有情形、不列入的", "三、认定情形"], Compose(screening, [Line], []).Sections.Select(s => s.Heading));

        screening.Campaign.ApproveScreening(screening.Sheet, new Dictionary<string, Domain.Cases.RectificationCase>(), Make.Today, "部长", Screenings.Head);
        Assert.Equal("2003年10月31日，部长批准名单。", Texts(screening, [Line], [])[1]);
        Assert.StartsWith("按第1版认定情形（17种），应排查2个村：列入1个，", Texts(screening, [Line], [])[0], StringComparison.Ordinal);
        Assert.Equal("一、列入的", Compose(screening, [Line], []).Sections.First().Heading);
    }

    [Fact]
    public void Villages_stand_in_tables_with_their_situations_and_none_is_said()
    {
        var sections = Compose(Screenings.Of(2), [Line], []).Sections.ToArray();

        Assert.Equal(["一、拟列入的", "序号|乡镇|村|认定情形|级别、结对", "1|刘楼镇|孔庄村|书记空缺；账目不公开|县重点"], sections[0].Lines());
        Assert.Equal(["二、有情形、不列入的", "没有。"], sections[1].Lines());
        Assert.Equal("序号|乡镇|村|认定情形|理由", Compose(Screenings.Of(2), [], [Line]).Sections.ElementAt(1).Lines().ElementAt(1));
        Assert.Equal((19, "编号|方面|情形"), (sections[2].Lines().Count(), sections[2].Lines().ElementAt(1)));
        Assert.StartsWith("1|", sections[2].Lines().ElementAt(2), StringComparison.Ordinal);
    }

    [Fact]
    public void The_county_issues_it_or_the_township_that_reads_its_own()
    {
        var ofCounty = Compose(Screenings.Of(2), [], []);
        Assert.Equal((new DocumentHead("中共汶上县委组织部", "中共汶上县委组织部"), "汶上县"), (ofCounty.Head, ofCounty.TitlePhrases[0]));
        Assert.Equal("排查认定情况", ofCounty.TitlePhrases[2]);
        Assert.Equal(["中共汶上县委组织部"], ofCounty.Blocks[^1].Lines());

        var ofTownship = VerdictOf("刘楼镇", isExtract: false);
        Assert.Equal((new DocumentHead("刘楼镇", "刘楼镇"), "刘楼镇"), (ofTownship.Head, ofTownship.TitlePhrases[0]));
        Assert.Equal(["刘楼镇"], ofTownship.Blocks[^1].Lines());
    }

    [Fact]
    public void An_extract_says_so_before_anything_is_counted()
    {
        var extract = VerdictOf(null, isExtract: true);
        Assert.Equal("排查认定情况（摘录）", extract.TitlePhrases[2]);
        Assert.Equal(
            "本表是摘录，只含报送市级的村（市重点和上级挂牌的），下面的个数也只数它们；全县应排查、列入多少，以县里的名单为准。",
            extract.Blocks.OfType<Paragraph>().First().Text);
        Assert.Equal(3, extract.Blocks.OfType<Paragraph>().Count());
        Assert.Equal(2, VerdictOf(null, isExtract: false).Blocks.OfType<Paragraph>().Count());
    }

    private static OfficialDocument VerdictOf(string? township, bool isExtract) =>
        ScreeningListComposer.Compose(List(Screenings.Of(2), township, [], []) with { IsExtract = isExtract });

    private static OfficialDocument Compose(Screenings screening, ScreenedLine[] listed, ScreenedLine[] notListed) =>
        ScreeningListComposer.Compose(List(screening, null, listed, notListed));

    private static string[] Texts(Screenings screening, ScreenedLine[] listed, ScreenedLine[] notListed) =>
        [.. Compose(screening, listed, notListed).Blocks.OfType<Paragraph>().Select(p => p.Text)];

    private static ScreeningList List(Screenings screening, string? township, ScreenedLine[] listed, ScreenedLine[] notListed) => new(
        screening.Campaign, township, screening.Sheet, screening.Campaign.ScreeningCriteria(Make.Today), listed, notListed, new(2003, 11, 2));
}
