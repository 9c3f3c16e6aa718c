using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Teams;
using VillageRectification.Domain.Tests.Figures;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>Label, unit word and the names of offices are the campaign's.</summary>
public class PlaceWordTests
{
    [Fact]
    public void A_district_with_communities_reads_in_its_own_words()
    {
        var text = string.Join('\n', BulletinComposer.Compose(District("任城区", "软弱涣散社区", "社区", "南苑街道")).Lines());

        Assert.Contains("软弱涣散社区集中整顿工作通报\n中共任城区委组织部\n关于2003年10月软弱涣散社区集中整顿工作情况的通报\n各街道党工委，区直各部门单位：", text, StringComparison.Ordinal);
        Assert.Contains("全区软弱涣散社区2个，全部是区重点", text, StringComparison.Ordinal);
        Assert.Contains("验收不合格的社区：社1（南苑街道，党工委书记赵存良，联系区领导何春梅）", text, StringComparison.Ordinal);
        Assert.Contains("区委办公室，区级领导，各工作组。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("县", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("[0-9]个村|没有村|全部村|的村[，。；]", text);
    }

    [Fact]
    public void Every_sentence_of_a_county_with_communities_is_that_of_a_county_with_villages_in_other_words()
    {
        var sentences = 0;
        for (var county = 0; county < 60; county++)
        {
            var random = new Random(county);
            var material = new RandomBulletin(new RandomHistory(county, random.Next(1, 10)), random, new(2002, 12)).Material;
            var figures = material.Figures;
            var head = figures.Frame.Campaign with { Label = "后进社区", UnitWord = "社区" };
            var communities = material with { Figures = new(figures.Frame with { Campaign = head }, figures.Readings) };
            var text = string.Join('\n', BulletinComposer.Compose(communities).Lines());

            Assert.Equal(
                string.Join('\n', BulletinComposer.Compose(material).Lines()),
                text.Replace("居委会", "村委会", StringComparison.Ordinal).Replace("社区", "村", StringComparison.Ordinal));
            Assert.DoesNotMatch("(?<![甲丙][0-9]+|驻)村(?!级|内)|驻村(?!副组长)", text);
            sentences += text.Count(c => c is '。');
        }

        Assert.InRange(sentences, 1_000, int.MaxValue);
    }

    [Theory]
    [InlineData("汶上县", "县重点", "各乡镇党委，县直")]
    [InlineData("曲阜市", "本市重点", "各乡镇党委，市直")]
    [InlineData("四子王旗", "旗重点", "各乡镇党委，旗直")]
    public void Counties_cities_and_banners_are_called_what_they_are(string county, string level, string addressees)
    {
        var text = string.Join('\n', BulletinComposer.Compose(District(county, "后进村", "村", "刘楼镇")).Lines());
        Assert.Contains($"全部是{level}", text, StringComparison.Ordinal);
        Assert.Contains(addressees, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Secretaries_are_those_of_the_places_where_the_villages_lie()
    {
        CaseReading[] villages = [Village.Good(1, outcome: null, applied: false), Village.Good(2, outcome: null, applied: false) with { Township = "中都街道" }];
        Assert.Contains("尚未申报的2个村由乡镇党委书记、街道党工委书记包村督办", Reading.Part(BulletinPart.NextMonth, villages), StringComparison.Ordinal);
    }

    [Fact]
    public void Villages_of_one_name_carry_their_township_wherever_they_are_named()
    {
        CaseReading[] villages =
        [
            Village.Good(1, InspectionOutcome.Failed).Present() with { Village = "张庄村" },
            Village.Good(2, InspectionOutcome.Failed).Present() with { Village = "张庄", Township = "郭楼镇" },
            Village.Good(3),
        ];
        Assert.Contains("刘楼镇张庄村、郭楼镇张庄全月没有驻村记录", Reading.Part(BulletinPart.Presence, villages), StringComparison.Ordinal);
        Assert.Contains("张庄村（刘楼镇；工作组全月没有驻村记录，联系部门全月没有入村记录）；张庄（郭楼镇；", Reading.Part(BulletinPart.Villages, villages), StringComparison.Ordinal);
    }

    private static BulletinMaterial District(string county, string label, string unit, string township)
    {
        BaselineReading key = new(Guid.CreateVersion7(), ManagementLevel.CountyKey);
        var villages = Village.Several(
            2, n => Village.Good(n, InspectionOutcome.Failed) with { Village = $"社{n}", Township = township, Baseline = key }).ToArray();
        var figures = Village.Figures(villages);
        var head = figures.Frame.Campaign with { CountyName = county, Label = label, UnitWord = unit };
        var persons = villages.ToDictionary(v => v.CaseId, v => CasePersons.Nobody(v.CaseId) with { Secretary = "赵存良", CountyLeader = "何春梅" });
        return new FigureSet(figures.Frame with { Campaign = head }, villages).Material() with { Persons = persons };
    }
}
