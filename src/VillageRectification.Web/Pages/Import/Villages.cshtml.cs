using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Import;

/// <summary>认村: which villages are meant by names that the program does not find. Each is asked once, however many rows have it.</summary>
internal sealed class VillagesModel(WaitingLedgers ledgers, LedgerFiles files, CallerAccess access) : PageModel
{
    /// <summary>Asked at a time; when they are answered the next are.</summary>
    public const int Most = 50;

    [BindProperty]
    public VillagesInput Input { get; set; } = new();

    public WaitingUpload Ledger { get; private set; } = null!;

    /// <summary>In file order.</summary>
    public IReadOnlyList<AskedVillage> Asked { get; private set; } = [];

    /// <summary>How many names are not known, those beyond <see cref="Most"/> too.</summary>
    public int Unknown { get; private set; }

    /// <summary>Codes of the villages that are in the campaign, or that the file lists.</summary>
    public IReadOnlySet<string> InCampaign { get; private set; } = new HashSet<string>();

    public IReadOnlyList<ImportStep> Steps { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken ct)
    {
        if (await LoadAsync(id, ct) is { } answer)
        {
            return answer;
        }

        Input = new()
        {
            Lines = [.. Asked.Select(a => new VillagesInput.Line
            {
                Name = a.Village.Name, Township = a.Village.Township, Pick = a.Likeliest?.Code,
            })],
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken ct)
    {
        if (await LoadAsync(id, ct) is { } answer)
        {
            return answer;
        }

        // What was asked meanwhile by another page is asked here too.
        var typed = Input;
        Input = new()
        {
            Lines = [.. Asked.Select(a => typed.Lines.FirstOrDefault(l => l.IsOf(a)) ?? new() { Name = a.Village.Name, Township = a.Village.Township })],
        };
        var reading = await ledgers.ReadAsync(access.Current.AccountId, Ledger, ct);
        var county = await files.CountyOfAsync(reading, Ledger.Heading, ct);
        HashSet<string> listed =
        [
            .. InCampaign,
            .. Asked.Select((a, i) => a.Lists ? Input.Lines[i].Pick : null).OfType<string>(),
        ];
        this.RequireNone([.. Asked.SelectMany((a, i) => Input.Lines[i].Against(a, county, listed, $"{nameof(Input.Lines)}[{i}]"))]);
        var said = Asked.Select((a, i) => new VillageAnswer(a.Village, Input.Lines[i].CodeIn(county)));
        VillageAnswer[] before = [.. Ledger.Heading.Villages.ExceptBy(said.Select(s => s.Village), v => v.Village)];
        var answered = await ledgers.AnswerAsync(access.Current.AccountId, Ledger, Ledger.Heading with { Villages = [.. before, .. said] }, ct);
        // Of a village that was not known nobody asked what its words mean.
        return Redirect(ImportSteps.AddressOf(
            ImportSteps.Next(answered.Heading, await ledgers.ReadAsync(access.Current.AccountId, answered, ct)), id));
    }

    // Null where something is asked.
    private async Task<IActionResult?> LoadAsync(string id, CancellationToken ct)
    {
        if (await ledgers.FindAsync(access.Current.AccountId, id, ct) is not { } ledger)
        {
            return NotFound();
        }

        Ledger = ledger;
        var reading = ledger.ImportedInto is null ? await ledgers.ReadAsync(access.Current.AccountId, ledger, ct) : null;
        Steps = ImportSteps.Of(ledger, reading, ImportSteps.Villages);
        InCampaign = reading is { Asked.Count: > 0 } ? await files.ListedAsync(reading, ledger.Heading, ct) : new HashSet<string>();
        (Asked, Unknown) = ([.. reading?.Asked.Take(Most) ?? []], reading?.Asked.Count ?? 0);
        return Asked.Count == 0 ? Redirect(Links.ImportPreview(id)) : null;
    }
}
