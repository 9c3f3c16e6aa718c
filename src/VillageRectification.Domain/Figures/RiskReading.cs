using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Presence;

namespace VillageRectification.Domain.Figures;

/// <summary>
/// How doubtful a village is, 0 to 100, from what is on record alone: a sum of parts, each with its most points (docs/decisions, the risk of a
/// village). What nobody wrote down counts only where silence itself is the fault.
/// </summary>
public sealed record RiskReading(IReadOnlyList<RiskPart> Parts)
{
    /// <summary>Days without a record from which that part is full.</summary>
    public const int SilentDays = 60;

    /// <summary>Days to the deadline from which time begins to press.</summary>
    public const int PressingDays = 120;

    public int Score => Parts.Sum(p => p.Points);

    /// <param name="village">On the day of <paramref name="frame"/>.</param>
    public static RiskReading Of(CaseReading village, FigureFrame frame) => new(
    [
        .. from kind in Enum.GetValues<RiskKind>()
           let share = ShareOf(kind, village, frame)
           let most = frame.Risk.Weights.Of(kind)
           select new RiskPart(kind, Points(most, share), most),
    ]);

    // Half up.
    private static int Points(int most, (int Part, int Whole) share) => share.Whole == 0 ? 0 : ((2 * most * share.Part) + share.Whole) / (2 * share.Whole);

    private static (int Part, int Whole) ShareOf(RiskKind kind, CaseReading r, FigureFrame frame) => kind switch
    {
        RiskKind.Overdue => (r.Overdue, r.OpenMeasures.Count + r.OpenProblems.Count),
        RiskKind.Silence => (Math.Min(DaysSilent(r, frame), SilentDays), SilentDays),
        RiskKind.Presence => TeamRule(frame) is { } days && !IsListedLate(r, frame)
            ? (Math.Max(0, days - r.PresenceOf(Capacity.Team).MonthDays - DaysToCome(frame)), days) : (0, 0),
        RiskKind.MustPass => (Missing(r).Count(m => m), Missing(r).Length),
        RiskKind.Disunity => (r.Relation?.Value is CommitteeRelation.Disunited ? 1 : 0, 1),
        RiskKind.Debt => (r.Debt?.Value > 0 ? 1 : 0, 1),
        RiskKind.Setback => (r.Acceptance.EverRelapsed ? 2 : r.Acceptance.FailedOn is not null || r.EarlierListings.Count > 0 ? 1 : 0, 2),
        RiskKind.Time => r.NeedsCare ? (PressingDays - DaysLeft(frame), PressingDays) : (0, 0),
    };

    /// <summary>The team's days that the month demands; null without a rule.</summary>
    public static int? TeamRule(FigureFrame frame) => frame.PresenceRules
        .Where(p => p is { Capacity: Capacity.Team, Period: PresencePeriod.Month }).Select(p => (int?)p.Minimum).Max();

    /// <summary>Days without a record, of a village of which there is none since it was listed.</summary>
    public static int DaysSilent(CaseReading village, FigureFrame frame) =>
        frame.AsOf.DayNumber - (village.LastRecordOn is { } last && last > village.ListedOn ? last : village.ListedOn).DayNumber;

    // What can still be made up in the running month is no shortfall yet.
    private static int DaysToCome(FigureFrame frame) => Month.Of(frame.AsOf).Last.DayNumber - frame.AsOf.DayNumber;

    // Nobody owes the days of a month that is not judged of the village because it was listed late in it.
    private static bool IsListedLate(CaseReading r, FigureFrame frame) =>
        r.UnjudgedIn(Month.Of(frame.AsOf), Capacity.Team, frame.AsOf) is UnjudgedMonth.ListedLate;

    private static bool[] Missing(CaseReading r) =>
        [r.Branch.IsIncomplete, r.Committee.IsIncomplete, r.Rooms?.Value is OfficeRooms.None];

    private static int DaysLeft(FigureFrame frame) => Math.Clamp(frame.Campaign.Span.DaysLeft(frame.AsOf), 0, PressingDays);
}
