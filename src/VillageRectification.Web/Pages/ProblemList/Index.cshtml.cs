using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Shared.Documents;
using VillageRectification.Web.TagHelpers;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.ProblemList;

/// <summary>突出问题台账: every problem within the reader's scope, the worst first; saved views, filters and sort in the address.</summary>
internal sealed class IndexModel(AppDbContext db, CampaignFigures read, CallerAccess access, WorkCalendar calendar, CampaignChoice campaigns) : PageModel
{
    private const int PageSize = 50;

    /// <summary>Null when there is no campaign in the reader's scope.</summary>
    public FrameCampaign? Campaign { get; private set; }

    public DateOnly Today => calendar.Today;

    public ProblemFilter Filter { get; private set; } = new();

    public IReadOnlyList<ProblemRow> All { get; private set; } = [];

    public IReadOnlyList<(ProblemView View, int Count)> Views { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Townships { get; private set; } = [];

    /// <summary>The campaign's words that are in use, with how many problems each has.</summary>
    public IReadOnlyList<(string Category, int Count)> Categories { get; private set; } = [];

    /// <summary>Who answers for problems, in the order of the names, with how many each has; nobody last.</summary>
    public IReadOnlyList<(string Person, int Count)> Persons { get; private set; } = [];

    public PagedList<ProblemRow> Rows { get; private set; } = PagedList<ProblemRow>.Empty;

    /// <summary>All rows that the filter holds, where they are to be printed; null for the page.</summary>
    public ListPaper? Paper { get; private set; }

    public bool MayExport => access.Current.May(Act.ExportLists);

    public async Task<IActionResult> OnGetAsync(
        [FromQuery] string? format, [FromQuery(Name = ListPaper.Query)] bool isPaper, CancellationToken ct)
    {
        Campaign = await campaigns.CurrentAsync(ct);
        if (Campaign is null)
        {
            return Page();
        }

        var figures = (await read.OfAsync(Campaign.Id, Campaign.Revision, Today, ct))!;
        var marks = await MarksAsync(Campaign.Id, ct);
        All =
        [
            .. figures.Counted.SelectMany(c => c.Problems.Select(p => new ProblemRow(c, p, Today) { Marks = marks[p.RecordId].MarksOn(p.RecordId, Today) })),
        ];
        Townships = figures.Townships();
        Categories =
        [
            .. All.GroupBy(r => r.Problem.Category).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (g.Key, g.Count())),
        ];
        Persons =
        [
            .. All.GroupBy(r => r.Problem.ResponsiblePerson ?? ProblemFilter.Nobody).OrderBy(g => g.Key == ProblemFilter.Nobody)
                .ThenBy(g => g.Key, ChineseOrder.Comparer).Select(g => (g.Key, g.Count())),
        ];
        Views = [.. Enum.GetValues<ProblemView>().Select(v => (v, All.Count(r => r.IsIn(v))))];
        Filter = ProblemFilter.Read(Request.Query);
        if (Townships.All(t => t.Value != Filter.Township))
        {
            Filter = Filter with { Township = null };
        }

        if (Categories.All(c => c.Category != Filter.Category))
        {
            Filter = Filter with { Category = null };
        }

        if (Persons.All(p => p.Person != Filter.Person))
        {
            Filter = Filter with { Person = null };
        }

        var rows = Filter.Order(All.Where(r => r.IsIn(Filter.View) && Filter.Admits(r))).ToList();
        if (isPaper || format is WorkbookFile.Format or WordFile.Format)
        {
            var title = $"{Campaign.CountyName}{Campaign.Name}突出问题清单";
            var extract = ExtractText.Of(figures, rows.Count < All.Count);
            if (format is WorkbookFile.Format or WordFile.Format)
            {
                return !MayExport ? Forbid()
                    : format == WordFile.Format ? ProblemSheet.Document(title, figures, extract, rows).ToWord(title)
                    : new[] { ProblemSheet.Workbook(title, figures, extract, rows) }.ToWorkbook(title);
            }

            Paper = new(ProblemSheet.Document(title, figures, extract, rows), RecordWords.Problem, Links.Problems(), MayExport ? ListPaper.Both : []);
            return Page();
        }

        Rows = rows.ToPage(Request.Query, PageSize);
        return Page();
    }

    // Few beside the problems.
    private async Task<ILookup<Guid, ProblemMark>> MarksAsync(Guid campaignId, CancellationToken ct)
    {
        var marks = await db.ProblemMarks.AsNoTracking().Where(m => db.Cases.Any(c => c.Id == m.CaseId && c.CampaignId == campaignId)).ToListAsync(ct);
        return marks.ToLookup(m => m.ProblemRecordId);
    }
}
