using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Security;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Errors;

/// <summary>What is shown instead of a page. It answers to every method, since it stands in for a refused post too.</summary>
[IgnoreAntiforgeryToken]
[NeedsNoCaller]
internal sealed class IndexModel(CallerAccess access, PageFrame frame) : PageModel
{
    public int Status { get; private set; }

    public string Title { get; private set; } = "";

    public string Advice { get; private set; } = "";

    /// <summary>What was typed into the form that was not saved, to be copied.</summary>
    public IReadOnlyList<TypedField> Typed { get; private set; } = [];

    /// <summary>Without navigation: nobody is signed in, or the database may be what failed.</summary>
    public bool StandsAlone => Status >= StatusCodes.Status500InternalServerError || access.Current.Role is null;

    // By its name it would be a handler of its own, for a method called PAGE.
    [NonHandler]
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Explain(RouteData.Values["status"]?.ToString());
        // A village may have gone to somebody else while one wrote.
        if ((Status >= StatusCodes.Status500InternalServerError || (Status == StatusCodes.Status404NotFound && HttpMethods.IsPost(Request.Method)))
            && TypedText.IsOfThisSite(Request))
        {
            Typed = await TypedText.OfAsync(Request, HttpContext.RequestAborted);
        }

        await next();
    }

    public void OnGet() => Response.StatusCode = Status;

    private static bool IsIssuing(string asked) => IsBelow(Links.Bulletins(), asked) && asked.EndsWith("/issue", StringComparison.OrdinalIgnoreCase);

    private static bool IsBelow(string page, string asked) =>
        new PathString(asked).StartsWithSegments(page, StringComparison.OrdinalIgnoreCase, out var rest) && rest.Value is { Length: > 1 };

    private void Explain(string? status)
    {
        Status = int.TryParse(status, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var code)
            && code is >= 400 and < 600
            ? code
            : StatusCodes.Status404NotFound;
        var trouble = DatabaseTroubles.Of(HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error);
        Status = trouble is null ? Status : StatusCodes.Status503ServiceUnavailable;
        var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? "";
        (Title, Advice) = Status switch
        {
            StatusCodes.Status400BadRequest when HttpMethods.IsGet(Request.Method) => ("地址不对", "地址里有不能用的字符。请从页面上的链接进入。"),
            StatusCodes.Status400BadRequest => ("这一页过期了", "请返回上一页，刷新后再提交。填过的内容可以先复制出来。"),
            StatusCodes.Status403Forbidden when access.Current.Role is Role.Leader =>
                ("您的账号不能用这一页", $"这一页是办理用的，{frame.County.Leaders}账号只看不办。要办什么，请联系{frame.County.Department}。"),
            StatusCodes.Status403Forbidden when access.Current.Role is Role.Dept && IsIssuing(asked) => ("您的账号不能印发", "起草和审核不能是同一个人。请由部领导审核印发。"),
            StatusCodes.Status403Forbidden when access.Current.Role is Role.Dept or Role.Head => ("您的账号不能用这一页", "这一页由别的岗位使用，账号的权限由系统管理员设置。"),
            StatusCodes.Status403Forbidden => ("您的账号不能用这一页", $"需要使用请联系{frame.County.Department}或者系统管理员。"),
            StatusCodes.Status404NotFound when IsBelow(Links.Cases(), asked) => (
                $"没有找到这个{frame.Campaign?.UnitWord ?? "整顿对象"}",
                HttpMethods.IsPost(Request.Method) ? $"没有保存。它不存在，或者已经不由您负责；分工刚改过的，请问{frame.County.Department}。" : "它不存在，或者不在您的管辖范围。"),
            StatusCodes.Status404NotFound => ("没有找到这一页", "地址可能写错了，或者内容不在您的管辖范围。"),
            StatusCodes.Status405MethodNotAllowed => ("不能这样打开", "请从页面上的按钮进入。"),
            StatusCodes.Status429TooManyRequests when HttpMethods.IsGet(Request.Method) => ("请稍等一下", "短时间内打开的次数太多，请一分钟后再试。"),
            StatusCodes.Status429TooManyRequests => ("请稍等一下", "短时间内提交的次数太多，请一分钟后再试。"),
            StatusCodes.Status413PayloadTooLarge => ("内容太大", "请减少内容或者换小一些的文件再提交。"),
            StatusCodes.Status503ServiceUnavailable when trouble is { } known => (HttpMethods.IsGet(Request.Method) ? "页面没有打开" : "没有保存成功", known.ToAdvice()),
            >= StatusCodes.Status500InternalServerError =>
                (HttpMethods.IsGet(Request.Method) ? "页面没有打开" : "没有保存成功", $"不是您的问题。请稍后再试；还不行，把编号 {HttpContext.TraceIdentifier} 告诉管理员。"),
            _ => ("没有成功", "请返回上一页再试。"),
        };
    }
}
