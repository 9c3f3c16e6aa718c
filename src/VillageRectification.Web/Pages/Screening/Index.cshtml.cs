using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Screening;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Register;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Screening;

/// <summary>A campaign's screening: every village with what was found, and the steps from opening to the head's approval.</summary>
internal sealed class IndexModel(AppDbContext db, CallerAccess access, CampaignChoice campaigns, WorkCalendar calendar) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public string? Township { get; set; }

    [BindProperty(SupportsGet = true)]
    public ScreeningView? View { get; set; }

    [BindProperty]
    public ScreeningInput Input { get; set; } = new();

    /// <summary>Null when there is no campaign in the reader's scope.</summary>
    public ScreeningBook? Book { get; private set; }

    /// <summary>The township that is shown; null for all.</summary>
    public TownshipCount? Shown { get; private set; }

    public ScreeningView ShownView { get; private set; }

    public PagedList<ScreeningRow> Rows { get; private set; } = PagedList<ScreeningRow>.Empty;

    public IReadOnlyList<(ScreeningView View, int Count)> Views { get; private set; } = [];

    public DateOnly Today => calendar.Today;

    /// <summary>The reader works with the whole county.</summary>
    public bool SeesCounty => access.Reaches(Book!.Campaign);

    public bool MayReview => access.Current.May(Act.ReviewScreening) && SeesCounty;

    public bool MayDecide => access.Current.May(Act.ApproveScreening) && SeesCounty;

    public bool MayCheck => access.Current.May(Act.ScreenVillages);

    /// <summary>One does not decide what one put before oneself.</summary>
    public bool IsOwnList => Book!.Campaign.LastScreeningEvent()?.AccountId == access.Current.AccountId;

    /// <summary>What keeps the list from the head; that an even share wants a word is asked by the form.</summary>
    public IReadOnlyList<ScreeningRefusal> AgainstSubmitting =>
        [.. Book!.Campaign.AgainstSubmitting(Book.Sheet, word: null).OfType<ScreeningRefusal>().Where(r => r.Rule is not ScreeningRule.EvenShareUnexplained)];

    /// <summary>Why it is not the reader who approves the list, whatever his role.</summary>
    public IReadOnlyList<Refusal> AgainstApproving => [.. Book!.Campaign.AgainstApproving(Book.Sheet, access.Current.AccountId)];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        // The same departments check one township after the other.
        Input = new() { Departments = Book?.Sheet.Reviews.MaxBy(r => r.Id)?.Departments ?? await DepartmentsBeforeAsync(ct) };
    }

    // Of a list that came back, those that checked it before: nobody types them anew.
    private async Task<string?> DepartmentsBeforeAsync(CancellationToken ct) =>
        Book is { State: ScreeningState.Open } book && MayReview && book.Campaign.LastScreeningEvent()?.Kind is ScreeningEventKind.Returned
            ? await db.JointReviews.AsNoTracking().IgnoreQueryFilters([AppDbContext.LiveFilter]).Where(r => r.CampaignId == book.Campaign.Id)
                .OrderByDescending(r => r.Id).Select(r => r.Departments).FirstOrDefaultAsync(ct)
            : null;

    public Task<IActionResult> OnPostOpenAsync(CancellationToken ct) => StepAsync(
        ScreeningEventKind.Opened, Act.ReviewScreening, new ScreeningInput.Validator(),
        (book, by, account) => book.Campaign.OpenScreening(Input.DueOn, Today, by, account), "排查开始了，各乡镇的“今天”里有提醒", ct);

    public Task<IActionResult> OnPostReviewAsync(CancellationToken ct) => StepAsync(
        null, Act.ReviewScreening, new ScreeningInput.Validator(isReview: true),
        (book, _, _) => db.Add(book.Campaign.Review(Shown!, Input.Departments, Today)), "已记下联审", ct);

    public Task<IActionResult> OnPostSubmitAsync(CancellationToken ct) => StepAsync(
        ScreeningEventKind.Submitted, Act.ReviewScreening, new ScreeningInput.Validator(),
        (book, by, account) => book.Campaign.SubmitScreening(book.Sheet, Input.Text, Today, by, account), "名单" + ProposalText.Sent, ct);

    public Task<IActionResult> OnPostReturnAsync(CancellationToken ct) => StepAsync(
        ScreeningEventKind.Returned, Act.ApproveScreening, new ScreeningInput.Validator(isReturn: true),
        Return, "名单已退回，乡镇和部门接着查", ct);

    // What was checked of the other townships stands.
    private void Return(ScreeningBook book, string by, Guid account)
    {
        var picked = book.Sheet.Townships.Where(t => Input.Townships.Contains(t.Code.Value)).ToList();
        if (picked.Count == 0 && Input.Townships.Length > 0)
        {
            this.Refuse(nameof(Input.Townships), "选的乡镇不在这次排查里，请重新选");
        }

        var text = picked.Count == 0 ? Input.Text : $"{string.Join('、', picked.Select(book.NameOf))}：{Input.Text!.Trim()}";
        if (text?.Length > ScreeningEvent.TextMaxLength)
        {
            this.Refuse(nameof(Input.Text), $"连同乡镇名{TextLength.TooLong(ScreeningEvent.TextMaxLength)}");
        }

        var codes = picked.Select(t => t.Code.Value).ToHashSet();
        book.Campaign.ReturnScreening(
            book.Sheet.Reviews.Where(r => codes.Count == 0 || codes.Contains(r.DivisionCode)), text, Today, by, account);
    }

    public Task<IActionResult> OnPostApproveAsync(CancellationToken ct) => StepAsync(
        ScreeningEventKind.Approved, Act.ApproveScreening, new ScreeningInput.Validator(), ApproveAsync, "名单已批准，已登记", ct);

    private async Task ApproveAsync(ScreeningBook book, string by, Guid account)
    {
        var cases = book.Rows.Where(r => r.Known.Case is not null).ToDictionary(r => r.Code, r => r.Known.Case!);
        var (made, facts) = book.Campaign.ApproveScreening(book.Sheet, cases, Today, by, account);
        var codes = made.Select(c => c.DivisionCode).ToHashSet();
        await db.NameAsync([.. book.Rows.Where(r => codes.Contains(r.Code)).Select(r => r.Known)], HttpContext.RequestAborted);
        db.AddRange(made);
        db.AddRange(facts);
        foreach (var proposal in await db.ListingProposals.Where(p => p.CampaignId == book.Campaign.Id && codes.Contains(p.DivisionCode))
            .ToListAsync(HttpContext.RequestAborted))
        {
            proposal.Settle("排查认定后列入");
        }
    }

    private Task<IActionResult> StepAsync(
        ScreeningEventKind? kind, Act act, ScreeningInput.Validator validator, Action<ScreeningBook, string, Guid> step, string said, CancellationToken ct) =>
        StepAsync(kind, act, validator, (book, by, account) => { step(book, by, account); return Task.CompletedTask; }, said, ct);

    /// <param name="kind">What it writes of the campaign; null of a township's review.</param>
    private async Task<IActionResult> StepAsync(
        ScreeningEventKind? kind, Act act, ScreeningInput.Validator validator, Func<ScreeningBook, string, Guid, Task> step, string said, CancellationToken ct)
    {
        if (await campaigns.CurrentAsync(ct) is not { } shown || !access.Current.May(act))
        {
            return Forbid();
        }

        await using var transaction = await this.BeginAsync(db, () => LoadAsync(ct), ct, shown.CountyCode);
        await LoadAsync(ct);
        var book = Book!;
        if (!access.Reaches(book.Campaign))
        {
            return Forbid();
        }

        var (by, account) = (access.Current.DisplayName, access.Current.AccountId);
        // Sent twice it is answered as the first time.
        if (kind is not null && book.Campaign.LastScreeningEvent() is { } last && last.Kind == kind && last.AccountId == account)
        {
            return Answer(said);
        }

        if (kind is null && Shown is null)
        {
            this.Refuse("请先选乡镇，再记联审。");
        }

        if (kind is null && Shown!.Review?.RecordedBy == account)
        {
            return Answer(said);
        }

        this.RequireValid(Input, validator);
        if (kind is null && Shown is { Review: null } && Input.Seen != Shown.Newest)
        {
            throw new DbUpdateConcurrencyException();
        }

        if (kind is not null)
        {
            db.Expect(book.Campaign, Input.Version);
        }

        await step(book, by, account);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Answer(said);
    }

    private RedirectResult Answer(string said)
    {
        this.Say(said);
        return Redirect(Links.Screening(Book!.Campaign.Id, Shown?.Code.Value));
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        if (await campaigns.CurrentAsync(ct) is not { } shown)
        {
            return;
        }

        Book = await ScreeningBook.LoadAsync(db, shown, access.Current, Today, ct);
        Shown = Book.Sheet.Townships.FirstOrDefault(t => t.Code.Value == Township)
            ?? (Book.Sheet.Townships.Count == 1 ? Book.Sheet.Townships[0] : null);
        ScreeningRow[] rows = [.. Book.Rows.Where(r => Shown is null || r.TownshipCode == Shown.Code.Value)];
        Views = [.. Enum.GetValues<ScreeningView>().Select(v => (v, rows.Count(r => r.IsIn(v))))];
        // Before anything is found everything is shown.
        var first = (MayCheck && !MayReview) || rows.All(r => r.Village.Held.Count == 0) ? ScreeningView.All : ScreeningView.Held;
        ShownView = View is { } asked && Enum.IsDefined(asked) ? asked : first;
        Rows = rows.Where(r => r.IsIn(ShownView)).ToList().ToPage(Request.Query[Paging.Name], PageSize);
    }
}
