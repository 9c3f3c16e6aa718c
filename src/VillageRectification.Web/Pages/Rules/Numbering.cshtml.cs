using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Bulletins;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>How the campaign numbers what it issues from now on.</summary>
internal sealed class NumberingModel(AppDbContext db, RuledCampaign rules, WorkCalendar calendar) : MergingPage, IRuleForm<NumberingInput>
{
    [BindProperty]
    public NumberingInput Input { get; set; } = new();

    public Campaign Campaign => rules.Campaign;

    public IReadOnlyList<StaleField<NumberingInput>> Fields => NumberingInput.Fields;

    public IReadOnlyList<SelectListItem> Choices { get; } =
        [new(NumberingText.Through, bool.FalseString), new(NumberingText.Yearly, bool.TrueString)];

    /// <summary>The number of what is issued next, as it is numbered now.</summary>
    public int Next { get; private set; }

    /// <summary>Accounts that may review.</summary>
    public int Reviewers { get; private set; }

    public async Task ShowAsync(Campaign campaign, CancellationToken ct) =>
        (Next, Reviewers) = (await db.NextNumberAsync(campaign.Id, calendar.Today, ct), await db.ReviewersAsync(campaign.CountyCode, ct));

    public NumberingInput Standing() => NumberingInput.Of(Campaign);

    public void OnGet() => Input = Standing();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        RuledCampaign.Take(this);
        this.RequireValid(Input, new NumberingInput.Validator());
        rules.Note(this);
        var numbering = Input.ToNumbering();
        Campaign.NumberBulletins(numbering);
        Campaign.ReviewBulletinsBy(Input.Reviewers!.Value);
        await rules.SaveAsync(this, () => Campaign.Numbering == numbering && Campaign.Reviewers == Input.Reviewers, ct);
        this.Say($"已保存：{NumberingText.Of(Campaign.Numbering, Campaign.Reviewers)}{NumberingText.Lacking(Campaign.Reviewers, Reviewers)}");
        return Redirect(Links.Rules(Campaign.Id));
    }
}
