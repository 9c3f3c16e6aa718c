using VillageRectification.Domain.Ledger;

namespace VillageRectification.Domain.Tests.Ledger;

/// <summary>Which of the campaign's villages a line of a month sheet is about.</summary>
public sealed class MonthSheetLineTests
{
    private static readonly SheetVillage[] Villages =
    [
        new("370830101201", "孔庄村", "刘楼镇"), new("370830101202", "王庄村", "刘楼镇"), new("370830102201", "王庄村", "军屯乡"),
    ];

    [Theory]
    [InlineData("孔庄村", null, "370830101201")]
    [InlineData("孔庄村村委会", "刘楼", "370830101201")]
    [InlineData("王庄", "军屯", "370830102201")]
    [InlineData("王庄村", "刘楼镇", "370830101202")]
    [InlineData("孔庄村", "军屯乡", null, LedgerProblemKind.VillageOfOtherTownship)]
    [InlineData("王庄村", null, null, LedgerProblemKind.SeveralVillages)]
    [InlineData("李庄村", "刘楼镇", null, LedgerProblemKind.UnlistedVillage)]
    public void It_is_named_and_its_township_where_the_sheet_says_one_fits(string village, string? township, string? code, LedgerProblemKind? why = null)
    {
        var line = new MonthSheetLine(3, village, township, Code: null, []) { SaysTownship = true };

        Assert.Equal(code, line.VillageIn(Villages, out var problem)?.Code);
        Assert.Equal(why, problem?.Kind);
    }

    [Fact]
    public void A_township_above_the_line_tells_one_of_several_and_refuses_none()
    {
        Assert.Equal("370830102201", new MonthSheetLine(3, "王庄村", "军屯乡", Code: null, []).VillageIn(Villages, out _)?.Code);
        Assert.Equal("370830101201", new MonthSheetLine(3, "孔庄村", "军屯乡", Code: null, []).VillageIn(Villages, out _)?.Code);
    }
}
