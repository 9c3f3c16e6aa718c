using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Cases;

namespace VillageRectification.Web.Pages.Shared.Documents;

/// <summary>
/// Where a number of a document opens. Of a bulletin: a figure of the county with its records as of the bulletin's day and, once it is issued, as they were
/// known then; a number of the text's own, and every number for who sees a part of the county, with the rows of the bulletin that are his to see. Of any
/// other paper: as <see cref="Elsewhere"/> says.
/// </summary>
/// <param name="BulletinId">Null of a text that is no bulletin.</param>
/// <param name="SeesCounty">A figure opens to the reader as the number that is printed.</param>
internal sealed record FigureLinks(Guid? BulletinId, Guid CampaignId, DateOnly AsOf, DateTime? KnownAt, bool SeesCounty)
{
    /// <summary>Of a paper that is no bulletin, by key and by what the number is within; null where it opens nothing.</summary>
    public Func<string, string?, string?> Elsewhere { get; init; } = (_, _) => null;

    /// <summary>Of what no figure of the campaign tells.</summary>
    public static FigureLinks ByKey(Func<string, string?, string?> elsewhere) =>
        new(null, Guid.Empty, default, KnownAt: null, SeesCounty: false) { Elsewhere = elsewhere };

    /// <summary>Of a paper about one village: the place where its records of a kind stand.</summary>
    public static FigureLinks OfVillage(Guid caseId) => ByKey((key, within) => key switch
    {
        VillageKey.Problems => Links.Case(caseId, "problems"),
        VillageKey.Measures => Links.Plan(caseId),
        VillageKey.Findings => Links.Case(caseId, "findings"),
        VillageKey.Presence => Links.Presence(caseId, Month.TryParse(within, out var month) ? month : null),
        VillageKey.Visits => Links.Chronicle(caseId, ChronicleKind.Acceptance),
        VillageKey.Support => Links.Chronicle(caseId, ChronicleKind.Support),
        VillageKey.Development => Links.Situation(caseId, "development"),
        VillageKey.Disclosures => Links.Situation(caseId, "disclosures"),
        VillageKey.Situation => Links.Situation(caseId),
        VillageKey.Warning => Links.Case(caseId),
        VillageKey.Inspection => Links.Chronicle(caseId, ChronicleKind.Acceptance),
        _ => null,
    });

    /// <summary>Where a number of a table opens.</summary>
    /// <param name="within">What its row is of.</param>
    public string? To(string key, string within) => BulletinId is { } id ? Links.BulletinNumber(id, key, within: within) : Elsewhere(key, within);

    /// <summary>Null where it opens nothing.</summary>
    public string? To(Run run) => SeesCounty && !run.IsOfText && !OwnList.IsOwn(run.Figure!)
        ? Links.Figure(run.Figure!, CampaignId, AsOf, KnownAt, run.Level)
        : BulletinId is { } id ? Links.BulletinNumber(id, run.Figure!, run.Level, run.Within) : Elsewhere(run.Figure!, run.Within);
}
