using System.Globalization;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Documents.Tests.Ledger;

/// <summary>What a word that is not known is guessed to mean.</summary>
public class WordGuessTests
{
    // The year's end belongs to the year in which the campaign ends, also some weeks after it.
    [Theory]
    [InlineData("年底前", "2003-11-30", "2003-12-31")]
    [InlineData("12月底前", "2003-11-30", "2003-12-31")]
    [InlineData("年底前", "2003-12-31", "2003-12-31")]
    [InlineData("年底前", "2003-06-30", "2002-12-31")]
    public void A_limit_without_a_year_is_in_the_last_year_that_has_it(string word, string deadline, string day) => Assert.Equal(day, WordGuess.Of(
        new(new(LedgerForm.Measures.Name, LedgerColumnNames.DueOn), word, []),
        new("行动", new(2002, 10, 20), DateOnly.Parse(deadline, CultureInfo.InvariantCulture))));
}
