using Microsoft.AspNetCore.Mvc;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>How the campaign calls its villages, in every text that is not issued yet.</summary>
internal sealed class WordsModel(RuledCampaign rules) : MergingPage, IRuleForm<WordsInput>
{
    [BindProperty]
    public WordsInput Input { get; set; } = new();

    public Campaign Campaign => rules.Campaign;

    public IReadOnlyList<StaleField<WordsInput>> Fields => WordsInput.Fields;

    public WordsInput Standing() => WordsInput.Of(Campaign);

    public void OnGet() => Input = Standing();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        RuledCampaign.Take(this);
        this.RequireValid(Input, new WordsInput.Validator());
        rules.Note(this);
        Campaign.Call(Input.ToWords());
        await rules.SaveAsync(this, () => Campaign.Words == Input.ToWords(), ct);
        this.Say($"已保存：{Campaign.Label}，按{Campaign.UnitWord}计数");
        return Redirect(Links.Rules(Campaign.Id));
    }
}
