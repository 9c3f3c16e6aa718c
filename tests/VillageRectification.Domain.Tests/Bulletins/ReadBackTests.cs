using VillageRectification.Domain.Common;
using VillageRectification.Domain.Tests.Figures;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>Bulletins of random counties are read back, sentence by sentence, and held against the figures.</summary>
public class ReadBackTests
{
    private const int Counties = 200;

    private static readonly Month[] Months = [new(2002, 10), new(2002, 11), new(2002, 12)];

    [Fact]
    public void Every_sentence_is_borne_out_by_the_records()
    {
        var (bulletins, claims) = (0, 0);
        for (var county = 0; county < Counties; county++)
        {
            var random = new Random(county);
            var history = new RandomHistory(county, county % 20 == 19 ? 30 : random.Next(0, 10));
            foreach (var month in Months)
            {
                foreach (var day in new DateOnly?[] { null, month.First.AddDays(random.Next(month.Last.Day - 1)) })
                {
                    var reader = new BulletinReader(new(history, random, month, day));
                    var faults = reader.Read();
                    Assert.True(faults.Count == 0, $"county {county}, {month}, {day}: {string.Join('\n', faults.Take(5))}");
                    bulletins++;
                    claims += reader.Claims;
                }
            }
        }

        Assert.InRange(claims, 10_000, int.MaxValue);
        Counted.Say("bulletins read back, with running months and large counties", bulletins);
        Counted.Say("numbers and claims of bulletins held against the figures", claims);
    }
}
