using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Support;

namespace VillageRectification.Domain.Tests.Campaigns;

/// <summary>Counties, county-level cities, districts and banners are called what they are.</summary>
public sealed class CountyWordsTests
{
    [Theory]
    [InlineData("汶上县", "县 全县 本县 县里 县级 县领导 县级领导 联系县领导 联系部门和县领导 县直单位 县委组织部 市委组织部")]
    [InlineData("任城区", "区 全区 本区 区里 区级 区领导 区级领导 联系区领导 联系部门和区领导 区直单位 区委组织部 市委组织部")]
    [InlineData("曲阜市", "市 全市 本市 本市 县级 市领导 市级领导 联系市领导 联系部门和市领导 市直单位 市委组织部 上级市委组织部")]
    [InlineData("土默特左旗", "旗 全旗 本旗 旗里 旗级 旗领导 旗级领导 联系旗领导 联系部门和旗领导 旗直单位 旗委组织部 市委组织部")]
    [InlineData("某地", "县 全县 本县 县里 县级 县领导 县级领导 联系县领导 联系部门和县领导 县直单位 县委组织部 市委组织部")]
    [InlineData("", "县 全县 本县 县里 县级 县领导 县级领导 联系县领导 联系部门和县领导 县直单位 组织部 市委组织部")]
    public void A_county_is_called_what_it_is(string name, string words)
    {
        CountyWords county = new(name);
        Assert.Equal(
            words,
            string.Join(
                ' ', county.Word, county.Whole, county.Own, county.Here, county.Rank, county.Leader, county.Leaders, county.TiedLeader, county.Ties,
                county.Offices, county.Department, county.CityDepartment));
    }

    [Theory]
    [InlineData("汶上县", "上级挂牌 市重点 县重点 一般")]
    [InlineData("任城区", "上级挂牌 市重点 区重点 一般")]
    [InlineData("曲阜市", "上级挂牌 上级市重点 本市重点 一般")]
    [InlineData("土默特左旗", "上级挂牌 市重点 旗重点 一般")]
    public void Its_own_key_villages_are_not_the_citys(string name, string words) =>
        Assert.Equal(words, string.Join(' ', ManagementLevelWords.All.Select(l => l.ToText(new CountyWords(name)))));

    [Theory]
    [InlineData("汶上县", "县级验收 回访 市级认定 县级认定", "市级认定或县级认定未通过")]
    [InlineData("任城区", "区级验收 回访 市级认定 区级认定", "市级认定或区级认定未通过")]
    [InlineData("曲阜市", "县级验收 回访 市级认定 县级认定", "市级认定或县级认定未通过")]
    [InlineData("土默特左旗", "旗级验收 回访 市级认定 旗级认定", "市级认定或旗级认定未通过")]
    public void Who_inspects_is_of_its_rank(string name, string words, string refused)
    {
        CountyWords county = new(name);
        Assert.Equal(words, string.Join(' ', Enum.GetValues<InspectionKind>().Select(k => k.ToText(county))));
        Assert.Equal(refused, VerificationWords.Refused(county, InspectionKind.CountyVerification, InspectionKind.City));
        Assert.Equal($"{words.Split(' ')[0]}：合格", InspectionOutcome.Passed.ToText(InspectionKind.County, county));
    }

    [Theory]
    [InlineData("汶上县", "县级领导联村 县直单位结对 县级领导 联系县领导 到县 到市")]
    [InlineData("任城区", "区级领导联村 区直单位结对 区级领导 联系区领导 到区 到市")]
    [InlineData("曲阜市", "市级领导联村 市直单位结对 市级领导 联系市领导 到本市 到上级市")]
    [InlineData("土默特左旗", "旗级领导联村 旗直单位结对 旗级领导 联系旗领导 到旗 到市")]
    public void Whoever_is_tied_is_its_own(string name, string words)
    {
        CountyWords county = new(name);
        Assert.Equal(
            words,
            string.Join(
                ' ', FourOne.CountyLeader.ToText("村", county), FourOne.Department.ToText("村", county), Capacity.CountyLeader.ToText(county),
                LiaisonPart.CountyLeader.ToText(county), PetitionLevel.County.ToText(county), PetitionLevel.City.ToText(county)));
    }

    [Theory]
    [InlineData("汶上县", "县委组织部部领导 县委组织部干部 乡镇党委书记 县级领导 市委组织部")]
    [InlineData("任城区", "区委组织部部领导 区委组织部干部 乡镇党委书记 区级领导 市委组织部")]
    [InlineData("曲阜市", "市委组织部部领导 市委组织部干部 乡镇党委书记 市级领导 上级市委组织部")]
    [InlineData("", "组织部部领导 组织部干部 乡镇党委书记 县级领导 市委组织部")]
    public void An_account_is_of_its_department(string name, string words)
    {
        CountyWords county = new(name);
        Assert.Equal(words, string.Join(' ', new[] { Role.Head, Role.Dept, Role.Sec, Role.Leader, Role.City }.Select(county.Of)));
    }
}
