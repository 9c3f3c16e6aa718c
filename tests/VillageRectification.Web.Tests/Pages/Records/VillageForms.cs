using AngleSharp.Html.Dom;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <summary>Forms of one village of a county of its own.</summary>
public abstract class VillageForms(App app) : AppTests(app)
{
    protected static string Add(RectificationCase @case, string kind) => $"/cases/{@case.Id}/records/{kind}/add";

    protected static Task<IHtmlDocument> CaseAsync(HttpClient browser, RectificationCase @case) => new Form(browser, $"/cases/{@case.Id}").OpenAsync();

    protected Task<HttpClient> SignInAsync(County county, Role role = Role.Town) =>
        App.SignInAsNewAsync(role, role is Role.Town or Role.Sec ? county.Township("101") : county.Code);

    protected async Task<(County County, RectificationCase Case)> MakeAsync(params Func<RectificationCase, CaseFact>[] facts)
    {
        var county = await County.CreateAsync(App);
        return (county, await county.AddVillageAsync("101201", "孔庄村", c => [.. facts.Select(f => f(c))]));
    }
}
