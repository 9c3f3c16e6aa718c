using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Tests.Ledger;

public sealed class InspectionCheckTests
{
    [Theory]
    [InlineData("县级验收", "合格")]
    [InlineData("回访", "保持")]
    [InlineData("市级验收", "转化升级")]
    [InlineData("抽查", "合格")]
    public void A_conclusion_without_the_day_of_the_inspection_is_refused(string kind, string outcome)
    {
        var workbook = Read(kind, "2003-07-01", null, outcome);

        Assert.Contains(workbook.Problems, p => p is { Kind: LedgerProblemKind.OutcomeWithoutDay, Row: 3, Column: "检查日期" });
        Assert.Empty(workbook.RowsOf(LedgerForm.Inspections));
    }

    [Theory]
    [InlineData("回访")]
    [InlineData("市级验收")]
    public void A_revisit_or_verification_without_its_day_is_refused(string kind)
    {
        var problem = Read(kind, "2003-07-01", null, null).OnlyProblem();

        Assert.Equal((LedgerProblemKind.Blank, LedgerSeverity.Refused, "检查日期"), (problem.Kind, problem.Severity, problem.Column));
    }

    [Theory]
    [InlineData("县级验收")]
    [InlineData("回访")]
    [InlineData("市级验收")]
    public void An_inspection_without_conclusion_is_imported_with_a_warning(string kind)
    {
        var workbook = Read(kind, null, "2003-07-20", null);
        var problem = workbook.OnlyProblem();

        Assert.Equal((LedgerProblemKind.InspectionWithoutOutcome, LedgerSeverity.Warned, "结论"), (problem.Kind, problem.Severity, problem.Column));
        Assert.Single(workbook.RowsOf(LedgerForm.Inspections));
    }

    [Theory]
    [InlineData("县级验收", "2003-07-01", null, null)]
    [InlineData("县级验收", "2003-07-01", "2003-07-20", "合格")]
    [InlineData("回访", null, "2003-10-10", "保持")]
    [InlineData("市级验收", null, "2003-12-10", "转化升级")]
    public void An_application_alone_and_an_inspection_with_its_conclusion_are_good(string kind, string? appliedOn, string? inspectedOn, string? outcome) =>
        Assert.Empty(Read(kind, appliedOn, inspectedOn, outcome).Problems);

    [Fact]
    public void A_day_that_cannot_be_read_is_named_once() =>
        Assert.Equal(LedgerProblemKind.ImpossibleDay, Read("县级验收", null, "2003-02-30", "合格").OnlyProblem().Kind);

    private static LedgerWorkbook Read(string kind, string? appliedOn, string? inspectedOn, string? outcome) =>
        SmallLedger.WithRow("检查验收", ("类型", kind), ("申请日期", appliedOn), ("检查日期", inspectedOn), ("结论", outcome));
}
