using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.TagHelpers;

/// <summary>
/// A form is sent to where it says, whatever was sent before: after a handler refused, the address of the page still names that handler, and a form
/// without an address of its own would go there. Where several campaigns are in reach it names the one of its page (<see cref="ChosenCampaign"/>),
/// so that it is saved there whatever its reader has looked at since. It carries along how it calls its fields (<see cref="FormWords"/>).
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostFormTagHelper(IServiceProvider services, IHttpContextAccessor http, HtmlEncoder encoder) : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var request = http.HttpContext!.Request;
        if (request.Query.ContainsKey(Links.Handler)
            && !context.AllAttributes.ContainsName("action") && !context.AllAttributes.ContainsName("asp-page-handler"))
        {
            output.Attributes.SetAttribute("action", PageAddress.With(request, (Links.Handler, null)));
        }

        if (FormMarkup.CarriedBy((await output.GetChildContentAsync()).GetContent(encoder)) is { } words)
        {
            output.PostContent.AppendHtml($"<input type=\"hidden\" name=\"{FormWords.Name}\" value=\"{words}\">");
        }

        var campaigns = services.GetRequiredService<CampaignChoice>();
        if (campaigns.All.Count > 1 && campaigns.Shown is { } shown)
        {
            output.PostContent.AppendHtml($"<input type=\"hidden\" name=\"{ChosenCampaign.Name}\" value=\"{shown.Id}\">");
        }
    }
}
