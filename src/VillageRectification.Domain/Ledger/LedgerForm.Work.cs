using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Support;
using static VillageRectification.Domain.Ledger.LedgerColumnNames;

namespace VillageRectification.Domain.Ledger;

/// <summary>The sheets in which a township and the departments write what they do.</summary>
public static partial class LedgerForm
{
    /// <summary>集体会诊.</summary>
    public static LedgerSheet Diagnoses { get; } = Keyed(
        RecordWords.Diagnosis,
        By(DiagnosedOn),
        Day(DiagnosedOn).Required().AlsoNamed(Date),
        LedgerColumn.Text(Attendees, Diagnosis.AttendeesMaxLength) with { HoldsPersons = true },
        LedgerColumn.Text(Causes, Diagnosis.CausesMaxLength));

    /// <summary>整顿方案: one row a measure.</summary>
    public static LedgerSheet Measures { get; } = Keyed(
        RecordWords.Plan,
        By(LedgerColumnNames.Measure),
        LedgerColumn.Text(LedgerColumnNames.Measure, Cases.Measure.TextMaxLength).Required().AlsoNamed(RecordWords.Measure) with { MayBeNone = true },
        Person(ResponsiblePerson, Cases.Measure.ResponsiblePersonMaxLength),
        DueDay(DueOn) with { DoneIn = DoneOn },
        DoneDay(DoneOn),
        LedgerColumn.Text(WhyNotDone, MeasureOutcome.ReasonMaxLength));

    /// <summary>突出问题.</summary>
    public static LedgerSheet Problems { get; } = Keyed(
        RecordWords.Problem,
        By(Category, Description, FoundOn),
        LedgerColumn.Open(Category, Problem.CategoryMaxLength, TermKind.ProblemCategory).Required(),
        LedgerColumn.Text(Description, Problem.DescriptionMaxLength) with { MayBeNone = true },
        Day(FoundOn).Required() with { MayBeUnknown = true },
        LedgerColumn.Choice(Handling, LedgerChoices.Handlings),
        DueDay(HandlingDueOn),
        Person(ResponsiblePerson, Problem.ResponsiblePersonMaxLength),
        LedgerColumn.Choice(Status, LedgerChoices.ProblemStatuses),
        DoneDay(StatusOn),
        LedgerColumn.Choice(MajoritySatisfied, LedgerChoices.YesNo));

    /// <summary>班子调整.</summary>
    public static LedgerSheet CommitteeChanges { get; } = Keyed(
        RecordWords.CommitteeChange,
        By(Date, Change),
        Day(Date).Required(),
        LedgerColumn.Choice(Change, LedgerChoices.CommitteeChanges).Required(),
        LedgerColumn.Choice(Method, LedgerChoices.Methods),
        Person(Appointee, CommitteeChange.PersonMaxLength));

    /// <summary>队伍建设: increments of that day.</summary>
    public static LedgerSheet MembershipGrowth { get; } = Keyed(
        RecordWords.MembershipGrowth,
        By(Date),
        Day(Date).Required(),
        Count(Activists),
        Count(ReserveCadres),
        Count(NewMembers));

    /// <summary>工作进展, some with a quantity of an indicator.</summary>
    public static LedgerSheet Progress { get; } = Keyed(
        RecordWords.Progress,
        By(Date, Content, LedgerColumnNames.Indicator),
        Day(Date).Required(),
        LedgerColumn.Text(Content, ProgressEntry.TextMaxLength),
        LedgerColumn.Open(LedgerColumnNames.Indicator, Campaigns.Indicator.NameMaxLength),
        new LedgerColumn(Quantity, LedgerColumnKind.Quantity),
        LedgerColumn.Open(Unit, Campaigns.Indicator.UnitMaxLength));

    /// <summary>驻村签到: one row a day in the village.</summary>
    public static LedgerSheet Presence { get; } = Keyed(
        "驻村签到",
        By(Date, LedgerColumnNames.Capacity, LedgerColumnNames.Person),
        Day(Date).Required(),
        Person(LedgerColumnNames.Person, PresenceEntry.PersonMaxLength) with { Nobody = LedgerChoices.Capacities },
        LedgerColumn.Choice(LedgerColumnNames.Capacity, LedgerChoices.Capacities).Required());

    /// <summary>帮扶实事.</summary>
    public static LedgerSheet Support { get; } = Keyed(
        "帮扶实事",
        By(Date, LedgerColumnNames.Department, Kind, Content),
        Day(Date).Required(),
        LedgerColumn.Open(LedgerColumnNames.Department, Departments.Department.NameMaxLength),
        LedgerColumn.Open(Kind, SupportItem.KindMaxLength, TermKind.SupportKind).Required().AlsoNamed(TermKind.SupportKind.ToText()),
        LedgerColumn.Text(Content, SupportItem.TextMaxLength),
        Money(Value));
}
