using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Bulletins;

/// <summary>Everything that a bulletin is composed from.</summary>
public sealed record BulletinMaterial(FigureSet Figures)
{
    /// <summary>By case.</summary>
    public IReadOnlyDictionary<Guid, CasePersons> Persons { get; init; } = new Dictionary<Guid, CasePersons>();

    /// <summary>Of the month.</summary>
    public IReadOnlyList<VisitReading> Visits { get; init; } = [];

    public IReadOnlyList<ExemplarReading> Exemplars { get; init; } = [];

    public IReadOnlyList<Milestone> Milestones { get; init; } = [];

    /// <summary>The due day of the problem that is overdue longest; null when none is.</summary>
    public DateOnly? OldestOverdueProblem { get; init; }

    /// <summary>Null in a campaign's first month without an earlier bulletin.</summary>
    public EarlierFigures? Earlier { get; init; }

    public IReadOnlyList<FigureCorrection> Corrections { get; init; } = [];

    /// <summary>The editor's paragraphs.</summary>
    public IReadOnlyDictionary<BulletinPart, string> Notes { get; init; } = new Dictionary<BulletinPart, string>();

    public CampaignHead Campaign => Figures.Frame.Campaign;

    public DateOnly AsOf => Figures.Frame.AsOf;

    public Month Month => Figures.Frame.Month;

    public long Cases => Figures.Counted.Count;

    /// <summary>县 of 汶上县.</summary>
    public string CountyWord => BulletinWords.CountyWord(Campaign.CountyName);

    /// <summary>中共汶上县委组织部.</summary>
    public string Issuer => $"中共{Campaign.CountyName}委组织部";

    public Number Count(FigureName name) => Count(Figures[name]);

    public Number Count(Figure figure) =>
        new(Figures.Value(figure) ?? 0, figure.Key) { IsThousandths = figure.Name is FigureName.Indicators };

    /// <summary>A count of the bulletin's own; it opens as the figure only where both agree.</summary>
    public Number Count(long own, FigureName name) => Count(name) is var figure && figure.Value == own ? figure : new(own);

    public CasePersons WhoAnswersFor(CaseReading village) => Persons.GetValueOrDefault(village.CaseId) ?? CasePersons.Nobody(village.CaseId);
}
