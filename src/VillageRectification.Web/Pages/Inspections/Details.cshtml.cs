using Microsoft.AspNetCore.Mvc;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;
using VillageRectification.Web.Records.Kinds;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Inspections;

/// <summary>An inspection as it stands: sheets side by side, what differs and is settled here, the vote, the households, what it comes to.</summary>
internal sealed class DetailsModel(AppDbContext db, CampaignFigures read, CallerAccess access, Inspecting inspecting, RouteCase route)
    : SheetPage(db, access, inspecting, route)
{
    /// <summary>What stands against a verdict.</summary>
    public IReadOnlyList<Refusal> AgainstVerdict { get; private set; } = [];

    /// <summary>What the numbers come to; null while they are not complete.</summary>
    public InspectionOutcome? Reached { get; private set; }

    /// <summary>What the rules came to beside an override, and who overrode; null where the verdict is none.</summary>
    public (InspectionOutcome? Rule, string By)? Overridden { get; private set; }

    /// <summary>Who is tied to the village, and how; null once the verdict is given.</summary>
    public IReadOnlyList<(string Name, string Tie)>? Barred { get; private set; }

    /// <summary>Those of the inspectors whom the county has on record at all: of the others nobody can say whether they are tied.</summary>
    public IReadOnlySet<string> Registered { get; private set; } = new HashSet<string>();

    /// <summary>Items of which the records come to other points than the inspectors gave, with what the records say.</summary>
    public IReadOnlyList<(SheetItem Item, SuggestedScore Said)> BesideRecords =>
    [
        .. from item in Sheet.Items
           let said = Inspecting.Suggested.GetValueOrDefault(item.Criterion.Text)
           where item.Result?.Score is { } score && said?.Points is { } points && points != score
           select (item, said),
    ];

    /// <summary>Whose sheets were copied from paper, and by whom, in a sentence; null where each filled in his own.</summary>
    public string? Copied { get; private set; }

    /// <summary>Who wrote down the vote, or the survey.</summary>
    public string CountedBy(InspectionFinding count) => Settlers.NameOf(count.RecordedBy);

    private IReadOnlyDictionary<Guid, string> Settlers { get; set; } = new Dictionary<Guid, string>();

    /// <summary>Who wrote down what was settled of an item; null where nothing is.</summary>
    public string? SettledBy(SheetItem item) => item.Settled is { } settled ? Settlers.NameOf(settled.RecordedBy) : null;

    protected override string? Inspector => null;

    protected override string Back => Links.Inspection(Route.Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Input = new() { Key = Guid.CreateVersion7() };
        if (!await LoadAsync(ct))
        {
            return Nothing;
        }

        await JudgeAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!MayInspect)
        {
            return Forbid();
        }

        try
        {
            return await SaveAsync($"已商定：{Route.Village}检查表", ct);
        }
        finally
        {
            if (Inspecting.Sheet is not null)
            {
                await JudgeAsync(ct);
            }
        }
    }

    private async Task JudgeAsync(CancellationToken ct)
    {
        Barred = Inspecting.Running is null ? null
            : [.. (await Db.PlaceAsync(Route, new InspectionOpenings(), Inspecting.Today, read, isShown: true, ct)).Choices];
        Registered = Barred is null ? Registered : await Db.RegisteredAsync(Route.Campaign.CountyCode, Sheet.Opening.Names(), ct);
        Settlers = await Db.NamesAsync(
            Sheet.Items.Select(i => i.Settled?.RecordedBy).Append(Sheet.Vote?.RecordedBy).Append(Sheet.Survey?.RecordedBy).OfType<Guid>(), ct);
        Copied = SheetText.Copied(await Db.CopiersAsync(Sheet, ct));
        if (Inspecting.Verdict is { OverrideReason: not null } verdict)
        {
            var names = await Db.NamesAsync([verdict.RecordedBy], ct);
            Overridden = (Sheet.RuleBeside(verdict), names.NameOf(verdict.RecordedBy));
        }

        var thresholds = Route.Campaign.Thresholds;
        AgainstVerdict = [.. Sheet.AgainstVerdict(thresholds)];
        Reached = Sheet.Reached(thresholds);
    }
}
