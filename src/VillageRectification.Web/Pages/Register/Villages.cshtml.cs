using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;
using VillageRectification.Web.Text;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Pages.Register;

/// <summary>What the picked villages are listed as: the head lists them, staff put them before the head.</summary>
internal sealed class VillagesModel(AppDbContext db, CallerAccess access, WorkCalendar calendar, CampaignChoice campaigns) : PageModel
{
    [BindProperty]
    public VillagesInput Input { get; set; } = new();

    public Campaign Campaign { get; private set; } = null!;

    /// <summary>In the order of the form's rows.</summary>
    public IReadOnlyList<ListedVillage> Villages { get; private set; } = [];

    public IReadOnlyList<string> Types { get; private set; } = [];

    public bool Decides => access.Current.May(Act.DecideCases);

    /// <param name="v">Codes.</param>
    /// <param name="name">Of one that no list names.</param>
    public async Task<IActionResult> OnGetAsync([FromQuery] string[] v, [FromQuery] string? name, CancellationToken ct)
    {
        if (await LoadAsync(ct) is not { } county)
        {
            return Redirect(Links.Register());
        }

        // What cannot be picked is said where one picks.
        if (name is null && Array.Exists(v, code => county.Find(code) is null))
        {
            return Redirect(Links.RegisterPicked(v));
        }

        ListedVillage[] picked = name is null
            ? [.. v.Distinct().Select(county.Find).OfType<ListedVillage>()]
            : NewVillage.Against(county, access.Current.Scope, name, v.FirstOrDefault()).Any() ? [] : [NewVillage.Of(county, name, v[0])];
        if (picked.Length == 0)
        {
            return Redirect(Links.Register(isEmpty: true));
        }

        Villages = picked;
        var day = picked.Select(p => p.Proposal?.OccurredOn).Distinct().ToArray() is [{ } proposed] ? proposed : (DateOnly?)null;
        Input = new()
        {
            Key = Guid.CreateVersion7(),
            When = day is null || day == calendar.Today ? EntryDay.Today : EntryDay.Other,
            Day = day,
            LateReason = picked.Select(p => p.Proposal?.LateReason).Distinct().ToArray() is [{ } why] ? why : null,
            Rows = [.. picked.Select(p => VillagesInput.Row.Of(p, name is not null))],
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await using var transaction = await this.BeginAsync(db, () => LoadTypedAsync(ct), ct);
        if (!await LoadTypedAsync(ct))
        {
            return Redirect(Links.Register());
        }

        if (await AnswerAgainAsync(ct) is { } answer)
        {
            return answer;
        }

        this.RequireNone([.. Against()]);
        var day = Input.DayAsOf(calendar.Today)!.Value;
        var entry = new Entry(day, calendar.Today, Campaign) { LateReason = Input.LateReason };
        if (Decides)
        {
            await ListAsync(entry, ct);
        }
        else
        {
            foreach (var (village, row, key) in Rows())
            {
                db.Add(ListingSteps.Propose(village.Case, village.Division, entry with { Key = key }, Input.GradeOf(row)));
            }
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Answer();
    }

    private async Task ListAsync(Entry entry, CancellationToken ct)
    {
        await db.NameAsync(Villages, ct);
        var proposals = await db.ListingProposals.Where(p => p.CampaignId == Campaign.Id).ToDictionaryAsync(p => p.DivisionCode, ct);
        foreach (var (village, row, key) in Rows())
        {
            var (@case, facts) = ListingSteps.Register(village.Case, village.Division, Input.GradeOf(row), entry with { Key = key });
            db.Add(@case);
            db.AddRange(facts);
            proposals.GetValueOrDefault(village.Code)?.Settle("部领导决定列入");
        }
    }

    // The first village carries the key of the form, so that a second sending finds it.
    private IEnumerable<(ListedVillage Village, VillagesInput.Row Row, Guid? Key)> Rows() =>
        Villages.Select((v, i) => (v, Input.Rows.Single(r => r.Code == v.Code), i == 0 ? Input.Key : (Guid?)null));

    private IEnumerable<ValidationFailure> Against()
    {
        foreach (var failure in Input.Against(Types).Concat(EntryRules.Against(Input, calendar.Today, AgainstDay)))
        {
            yield return failure;
        }

        for (var i = 0; i < Input.Rows.Count; i++)
        {
            var village = Villages.FirstOrDefault(v => v.Code == Input.Rows[i].Code);
            if (village is null || Input.Rows.Count(r => r.Code == village.Code) > 1)
            {
                yield return new($"Rows[{i}].Level", "这个不在名单里，请回上一步重新选");
            }
            else if (ListingSteps.AgainstRegistering(village.Case).FirstOrDefault() is { } refusal)
            {
                yield return new($"Rows[{i}].Level", village.Name + refusal.ToText());
            }
            else if (!Decides && village.Proposal is not null)
            {
                yield return new($"Rows[{i}].Level", village.Name + ProposalText.Waits);
            }
            else if (village.Elsewhere.Count > 0 && !Input.Rows[i].Beside)
            {
                yield return new(
                    $"Rows[{i}].Beside", $"{village.Name}同时在“{string.Join("”“", village.Elsewhere)}”里整顿。两个行动都要列入的，请勾选“两个行动都列入”");
            }
        }
    }

    private IEnumerable<Domain.Common.Refusal> AgainstDay(DateOnly day) =>
        EntrySteps.AgainstDay(new(day, calendar.Today, Campaign) { LateReason = Input.LateReason });

    private ListedVillage? Read(CountyVillages county, VillagesInput.Row row) => county.Find(row.Code)
        ?? (!NewVillage.Against(county, access.Current.Scope, row.Name, row.Code).Any() ? NewVillage.Of(county, row.Name!, row.Code!) : null);

    private async Task<CountyVillages?> LoadAsync(CancellationToken ct)
    {
        if (await campaigns.CurrentAsync(ct) is not { } shown)
        {
            return null;
        }

        Campaign = await db.Campaigns.AsNoTracking().Include(c => c.Terms).SingleAsync(c => c.Id == shown.Id, ct);
        Types = [.. Campaign.TermsOf(TermKind.CaseType)];
        return await CountyVillages.LoadAsync(db, shown, access.Current.Scope, ct);
    }

    private async Task<bool> LoadTypedAsync(CancellationToken ct)
    {
        if (await LoadAsync(ct) is not { } county)
        {
            return false;
        }

        Villages = [.. Input.Rows.Select(r => Read(county, r)).OfType<ListedVillage>()];
        return true;
    }

    private async Task<IActionResult?> AnswerAgainAsync(CancellationToken ct)
    {
        var written = await db.WrittenAsync(Input.Key, access.Current.AccountId, ct);
        return this.AnswerAgain(
            written.Count > 0 && SaysWhat(written) ? Answer() : null, written.Count > 0, !FormKey.IsSound(Input.Key), () => Input = this.WithNewKey(Input));
    }

    private bool SaysWhat(IReadOnlyCollection<WrittenListing> written) =>
        Input.DayAsOf(calendar.Today) is { } day && !Input.Against(Types).Any()
        && Input.Rows.Select(r => WrittenListing.Of(r.Code ?? "", day, Input.GradeOf(r))).ToHashSet().SetEquals(written);

    private RedirectResult Answer()
    {
        var names = string.Join("、", Villages.Select(v => v.Name));
        this.Say(Decides ? $"已列入 {Villages.Count} 个：{names}" : $"{ProposalText.Sent} {Villages.Count} 个：{names}");
        return Redirect(Decides ? Links.Cases(Campaign.Id) : Links.Register());
    }
}
