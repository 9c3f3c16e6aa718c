using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Domain.Tests.Organisation;

/// <summary>Words that depend on the list, on what the campaign counts, and on the months of a period.</summary>
public class OrganisationWordsTests
{
    [Theory]
    [InlineData(Checklist.Rules, "没有", "有，没执行", "有，在执行")]
    [InlineData(Checklist.Members, "没有", "有，没执行", "有，在执行")]
    [InlineData(Checklist.Venue, "没有", "有")]
    public void What_is_only_there_or_not_is_not_said_to_be_kept(Checklist list, params string[] words) =>
        Assert.Equal(words, ChecklistStateWords.StatesOf(list).Select(s => s.ToText(list)));

    [Theory]
    [InlineData("村", "村委会", "村务")]
    [InlineData("社区", "居委会", "居务")]
    [InlineData("村、社区", "村（居）委会", "村（居）务")]
    public void The_elected_committee_and_its_affairs_are_called_by_what_the_campaign_counts(string unit, string committee, string affairs)
    {
        Assert.Equal(["党支部", committee], [Committee.Branch.ToText(unit), Committee.VillageCommittee.ToText(unit)]);
        Assert.Equal(
            [affairs, "财务", "党务"],
            [DisclosureKind.Affairs.ToText(unit), DisclosureKind.Finance.ToText(unit), DisclosureKind.Party.ToText(unit)]);
    }

    [Theory]
    [InlineData(9, 9, "2003年9月")]
    [InlineData(1, 3, "2003年一季度")]
    [InlineData(4, 6, "2003年二季度")]
    [InlineData(7, 9, "2003年三季度")]
    [InlineData(10, 12, "2003年四季度")]
    [InlineData(1, 6, "2003年上半年")]
    [InlineData(7, 12, "2003年下半年")]
    [InlineData(1, 12, "2003年全年")]
    [InlineData(2, 4, "2003年2月到2003年4月")]
    [InlineData(2, 7, "2003年2月到2003年7月")]
    public void A_period_is_called_as_the_office_calls_it(int first, int last, string text) =>
        Assert.Equal(text, new DisclosurePeriod(new(2003, first), new(2003, last)).ToText());
}
