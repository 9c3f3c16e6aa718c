using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>
/// The next version of a part of the rules: drafted by the department, put in force from a day by its head, or dropped. A part says its fields,
/// its words and its verb.
/// </summary>
internal abstract class VersionPage<TInput, TVersion>(AppDbContext db, CallerAccess access, RuledCampaign rules, WorkCalendar calendar)
    : PageModel, IVersionPage
    where TInput : VersionInput, new()
    where TVersion : RuleVersion
{
    [BindProperty]
    public TInput Input { get; set; } = new();

    public Campaign Campaign => rules.Campaign;

    public abstract VersionWords Words { get; }

    public abstract (string Title, string Address) Home { get; }

    public virtual string? CurrentState => null;

    public virtual DateOnly? Earliest => calendar.Today.AddDays(1);

    /// <inheritdoc cref="IVersionPage.Draft"/>
    public TVersion? Draft { get; private set; }

    /// <inheritdoc cref="IVersionPage.Current"/>
    public TVersion Current { get; private set; } = null!;

    public int Number { get; private set; }

    public Enacting Enacting { get; private set; } = null!;

    VersionInput IVersionPage.Input => Input;

    RuleVersion? IVersionPage.Draft => Draft;

    RuleVersion IVersionPage.Current => Current;

    protected DateOnly Today => calendar.Today;

    /// <summary>Where it is drafted.</summary>
    protected abstract string Address { get; }

    public abstract IQueryable<Campaign> WithParts(IQueryable<Campaign> campaigns);

    public async Task ShowAsync(Campaign campaign, CancellationToken ct)
    {
        var versions = VersionsOf(campaign);
        (Draft, Current, Number) = (versions.Draft, versions.On(Today), versions.NextNumber);
        Enacting = await db.EnactingAsync(campaign, Draft, access, ct);
        await LoadAsync(campaign, ct);
    }

    public void OnGet() => Input = Open(Draft ?? VersionsOf(Campaign).InForce()[^1]);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var draft = Write(isEnacted: false);
        await db.SaveChangesAsync(ct);
        this.Say($"已存第 {draft.Number} 版草稿，还没有生效。");
        return Redirect(Address);
    }

    public async Task<IActionResult> OnPostEnactAsync(CancellationToken ct)
    {
        if (!access.Current.May(Act.ChangeCampaign))
        {
            return Forbid();
        }

        Write(isEnacted: true);
        var version = VersionsOf(Campaign).Enact(Input.From!.Value, Today, Input.Reason!.Trim(), access.Author());
        await db.SaveChangesAsync(ct);
        this.Say($"{Words.Part}第 {version.Number} 版，{version.From!.Value.ToFull()}起用。");
        return Redirect(AddressOf(version));
    }

    public async Task<IActionResult> OnPostDropAsync(CancellationToken ct)
    {
        db.Expect(Campaign, Input.Version);
        VersionsOf(Campaign).DropDraft();
        await db.SaveChangesAsync(ct);
        this.Say($"草稿已经不要了，现在的{Words.PartBriefly}不变。");
        return Redirect(Home.Address);
    }

    protected abstract RuleVersions<TVersion> VersionsOf(Campaign campaign);

    /// <summary>Reads what else the form shows.</summary>
    protected virtual Task LoadAsync(Campaign campaign, CancellationToken ct) => Task.CompletedTask;

    /// <summary>The form as it is opened.</summary>
    protected abstract TInput Open(TVersion version);

    /// <param name="isEnacted">The draft is put in force with this.</param>
    protected abstract IValidator<TInput> Rules(bool isEnacted);

    /// <summary>The verb that drafts it; what was typed is valid.</summary>
    protected abstract TVersion WriteDraft(VersionAuthor by);

    /// <summary>Where a version in force is read.</summary>
    protected virtual string AddressOf(TVersion version) => Home.Address;

    private TVersion Write(bool isEnacted)
    {
        this.RequireValid(Input, Rules(isEnacted));
        db.Expect(Campaign, Input.Version);
        if (isEnacted)
        {
            this.RequireSeen(Campaign, Input.Version);
        }

        return WriteDraft(access.Author());
    }
}
