using Microsoft.AspNetCore.Razor.TagHelpers;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.TagHelpers;

/// <summary>
/// Where several campaigns are in reach, a form that is sent names the one of its page (<see cref="ChosenCampaign"/>), so that it is saved there
/// whatever its reader has looked at since.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class CampaignFormTagHelper(IServiceProvider services) : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var campaigns = services.GetRequiredService<CampaignChoice>();
        if (campaigns.All.Count > 1 && campaigns.Shown is { } shown)
        {
            output.PostContent.AppendHtml($"<input type=\"hidden\" name=\"{ChosenCampaign.Name}\" value=\"{shown.Id}\">");
        }
    }
}
