using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Bulletins;

/// <summary>Everything that a bulletin is composed from.</summary>
public sealed record BulletinMaterial(FigureSet Figures)
{
    private readonly Lazy<IReadOnlyDictionary<Guid, string>> _names = new(Figures.Names);

    /// <summary>The month is not over on the day on which the text is read: a draft that cannot be issued yet.</summary>
    public bool IsRunning { get; init; }

    /// <summary>It tells of the campaign up to the day, not of the month: what happened in any month counts.</summary>
    public bool IsOfCampaign { get; init; }

    /// <summary>What the campaign has any record of.</summary>
    public RecordedKinds Recorded { get; init; } = new();

    /// <summary>Set in a corrective issue.</summary>
    public CorrectedBulletin? Corrected { get; init; }

    /// <summary>Exemplars that the drafter decided not to print.</summary>
    public IReadOnlySet<Guid> LeftOut { get; init; } = new HashSet<Guid>();

    /// <summary>Exemplars that the drafter decided to print although something speaks against them.</summary>
    public IReadOnlySet<Guid> Kept { get; init; } = new HashSet<Guid>();

    /// <summary>Of a correction: the month after it has ended too, so that nothing can be asked for it any more.</summary>
    public bool IsNextOver { get; init; }

    /// <summary>Problems neither resolved nor eased of which <see cref="ProblemReading.LacksDueDay"/>.</summary>
    public int ProblemsWithoutDueDay { get; init; }

    /// <summary>By case.</summary>
    public IReadOnlyDictionary<Guid, CasePersons> Persons { get; init; } = new Dictionary<Guid, CasePersons>();

    /// <summary>The rows of verdicts that the head gave otherwise than the rules come to.</summary>
    public IReadOnlySet<Guid> Overridden { get; init; } = new HashSet<Guid>();

    /// <summary>Of the month; of the whole campaign with <see cref="IsOfCampaign"/>. What several visits of a day found alike is there once.</summary>
    public IReadOnlyList<VisitReading> Visits { get; init => field = VisitReading.OnceEach(value); } = [];

    /// <summary>Days in a village since the campaign began, by capacity; none where the text is of a month.</summary>
    public IReadOnlyDictionary<(Guid CaseId, Capacity Capacity), int> CampaignDays { get; init; } = new Dictionary<(Guid CaseId, Capacity Capacity), int>();

    public IReadOnlyList<ExemplarReading> Exemplars { get; init; } = [];

    public IReadOnlyList<Milestone> Milestones { get; init; } = [];

    /// <summary>The due day of the problem that is overdue longest; null when none is.</summary>
    public DateOnly? OldestOverdueProblem { get; init; }

    /// <summary>Null in a campaign's first month without an earlier bulletin.</summary>
    public EarlierFigures? Earlier { get; init; }

    public IReadOnlyList<FigureCorrection> Corrections { get; init; } = [];

    /// <summary>The editor's paragraphs.</summary>
    public IReadOnlyDictionary<BulletinPart, string> Notes { get; init; } = new Dictionary<BulletinPart, string>();

    /// <summary>As of <see cref="NoteOrder.Places"/>, of those of <see cref="Notes"/> that do not all stand at the end.</summary>
    public IReadOnlyDictionary<BulletinPart, string?> Places { get; init; } = new Dictionary<BulletinPart, string?>();

    /// <summary>What is printed instead of computed paragraphs.</summary>
    public IReadOnlyList<BulletinRewording> Rewordings { get; init; } = [];

    /// <summary>The same with what its editors wrote and decided in a bulletin, instead of what they had when the rest was gathered.</summary>
    public BulletinMaterial WrittenIn(Bulletin bulletin) => this with
    {
        LeftOut = bulletin.LeftOut.Select(l => l.CaseId).ToHashSet(),
        Kept = bulletin.Kept.Select(k => k.CaseId).ToHashSet(),
        Rewordings = [.. bulletin.Rewordings],
        Notes = bulletin.Notes.ToDictionary(n => n.Part, n => n.Text),
        Places = bulletin.Notes.ToDictionary(n => n.Part, n => n.Places),
    };

    public CampaignHead Campaign => Figures.Frame.Campaign;

    public DateOnly AsOf => Figures.Frame.AsOf;

    public Month Month => Figures.Frame.Month;

    public long Cases => Figures.Counted.Count;

    /// <summary>What the villages are: 村, 社区.</summary>
    public string Unit => Campaign.UnitWord;

    /// <summary>村、社区 for 村（社区）: the same inside brackets.</summary>
    public string UnitInBrackets => Unit.Replace('（', '、').Replace("）", "", StringComparison.Ordinal);

    /// <summary>村委会, 居委会.</summary>
    public string CommitteeWord => Campaign.CommitteeWord;

    /// <summary>What nobody left behind in an empty month: a team lives in the village, all others come to it.</summary>
    public string Attendance(Capacity capacity) => Attendance(capacity, Unit);

    /// <inheritdoc cref="Attendance(Capacity)"/>
    public string AttendanceInBrackets(Capacity capacity) => Attendance(capacity, UnitInBrackets);

    private static string Attendance(Capacity capacity, string unit) => capacity is Capacity.Team ? $"驻{unit}记录" : $"入{unit}记录";

    /// <summary>Nothing is asked for next month: the campaign is over by then, or that month is.</summary>
    public bool IsLast => IsNextOver || Month.Next.First > Campaign.Deadline;

    /// <summary>10月份; of a running month 10月份到15日.</summary>
    public string Span => IsRunning && AsOf < Month.Last ? $"{Month.Number}月份到{AsOf.Day}日" : $"{Month.Number}月份";

    /// <summary>县, 市, 区 or 旗, in every word that is made of it.</summary>
    public CountyWords County => Campaign.County;

    /// <summary>中共汶上县委组织部.</summary>
    public string Issuer => $"中共{Campaign.CountyName}委组织部";

    /// <summary>By those who refused a village: 市级认定未通过, 县级认定未通过, or both.</summary>
    public string Refused() => VerificationWords.Refused(
        County, Figures.Counted.Where(r => r.Acceptance.Outcome is CaseOutcome.CityRefused).Select(r => r.Acceptance.RefusedBy));

    public Number Count(FigureName name) => Count(Figures[name]);

    public Number Count(Figure figure) =>
        new(Figures.Value(figure) ?? 0, figure.Key) { IsThousandths = figure.Name is FigureName.Indicators };

    /// <summary>Villages that the bulletin counts itself: they open as the figure where both agree, and else as a list of their own.</summary>
    /// <param name="key">Of the list, in this document.</param>
    /// <param name="title">尚未回访的合格村.</param>
    public Number Count(IEnumerable<CaseReading> own, FigureName name, string key, string title) => Count(own, Figures[name], key, title);

    /// <inheritdoc cref="Count(IEnumerable{CaseReading}, FigureName, string, string)"/>
    public Number Count(IEnumerable<CaseReading> own, Figure figure, string key, string title) =>
        Own(key, title, own).List! with { Beside = figure.Key } is var list && Count(figure) is var known && known.Value == list.Value
            ? known with { Also = list } : Number.Of(list);

    /// <summary>A number that no figure of the campaign is: the villages behind it.</summary>
    public Number Own(string key, string title, IEnumerable<CaseReading> villages) => Own(key, title, villages.Select(v => (v, 1L)));

    /// <inheritdoc cref="Own(string, string, IEnumerable{CaseReading})"/>
    public Number Own(string key, string title, IEnumerable<(CaseReading Village, long Amount)> shares) =>
        Number.Of(OwnList.Of(key, title, shares.Where(s => s.Amount != 0).Select(
            s => new OwnRow(s.Village.CaseId, s.Village.DivisionCode, NameOf(s.Village), s.Amount))));

    /// <summary>A number of no villages: days to a date, what an earlier issue said.</summary>
    public static Number Own(string key, string title, IEnumerable<(string Name, long Amount)> shares) =>
        Number.Of(OwnList.Of(key, title, shares.Select(s => new OwnRow(null, null, s.Name, s.Amount))));

    /// <summary>What a figure is of one village.</summary>
    public static Number Of(Figure figure, CaseReading village) => new(figure.Of(village) ?? 0, figure.Key) { Within = village.DivisionCode };

    /// <summary>孔庄村; where two have the name, 刘楼镇孔庄村.</summary>
    public string NameOf(CaseReading village) => _names.Value[village.CaseId];

    /// <summary>Whether the village has somebody in a capacity, as far as anybody wrote it down.</summary>
    public bool Has(CaseReading village, Capacity capacity) => village.PresenceOf(capacity).MonthDays > 0 || capacity switch
    {
        Capacity.Team => village.Team.HasResidentDeputy || WhoAnswersFor(village).Members.Count > 0,
        Capacity.ResidentDeputy => village.Team.HasResidentDeputy,
        Capacity.Liaison or Capacity.DepartmentHead => WhoAnswersFor(village).Department is not null,
        Capacity.FirstSecretary => WhoAnswersFor(village).Members.Any(m => m.Role is TeamRole.FirstSecretary),
        Capacity.TownshipSecretary => WhoAnswersFor(village).Secretary is not null,
        Capacity.CountyLeader => WhoAnswersFor(village).CountyLeader is not null,
        Capacity.TownshipLeader or Capacity.Supervisor => Recorded.Capacities.Contains(capacity),
    };

    /// <summary>What the text counts of a figure. Of presence it counts the villages that have somebody in the capacity, where the figure counts all.</summary>
    /// <returns>Null where the text says that nothing is written down, or nothing at all.</returns>
    internal long? Told(Figure figure) =>
        CapacityOf(figure) is not { } capacity ? Figures.Value(figure)
            : figure.Rule is not null ? Recorded.Capacities.Contains(capacity) ? Figures.Counted.Sum(r => Told(figure, r)) : null
            : Figures.Counted.Any(r => r.Team.HasResidentDeputy) ? Figures.Counted.Sum(r => Told(figure, r)) : null;

    /// <summary>The same of one village.</summary>
    internal long? Told(Figure figure, CaseReading village) =>
        CapacityOf(figure) is { } capacity && !Has(village, capacity) ? 0 : figure.Of(village);

    /// <summary>3个村; of a county's only village 村 alone.</summary>
    public Prose Several(Number number) => Cases == 1 ? Prose.Of($"{Unit}") : Prose.Of($"{number}个{Unit}");

    public CasePersons WhoAnswersFor(CaseReading village) => Persons.GetValueOrDefault(village.CaseId) ?? CasePersons.Nobody(village.CaseId);

    /// <summary>Of whom the figure is, where it is of somebody whom not every village has; null for all others.</summary>
    internal static Capacity? CapacityOf(Figure figure) => figure.Name is FigureName.TeamsWithoutDeputy ? Capacity.Team : figure.Rule?.Capacity;
}
