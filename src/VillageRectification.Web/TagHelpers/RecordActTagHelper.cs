using Microsoft.AspNetCore.Razor.TagHelpers;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.TagHelpers;

/// <summary>
/// <c>&lt;record-act kind="@Problems.Address" case="Model.Id" about="problem.RecordId" of="@problem.Description"&gt;办得怎么样&lt;/record-act&gt;</c>: the
/// link to the form of a new record, for who may write its kind; for others nothing. <c>of</c> says to whom it is read aloud what it is about.
/// </summary>
[HtmlTargetElement("record-act")]
public sealed class RecordActTagHelper(CallerAccess access) : TagHelper
{
    public string Kind { get; set; } = "";

    public Guid Case { get; set; }

    public Guid? About { get; set; }

    public string? Of { get; set; }

    /// <summary>Of what it is about, the part that the form is filled in with.</summary>
    public string? Item { get; set; }

    /// <summary>Where the form leads back to, if not to the page of its kind.</summary>
    public string? From { get; set; }

    /// <summary>The one act that the page leads to.</summary>
    public bool IsFirst { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (!access.Current.May(RecordKinds.Named(Kind)!.Act))
        {
            output.SuppressOutput();
            return;
        }

        var label = await output.GetChildContentAsync();
        output.TagName = "a";
        output.Attributes.SetAttribute("class", IsFirst ? "btn btn-primary" : About is null ? "btn btn-plain" : "act");
        output.Attributes.SetAttribute("href", Links.NewRecord(Case, Kind, About, from: From, item: Item));
        output.Content.SetHtmlContent(label);
        if (Of is not null)
        {
            output.Content.AppendHtml("<span class=\"visually-hidden\">：").Append(Of).AppendHtml("</span>");
        }
    }
}
