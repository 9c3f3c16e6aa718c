using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Cases;

namespace VillageRectification.Web.Pages.Papers;

/// <summary>文书: what can be printed and taken along, and where.</summary>
internal sealed class IndexModel(
    AppDbContext db, CampaignFigures read, CallerAccess access, CampaignChoice campaigns, WorkCalendar calendar, RouteCase route) : PageModel
{
    /// <summary>In the address.</summary>
    public const string ViewName = "view";

    // How many names are seen at one look.
    private const int OneLook = 12;

    /// <summary>Null when there is no campaign in the reader's scope.</summary>
    public FrameCampaign? Campaign { get; private set; }

    /// <summary>Those whose name or township has <see cref="Sought"/> in it.</summary>
    public IReadOnlyList<SelectListItem> Villages { get; private set; } = [];

    /// <summary>What was typed to find a village; empty where all are listed.</summary>
    public string Sought { get; private set; } = "";

    /// <summary>So many that a list alone is a long way.</summary>
    public bool AreMany { get; private set; }

    /// <summary>The village whose documents are offered; null until one is chosen.</summary>
    public (Guid Id, string Name)? Chosen { get; private set; }

    /// <summary>Those of the chosen village, each with why there is none; null where there is one.</summary>
    public IReadOnlyList<(VillagePaper Paper, string? Nothing)> Village { get; private set; } = [];

    /// <summary>The county has given the chosen village a verdict.</summary>
    public bool HasVerdict { get; private set; }

    /// <summary>Each with those for whom there is one.</summary>
    public IReadOnlyList<(CountyPaper Paper, IReadOnlyList<string> For)> County { get; private set; } = [];

    /// <summary>Of the campaign, the running one first.</summary>
    public IReadOnlyList<Month> Months { get; private set; } = [];

    /// <summary>The kind that is shown.</summary>
    public PaperGroup View { get; private set; }

    /// <param name="unit">What is counted: 村, 社区.</param>
    public static string TitleOf(PaperGroup view, string unit) => view switch
    {
        PaperGroup.All => "全部",
        PaperGroup.Reports => "通报和报告",
        PaperGroup.Villages => $"一个{unit}一份",
        PaperGroup.Lists => "台账和清单",
    };

    public bool Shows(PaperGroup view) => View is PaperGroup.All || View == view;

    public bool May(Act act) => access.Current.May(act);

    public async Task OnGetAsync([FromQuery] Guid? village, [FromQuery] string? q, CancellationToken ct)
    {
        Campaign = await campaigns.CurrentAsync(ct);
        if (Campaign is null || await read.OfAsync(Campaign.Id, Campaign.Revision, calendar.Today, ct) is not { } figures)
        {
            return;
        }

        View = QueryValue.Of<PaperGroup>(Request.Query[ViewName]) ?? PaperGroup.All;
        var (first, last) = (Month.Of(Campaign.Start < calendar.Today ? Campaign.Start : calendar.Today), Month.Of(calendar.Today));
        Months = [.. Enumerable.Range(0, last.Since(first) + 1).Select(i => Month.Of(last.First.AddMonths(-i)))];
        (Sought, AreMany) = (q?.Trim() ?? "", figures.Counted.Count > OneLook);
        CaseReading[] found = [.. figures.Counted.Where(r => $"{r.Township} {r.Village}".Contains(Sought, StringComparison.OrdinalIgnoreCase))];
        Villages = [.. found.Select(r => new SelectListItem($"{r.Township} {r.Village}", r.CaseId.ToString(), r.CaseId == village))];
        Chosen = found.Where(r => r.CaseId == village || found.Length == 1)
            .Select(r => ((Guid, string)?)(r.CaseId, r.Called)).FirstOrDefault();
        if (Chosen is var (id, _))
        {
            await OfVillageAsync(id, ct);
        }

        County = [.. CountyPapers.All.Where(p => !p.IsSent || May(Act.Supervise)).Select(p => (p, (IReadOnlyList<string>)[.. p.For(figures)]))];
    }

    private async Task OfVillageAsync(Guid id, CancellationToken ct)
    {
        if (await RouteCaseFilter.FindAsync(db, id, ct) is not { } found)
        {
            return;
        }

        route.Become(found);
        var county = route.Campaign.CountyCode;
        var departments = await db.Departments.AsNoTracking().Where(d => d.CountyCode == county).ToDictionaryAsync(d => d.Id, d => d.Name, ct);
        VillageDesk desk = new(route.Campaign, await read.CaseFileAsync(route, calendar.Today, ct), departments);
        Village = [.. VillagePapers.All.Select(p => (p, p.Write(desk) is null ? p.Nothing : null))];
        HasVerdict = desk.File.Facts.OfType<Inspection>().Any(i => i.Kind is InspectionKind.County);
    }
}
