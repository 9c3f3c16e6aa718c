using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;
using VillageRectification.Web.TagHelpers;

namespace VillageRectification.Web.Printing;

/// <summary>
/// Answers a page for printing with <c>format=pdf</c> as the PDF that a browser on the server makes of it: the same page, so nothing is laid out twice. Where
/// it makes none, the page comes back and says why.
/// </summary>
internal sealed partial class PdfFilter(PdfBrowser browser, IWebHostEnvironment site) : IAsyncResultFilter
{
    public const string Format = "pdf";

    /// <summary>In the address, why there is no PDF.</summary>
    public const string Fault = "fault";

    private const string ContentType = "application/pdf";

    // The end of a title says that the page is for printing.
    private const char AfterTitle = '-';

    private static readonly object Paper = new();

    /// <summary>A page says that it is one for printing.</summary>
    public static void Mark(HttpContext context) => context.Items[Paper] = true;

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        if (!browser.IsThere || context.Result is not PageResult page || !HttpMethods.IsGet(request.Method) || request.Query["format"] != Format)
        {
            await next();
            return;
        }

        await using var written = new MemoryStream();
        var body = response.Body;
        response.Body = written;
        try
        {
            await next();
        }
        finally
        {
            response.Body = body;
        }

        if (!context.HttpContext.Items.ContainsKey(Paper))
        {
            written.Position = 0;
            await written.CopyToAsync(body, request.HttpContext.RequestAborted);
            return;
        }

        var (file, fault) = await browser.PrintAsync(Whole(Encoding.UTF8.GetString(written.ToArray())), request.HttpContext.RequestAborted);
        if (file is null)
        {
            response.ContentType = null;
            response.Redirect(PageAddress.With(request, ("format", null), (Fault, fault.ToString())));
            return;
        }

        ContentDispositionHeaderValue attachment = new("attachment");
        attachment.SetHttpFileName($"{page.Page.ViewContext.ViewData["Title"]?.ToString()?.Split(AfterTitle)[0].Trim()}.{Format}");
        (response.ContentType, response.ContentLength, response.Headers.ContentDisposition) = (ContentType, file.Length, attachment.ToString());
        await body.WriteAsync(file, request.HttpContext.RequestAborted);
    }

    // The page with its style sheet inside, and nothing else to load.
    private string Whole(string html) => Script().Replace(Sheet().Replace(html, link => $"<style>{Read($"/css/{link.Groups["name"].Value}.css")}</style>"), "");

    private string Read(string path)
    {
        using var reader = new StreamReader(site.WebRootFileProvider.GetFileInfo(path).CreateReadStream());
        return reader.ReadToEnd();
    }

    // Its address has the mark of its content.
    [GeneratedRegex("<link rel=\"stylesheet\" href=\"[^\"]*/css/(?<name>[a-z]+)[^\"]*\">")]
    private static partial Regex Sheet();

    [GeneratedRegex("<script[^>]*></script>|<link rel=\"icon\"[^>]*>")]
    private static partial Regex Script();
}
