using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Divisions;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Interceptors;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Import;

/// <summary>One kept form: as what it reads which columns, which words it knows; it is renamed, taken along and ended here.</summary>
internal sealed class FormModel(AppDbContext db, LedgerFiles files, CallerAccess access, TimeProvider clock) : PageModel
{
    [BindProperty]
    public FormInput Input { get; set; } = new();

    public KeptForm Form { get; private set; } = null!;

    /// <summary>Which village is meant; null where its rows are not read.</summary>
    public string Village(string? code) => code is null ? "不读" : Villages.GetValueOrDefault(code, code);

    private Dictionary<string, string> Villages { get; set; } = [];

    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct))
        {
            return NotFound();
        }

        Input = new() { Name = Form.Name };
        if (Form.Form.Villages.FirstOrDefault(v => v.Code is not null) is { Code: { } code })
        {
            Villages = (await files.CountyOfAsync(DivisionCode.Parse(code).County, ct)).DistinctBy(v => v.Code)
                .ToDictionary(v => v.Code, v => v.Township + v.Name);
        }

        return Page();
    }

    /// <summary>As a file for the command.</summary>
    public async Task<IActionResult> OnGetFileAsync(Guid id, CancellationToken ct) => await FindAsync(id, ct)
        ? File(Encoding.UTF8.GetBytes(Form.Form.ToJson()), "application/json", $"{Form.Name}.json") : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct))
        {
            return NotFound();
        }

        this.RequireValid(Input, new FormInput.Validator());
        var (name, campaign) = (Input.Name!.Trim(), Form.CampaignId);
        if (await db.KeptForms.AnyAsync(f => f.CampaignId == campaign && f.Name == name && f.Id != id, ct))
        {
            this.Refuse(nameof(Input.Name), $"已有叫“{name}”的表样，请换个名称");
        }

        Form.Rename(name);
        await db.SaveChangesAsync(ct);
        this.Say($"已保存：表样现在叫“{name}”");
        return Redirect(Links.KeptForms());
    }

    /// <summary>From now on no file is read by it.</summary>
    public async Task<IActionResult> OnPostEndAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct))
        {
            return NotFound();
        }

        Form.End(clock.Instant(), access.Current.AccountId);
        await db.SaveChangesAsync(ct);
        this.Say($"已停用表样“{Form.Name}”，同样的表下次要重新认");
        return Redirect(Links.KeptForms());
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken ct)
    {
        if (await db.FormsInReach().SingleOrDefaultAsync(f => f.Id == id, ct) is not { } form)
        {
            return false;
        }

        Form = form;
        Names = await db.NamesAsync(new[] { form.SaidBy, form.EndedBy }.OfType<Guid>(), ct);
        return true;
    }
}
