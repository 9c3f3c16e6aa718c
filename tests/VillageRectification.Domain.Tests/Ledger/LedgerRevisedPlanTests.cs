using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Ledger;
using static VillageRectification.Domain.Tests.Ledger.Sheets;

namespace VillageRectification.Domain.Tests.Ledger;

/// <summary>A plan that was adopted after an import, and the next import.</summary>
public sealed class LedgerRevisedPlanTests
{
    private static readonly LedgerRow Village = Listed();

    [Fact]
    public void A_measure_that_an_adopted_plan_changed_is_no_longer_the_ledgers_and_the_import_says_so()
    {
        LedgerRow Measure(string due, params (string, string)[] done) =>
            Row(LedgerForm.Measures, [("措施", "修复机井"), ("责任人", "吴建国"), ("完成时限", due), .. done]);
        var earlier = Import(Village, Measure("2003-05-01"));
        var (@case, measure) = (earlier.Roots.OfType<RectificationCase>().Single(), earlier.Of<Measure>().Single());
        MeasureRevision revision = new(@case, new(2003, 4, 1), measure.RecordId, "修复机井") { ResponsiblePerson = "陈志强", DueOn = new(2003, 8, 4) };

        var later = earlier.ImportAgain([Village, Measure("2003-06-01", ("完成日期", "2003-05-20"))], revision);
        Assert.False(measure.IsVoided);
        Assert.Empty(later.Of<Measure>());
        Assert.Equal(["完成时限"], Assert.Single(later.Warnings, w => w.Kind is LedgerWarningKind.RevisedByPlan).Notice.Names);
        Assert.Equal(measure.RecordId, later.Of<MeasureOutcome>().Single().MeasureRecordId);
        Assert.Equal(["完成日期"], later.Sheets.SelectMany(s => s.Rows).SelectMany(r => r.Differences()).Select(d => d.Column));

        revision.Void("退回");
        Assert.Equal(new(2003, 6, 1), earlier.ImportAgain([Village, Measure("2003-06-01")], revision).Of<Measure>().Single().DueOn);
    }
}
