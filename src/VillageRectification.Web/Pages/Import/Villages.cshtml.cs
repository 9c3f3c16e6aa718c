using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Import;

/// <summary>
/// 认村: which villages are meant by names that the program does not find, each asked once however many rows have it; and which of the villages that the
/// campaign does not have are listed.
/// </summary>
internal sealed class VillagesModel(WaitingLedgers ledgers, LedgerFiles files, CallerAccess access) : PageModel
{
    /// <summary>Asked at a time; when they are answered the next are.</summary>
    public const int Most = 50;

    [BindProperty]
    public VillagesInput Input { get; set; } = new();

    public WaitingUpload Ledger { get; private set; } = null!;

    /// <summary>In file order.</summary>
    public IReadOnlyList<AskedVillage> Asked { get; private set; } = [];

    /// <summary>Those of the file that the campaign does not have, what was said of them before too.</summary>
    public IReadOnlyList<NewVillage> New { get; private set; } = [];

    /// <summary>The level of some of them is not told by the file.</summary>
    public bool AsksLevel => New.Any(v => v.Level is null);

    /// <summary>How many names are not known, those beyond <see cref="Most"/> too.</summary>
    public int Unknown { get; private set; }

    /// <summary>Codes of the villages that are in the campaign, or that the file lists.</summary>
    public IReadOnlySet<string> InCampaign { get; private set; } = new HashSet<string>();

    public IReadOnlyList<ImportStep> Steps { get; private set; } = [];

    private LedgerReading _reading = null!;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken ct)
    {
        if (await LoadAsync(id, ct) is { } answer)
        {
            return answer;
        }

        Input = new VillagesInput
        {
            Lines = [.. Asked.Select(a => new VillagesInput.Line
            {
                Name = a.Village.Name, Township = a.Village.Township, Pick = a.Likeliest?.Code,
            })],
            Level = New.Select(v => v.Said?.Level).OfType<string>().FirstOrDefault(),
        }.Beside(New);
        return Page();
    }

    /// <summary>Ticks all new villages, or none; nothing is kept yet.</summary>
    public async Task<IActionResult> OnPostTickAsync(string id, CancellationToken ct)
    {
        if (await LoadAsync(id, ct) is { } answer)
        {
            return answer;
        }

        Take();
        Input = Input with { New = [.. Input.New.Select(n => n with { Joins = Input.All is true })] };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken ct)
    {
        if (await LoadAsync(id, ct) is { } answer)
        {
            return answer;
        }

        Take();
        var county = await files.CountyOfAsync(_reading, Ledger.Heading, ct);
        HashSet<string> listed =
        [
            .. InCampaign,
            .. Asked.Select((a, i) => a.Lists ? Input.Lines[i].Pick : null).OfType<string>(),
        ];
        ValidationFailure[] against =
        [
            .. Asked.SelectMany((a, i) => Input.Lines[i].Against(a, county, listed, $"{nameof(Input.Lines)}[{i}]")), .. Input.AgainstListing(New),
        ];
        this.RequireNone(against.Length > 0 ? against : [.. Input.AgainstSame(Asked, county, Named())]);
        VillageAnswer[] said =
        [
            .. Asked.Select((a, i) => new VillageAnswer(a.Village, Input.Lines[i].CodeIn(county))), .. Input.Say(New),
        ];
        VillageAnswer[] before = [.. Ledger.Heading.Villages.ExceptBy(said.Select(s => s.Key), v => v.Key)];
        var answered = await ledgers.AnswerAsync(access.Current.AccountId, Ledger, Ledger.Heading with { Villages = [.. before, .. said] }, ct);
        var reading = await ledgers.ReadAsync(access.Current.AccountId, answered, ct);
        if (Input.FindTwice(reading, county) is { } twice)
        {
            // Kept, it could be said otherwise nowhere.
            await ledgers.AnswerAsync(access.Current.AccountId, Ledger, Ledger.Heading, ct);
            this.Refuse($"{nameof(Input.Lines)}[{twice}].{nameof(VillagesInput.Line.Pick)}",
                $"“{Asked[twice].Village.ToText()}”和同一个村的另一行写的村情不一样，不能都读：请改选，或者选不读；确实是一个村，就在文件里并成一行");
        }

        return Redirect(ImportSteps.AddressOf(ImportSteps.Next(answered.Heading, reading), id));
    }

    // What was asked meanwhile by another page is asked here too.
    private void Take()
    {
        var typed = Input;
        Input = (typed with
        {
            Lines = [.. Asked.Select(a => typed.Lines.FirstOrDefault(l => l.IsOf(a)) ?? new() { Name = a.Village.Name, Township = a.Village.Township })],
        }).Beside(New);
    }

    // The villages that the file names by a name that is found, or was said before.
    private Dictionary<string, string> Named() => _reading.Rows.GroupBy(r => r.Row.DivisionCode)
        .ToDictionary(g => g.Key, g => g.First().Row.Text(LedgerColumnNames.Village) ?? g.Key);

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
        if (reading is null or { Asked.Count: 0, NewVillages.Count: 0 })
        {
            return Redirect(Links.ImportPreview(id));
        }

        (_reading, New) = (reading, reading.NewVillages);
        InCampaign = reading.Asked.Count > 0 ? await files.ListedAsync(reading, ledger.Heading, ct) : new HashSet<string>();
        (Asked, Unknown) = ([.. reading.Asked.Take(Most)], reading.Asked.Count);
        return null;
    }
}
