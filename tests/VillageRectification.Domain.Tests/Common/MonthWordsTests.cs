using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Common;

public class MonthWordsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("2003-03", "2003年3月")]
    [InlineData("2003-08 2003-03 2003-04 2003-05 2003-06 2003-07", "2003年3月—8月")]
    [InlineData("2002-11 2002-12 2003-01 2003-02 2003-04", "2002年11月—2003年2月、4月")]
    [InlineData("2002-11 2003-11", "2002年11月、2003年11月")]
    [InlineData("2003-03 2003-03 2003-05 2003-06", "2003年3月、5月—6月")]
    public void Months_in_a_row_are_one_word(string months, string text) => Assert.Equal(
        text, months.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(m => Month.TryParse(m, out var month) ? month : default).ToRanges());
}
