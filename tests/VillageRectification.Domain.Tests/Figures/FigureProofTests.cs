using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Domain.Tests.Figures;

/// <summary>Which record puts a village into a figure, and which one beside it does not.</summary>
public sealed class FigureProofTests
{
    private static readonly DateOnly Day = new(2003, 7, 1);
    private static readonly DateOnly AsOf = new(2003, 7, 31);
    private static readonly Guid Own = Guid.CreateVersion7();

    private readonly One _one = new();

    private Guid Case => _one.Case.Id;

    [Fact]
    public void An_application_that_was_taken_back_proves_nothing()
    {
        Proves("applied", new Evidence.OfApplication(Case, Own, Day, IsWithdrawn: false));
        Proves("awaiting", new Evidence.OfApplication(Case, Own, Day, IsWithdrawn: false));
        ProvesNot("applied", new Evidence.OfApplication(Case, Own, Day, IsWithdrawn: true));
        ProvesNot("awaiting", new Evidence.OfApplication(Case, Own, Day, IsWithdrawn: true));
    }

    [Fact]
    public void A_verdict_proves_an_application_only_where_there_is_none()
    {
        Proves("applied", Inspection(Own, InspectionKind.County, InspectionOutcome.Failed));
        ProvesNot("applied", Inspection(Own, InspectionKind.Revisit, InspectionOutcome.Held));
        _one.With(new AcceptanceApplication(_one.Case, Day));
        ProvesNot("applied", Inspection(Own, InspectionKind.County, InspectionOutcome.Failed));
    }

    [Theory]
    [InlineData("inspected", InspectionKind.County, InspectionOutcome.Passed, true)]
    [InlineData("inspected", InspectionKind.Revisit, InspectionOutcome.Held, false)]
    [InlineData("revisited", InspectionKind.Revisit, InspectionOutcome.Held, true)]
    [InlineData("revisited", InspectionKind.County, InspectionOutcome.Passed, false)]
    [InlineData("everRelapsed", InspectionKind.Revisit, InspectionOutcome.FellBack, true)]
    [InlineData("everRelapsed", InspectionKind.Revisit, InspectionOutcome.Held, false)]
    public void An_inspection_proves_by_its_kind_or_outcome(string key, InspectionKind kind, InspectionOutcome outcome, bool proves) =>
        Assert.Equal(proves, Holds(key, Inspection(Own, kind, outcome)));

    [Theory]
    [InlineData("passed")]
    [InlineData("failed")]
    [InlineData("relapsed")]
    [InlineData("cityRefused")]
    [InlineData("passedBasic")]
    [InlineData("held")]
    [InlineData("transformed")]
    public void An_outcome_is_proved_by_the_inspection_that_decided_it(string key)
    {
        var passed = new Inspection(_one.Case, Day, InspectionKind.County, InspectionOutcome.Passed);
        var held = new Inspection(_one.Case, Day.AddDays(1), InspectionKind.Revisit, InspectionOutcome.Held);
        var verified = new Inspection(_one.Case, Day.AddDays(2), InspectionKind.City, InspectionOutcome.Verified);
        _one.With(passed, held, verified);
        var deciding = key switch
        {
            "held" => held,
            "transformed" => verified,
            _ => passed,
        };
        foreach (var inspection in new[] { passed, held, verified })
        {
            Assert.Equal(inspection == deciding, Holds(key, Inspection(inspection.Id, inspection.Kind, inspection.Outcome)));
        }
    }

    [Fact]
    public void The_queue_is_proved_by_the_application_and_by_the_opening_while_it_lasts()
    {
        var application = new AcceptanceApplication(_one.Case, Day);
        var opening = new InspectionOpening(_one.Case, Day.AddDays(5), ["王某"]);
        _one.With(application, opening);

        Proves("inQueue", new Evidence.OfApplication(Case, application.Id, Day, IsWithdrawn: false));
        ProvesNot("inQueue", new Evidence.OfApplication(Case, Own, Day, IsWithdrawn: false));
        Proves("inQueue", new Evidence.OfOpening(Case, opening.Id, Day, "王某"));
        ProvesNot("inQueue", new Evidence.OfOpening(Case, Own, Day, "王某"));
        _one.With(new Inspection(_one.Case, Day.AddDays(6), InspectionKind.County, InspectionOutcome.Passed));
        ProvesNot("inQueue", new Evidence.OfOpening(Case, opening.Id, Day, "王某"));
    }

    [Fact]
    public void A_standing_is_proved_by_its_own_fact()
    {
        var reading = Reading();
        Assert.True(Holds("cases", Standing(reading.Registration)));
        Assert.False(Holds("cases", Standing(Own)));
        Assert.False(Holds("suspended", Standing(Own)));
        var suspended = new StandingChange(_one.Case, Day, Domain.Cases.Standing.Suspended, "因");
        _one.With(suspended);
        Assert.True(Holds("suspended", Standing(suspended.Id)));
        Assert.False(Holds("suspended", Standing(reading.Registration)));
        Assert.False(Holds("removed", Standing(reading.Registration)));
    }

    [Fact]
    public void A_committee_counts_from_the_campaigns_start_on_by_its_own_change()
    {
        Evidence.OfCommitteeChange Change(DateOnly on, Committee which, CommitteeChangeKind kind) => new(Case, Own, on, which, kind);

        Proves("branchesEstablished", Change(Make.Start, Committee.Branch, CommitteeChangeKind.Established));
        ProvesNot("branchesEstablished", Change(Make.Start.AddDays(-1), Committee.Branch, CommitteeChangeKind.Established));
        ProvesNot("branchesEstablished", Change(Make.Start, Committee.Branch, CommitteeChangeKind.ByElected));
        ProvesNot("branchesEstablished", Change(Make.Start, Committee.VillageCommittee, CommitteeChangeKind.Established));
        Proves("committeesElected", Change(Make.Start, Committee.VillageCommittee, CommitteeChangeKind.ByElected));
        ProvesNot("committeesElected", Change(Make.Start, Committee.Branch, CommitteeChangeKind.ByElected));
    }

    [Fact]
    public void A_committees_state_is_proved_by_what_says_it()
    {
        var (branch, committee) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var reading = Reading() with { Branch = new(CommitteeState.Complete, branch), Committee = new(CommitteeState.Incomplete, committee) };

        (string Key, Guid[] Sources)[] expected =
        [
            ("branchComplete", [branch]), ("committeeComplete", [committee]), ("bothComplete", [branch, committee]), ("incomplete", [committee]),
        ];
        foreach (var (key, sources) in expected)
        {
            foreach (var source in new[] { branch, committee, Own })
            {
                Evidence change = new Evidence.OfCommitteeChange(Case, source, Day, Committee.Branch, CommitteeChangeKind.Established);
                Evidence baseline = new Evidence.OfBaseline(Case, source, Day, null, null, null, null, null);
                Assert.Equal((sources.Contains(source), sources.Contains(source)), (Holds(key, change, reading), Holds(key, baseline, reading)));
            }
        }

        var other = reading with { Branch = reading.Committee, Committee = reading.Branch };
        Assert.True(Holds("incomplete", new Evidence.OfBaseline(Case, committee, Day, null, null, null, null, null), other));
        Assert.False(Holds("incomplete", new Evidence.OfBaseline(Case, branch, Day, null, null, null, null, null), other));
    }

    [Fact]
    public void Growth_is_proved_by_what_names_a_number_since_the_start()
    {
        Evidence.OfMembershipGrowth Growth(DateOnly on, int? activists, int? cadres, int? members) => new(Case, Own, on, activists, cadres, members);

        Proves("activists", Growth(Make.Start, 1, null, 0));
        ProvesNot("activists", Growth(Make.Start.AddDays(-1), 1, 1, 1));
        ProvesNot("reserveCadres", Growth(Make.Start, 1, null, 1));
        Proves("reserveCadres", Growth(Make.Start, null, 2, null));
        ProvesNot("newMembers", Growth(Make.Start, 1, 1, 0));
        Proves("newMembers", Growth(Make.Start, null, null, 1));
        Proves("villagesWithNewMembers", Growth(Make.Start, null, null, 1));
        ProvesNot("villagesWithNewMembers", Growth(Make.Start, 3, 3, null));
    }

    [Fact]
    public void A_record_of_another_kind_proves_nothing() => Assert.All(
        _one.On(AsOf).Figures.SelectMany(f => f.Proofs).Where(p => p.Kind is not (EvidenceKind.CommitteeChange or EvidenceKind.Baseline)),
        p => Assert.False(p.Holds(Reading(), new Stranger(Case, Own, Day))));

    private static Evidence.OfStanding Standing(Guid id) => new(Guid.Empty, id, Day, Domain.Cases.Standing.Active, null);

    private Evidence.OfInspection Inspection(Guid id, InspectionKind kind, InspectionOutcome outcome) => new(Case, id, Day, kind, outcome, null);

    private CaseReading Reading() => _one.On(AsOf).Readings.Single();

    private void Proves(string key, Evidence evidence) => Assert.True(Holds(key, evidence), key);

    private void ProvesNot(string key, Evidence evidence) => Assert.False(Holds(key, evidence), key);

    private bool Holds(string key, Evidence evidence, CaseReading? reading = null) =>
        _one.On(AsOf).Find(key)!.Proofs.Where(p => p.Kind == evidence.Kind).Any(p => p.Holds(reading ?? Reading(), evidence));

    private sealed record Stranger(Guid CaseId, Guid Id, DateOnly OccurredOn) : Evidence(CaseId, EvidenceKind.Standing, Id, OccurredOn);
}
