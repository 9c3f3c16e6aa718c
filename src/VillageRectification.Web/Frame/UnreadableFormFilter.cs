using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace VillageRectification.Web.Frame;

/// <summary>
/// A form that the framework cannot read is not sent to the page's handler: the page comes back as it opens, with what was typed where that
/// could be read, and says what is wrong (400, 413).
/// </summary>
internal sealed class UnreadableFormFilter : IAsyncAuthorizationFilter, IAsyncPageFilter, IOrderedFilter
{
    // Of a name that the framework keeps (a.b[0].c).
    private const int MostParts = 32;

    private const string Invisible = "里面有看不见的特殊字符，已经去掉。请看一遍再提交";
    private const string Unreadable = "这次提交的内容没有收完整或者字段太多，读不出来。请重新填写再提交。";
    private const string TooLong = "提交的内容太大，没有收下。请减少文字再提交。";
    private const long Megabyte = 1024 * 1024;

    // Before the antiforgery check, which reads the form too.
    public int Order => int.MinValue;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        var tellsOfAnError = http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null;
        if (!tellsOfAnError && http.Request.HasFormContentType && await ReadForm.UnreadableAsync(http) is { } form)
        {
            // Nothing is done with it, so it is as if the page were opened.
            http.Features.Set(form);
            http.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty));
            http.Request.ContentType = null;
            http.Request.Method = HttpMethods.Get;
        }
    }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var form = context.HttpContext.Features.Get<ReadForm>();
        var done = await next();
        if (form is not null && done.Result is PageResult page)
        {
            page.StatusCode = form.Status ?? StatusCodes.Status400BadRequest;
            Show(context, form);
        }
    }

    // The framework keeps no such name, and no field of a page has one.
    private static bool IsTooDeep(string name) => name.Count(c => c is '.' or '[') >= MostParts;

    private static string TooLarge(long? most) =>
        most is { } bytes ? $"提交的内容太大，没有收下：这里一次最多收 {bytes / Megabyte} MB。请换小一些的文件再提交。" : TooLong;

    private static void Show(PageHandlerExecutingContext context, ReadForm form)
    {
        foreach (var (name, values) in form.Fields.Where(f => !IsTooDeep(f.Key)))
        {
            context.ModelState.SetModelValue(name, values.Length == 1 ? values[0] : values, string.Join(',', values));
        }

        foreach (var name in form.Unsound.Where(n => !IsTooDeep(n)))
        {
            context.ModelState.AddModelError(name, Invisible);
        }

        if (form.Status is { } status)
        {
            context.ModelState.AddModelError("", status == StatusCodes.Status413PayloadTooLarge ? TooLarge(form.MostFileBytes) : Unreadable);
        }
    }
}
