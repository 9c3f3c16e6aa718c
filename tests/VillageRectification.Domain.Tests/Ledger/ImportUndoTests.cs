using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using static VillageRectification.Domain.Tests.Ledger.Sheets;

namespace VillageRectification.Domain.Tests.Ledger;

/// <summary>An import is undone as one act while nothing builds on it.</summary>
public sealed class ImportUndoTests
{
    private static readonly DateTime At = new(2003, 5, 1, 8, 0, 0, DateTimeKind.Utc);
    private static readonly Guid By = Guid.CreateVersion7();

    private readonly LedgerChanges _changes = Import(Listed(), Row(LedgerForm.Diagnoses, ("会诊日期", "2003-03-01"), ("原因分析", "班子软")));
    private readonly RectificationCase _case;
    private readonly ImportedLedger _import;
    private int _written;

    public ImportUndoTests()
    {
        Assert.All(_changes.Facts, f => Record(f, At));
        _case = _changes.Roots.OfType<RectificationCase>().Single();
        _import = new("十月台账.xlsx", _changes);
    }

    [Fact]
    public void It_is_known_by_its_file_its_instant_and_what_it_did()
    {
        Assert.Equal(("十月台账.xlsx", At, 2, 0, 0, false), (_import.FileName, _import.At, _import.Added, _import.Corrected, _import.Removed, _import.IsUndone));
        Assert.Equal(100, new ImportedLedger(new string('表', 101), _changes).FileName.Length);
        var later = _changes.ImportAgain(LedgerRemovals.All, [Listed(), Row(LedgerForm.Diagnoses, ("会诊日期", "2003-03-01"))]);
        Assert.All(later.Facts, f => Record(f, At.AddDays(1)));
        Assert.Equal((0, 1, 1), new ImportedLedger("x", later) is var again ? (again.Added, again.Corrected, again.Removed) : default);
    }

    [Fact]
    public void What_it_wrote_no_longer_holds_and_a_village_that_it_listed_may_be_listed_anew()
    {
        Assert.Equal(CaseStage.Diagnosed, _case.Stage);

        var back = _import.Undo(Work([], []), [_case], _changes.Facts.OfType<StageFact>(), " 导错了 ", By, At.AddHours(1));

        Assert.Empty(back);
        Assert.All(_changes.Facts, f => Assert.Equal((true, "撤销导入"), (f.IsVoided, f.VoidReason)));
        Assert.Equal((CaseStage.Registered, Standing.Removed), (_case.Stage, _case.Standing));
        Assert.Equal(("导错了", By, At.AddHours(1), true), (_import.UndoReason, _import.UndoneBy, _import.UndoneAt, _import.IsUndone));
        Assert.Equal([LedgerRefusal.IsUndone()], _import.AgainstUndoing(Work([], []), " "));
    }

    [Fact]
    public void What_it_voided_holds_again_and_the_case_is_as_far_as_it_was()
    {
        var @case = Make.CaseIn(CaseStage.Registered);
        Diagnosis before = new(@case, new(2003, 2, 1), "班子散", "人");
        before.Void("台账更正");
        PlanAdoption plan = new(@case, new(2003, 3, 1));

        var back = _import.Undo(new([], [before], []), [@case], [plan], "导错了", By, At);

        Assert.Equal((before.RecordId, false), Assert.Single(back) is var again ? (again.RecordId, again.IsVoided) : default);
        Assert.Equal((CaseStage.Rectifying, Standing.Active), (@case.Stage, @case.Standing));
    }

    [Fact]
    public void Without_a_reason_it_stands() =>
        Assert.Equal([CaseRefusal.ReasonMissing()], _import.AgainstUndoing(Work([], []), " "));

    [Fact]
    public void What_was_written_since_of_a_village_that_it_listed_keeps_it()
    {
        Fact[] later = [Later(new Measure(_case, Make.Today, "修路")), Later(new Measure(Make.Case(), Make.Today, "别村的"))];
        Assert.Equal([later[0]], Work([], later).BuiltOn());
        Assert.Equal([LedgerRefusal.IsBuiltOn(1)], _import.AgainstUndoing(Work([], later), "导错了"));
        Assert.Throws<RuleViolationException>(() => _import.Undo(Work([], later), [_case], [], "导错了", By, At));
        Assert.False(_import.IsUndone);
    }

    [Fact]
    public void Later_versions_of_its_records_and_what_refers_to_them_build_on_it_and_so_do_later_steps_of_a_case_that_it_moved()
    {
        var @case = Make.CaseIn(CaseStage.Rectifying);
        Problem problem = new(@case, Make.Start, "账目", "不公开");
        Record(problem, At);
        var version = Later((Problem)problem.Reword("Description", "半年没有公开", "改字"));
        var status = Later(new ProblemStatusChange(@case, problem, Make.Today, ProblemStatus.Eased, Majority.Unknown));
        var note = Later(new Measure(@case, Make.Today, "修路"));
        var applied = Later(@case.Applied(Make.Today));

        Assert.Equal([version, status], new ImportedWork([problem], [], [version, status, note, applied]).BuiltOn());
        Assert.Equal([applied], new ImportedWork([Recorded(@case.Applied(Make.Start))], [], [note, applied]).BuiltOn());
        Assert.Equal([status], new ImportedWork([problem], [], [status, note]).BuiltOn());
        Assert.Equal([version], new ImportedWork([], [problem], [version, note, applied]).BuiltOn());
        Assert.Empty(new ImportedWork([], [problem], [status]).BuiltOn());
    }

    [Fact]
    public void What_was_taken_back_since_is_told_and_what_came_back_as_it_was_is_its_own()
    {
        var @case = Make.CaseIn(CaseStage.Rectifying);
        Problem gone = new(@case, Make.Start, "账目", "不公开"), returned = new(@case, Make.Start, "道路", "不通");
        Assert.All([gone, returned], p => Ended(Record(p, At), At.AddHours(1)));
        var back = (Problem)returned.Again();
        Record(back, At.AddHours(2));
        ImportedWork work = new([gone, returned], [], [back]);

        Assert.Equal([back], work.Live);
        Assert.Equal([gone], work.BuiltOn());
        Assert.Equal([@case.Id], work.Cases);
        Assert.Empty(work.Listed);
        // What came back in other words is no longer what it wrote.
        var other = Later((Problem)back.Reword("Description", "路不通车", "改字"));
        Assert.Empty(new ImportedWork([returned], [], [other]).Live);
        Assert.Equal([other], new ImportedWork([returned], [], [other]).BuiltOn());
    }

    [Fact]
    public void The_rows_that_told_something_are_those_of_the_records_that_it_wrote_or_ended()
    {
        var rows = _changes.Of<LedgerRecord>().Select(r => r.RecordId).Order();
        Assert.Equal(rows, Work([], []).Told.Order());
        Assert.Equal(rows, new ImportedWork([], _changes.Facts, []).Told.Order());
        Assert.Empty(new ImportedWork([.. _changes.Of<LedgerRecord>()], [], []).Told);
        Assert.Equal([_case.Id], Work([], []).Listed);
        Assert.Equal([_case.Id], new ImportedWork([], _changes.Facts, []).Cases);
    }

    [Theory]
    [InlineData(null, "370830", "370830", false)]
    [InlineData("370830", "370830", "370830", false)]
    [InlineData("370831", "370830", "3708", true)]
    [InlineData(null, "370830", "370831", true)]
    [InlineData("370830", "370830", "370831", true)]
    public void A_ledger_is_of_the_county_that_was_chosen_and_of_one_that_the_importer_reaches(string? chosen, string county, string reach, bool isRefused) =>
        Assert.Equal(
            isRefused ? [LedgerRefusal.OfAnotherCounty()] : [],
            new LedgerHeading("整顿", Make.Start, Make.Deadline, chosen).AgainstCounty(county, Domain.Divisions.DivisionRange.OfPrefix(reach)));

    private ImportedWork Work(IReadOnlyList<Fact> ended, IReadOnlyList<Fact> later) => new(_changes.Facts, ended, later);

    // Each a minute after the one before.
    private T Later<T>(T fact)
        where T : Fact => (T)Record(fact, At.AddDays(1).AddMinutes(_written++));

    private static Fact Recorded(Fact fact) => Record(fact, At);

    private static Fact Record(Fact fact, DateTime at)
    {
        typeof(Fact).GetProperty(nameof(Fact.RecordedAt))!.SetValue(fact, at);
        return fact;
    }

    private static void Ended(Fact fact, DateTime at)
    {
        fact.Void("撤回");
        typeof(Fact).GetProperty(nameof(Fact.VoidedAt))!.SetValue(fact, at);
    }
}
