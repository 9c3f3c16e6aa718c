using VillageRectification.Persistence;
using VillageRectification.Web.Api;

namespace VillageRectification.Web.Startup;

/// <summary>What goes wrong is a page in Chinese, and under /api a problem (application/problem+json) with a Chinese title.</summary>
internal static class ErrorSetup
{
    public static bool IsApi(this HttpRequest request) => request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    public static IApplicationBuilder UseErrors(this IApplicationBuilder app) => app
        .UseWhen(context => context.Request.IsApi(), api => api
            .UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = WriteProblemAsync, StatusCodeSelector = StatusOf })
            .UseStatusCodePages(context => WriteProblemAsync(context.HttpContext))
            .UseApiRefusals())
        .UseWhen(context => !context.Request.IsApi(), pages => pages
            .UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/errors/500", StatusCodeSelector = StatusOf })
            .UseStatusCodePagesWithReExecute("/errors/{0}"));

    private static int StatusOf(Exception error) =>
        DatabaseTroubles.Of(error) is null ? StatusCodes.Status500InternalServerError : StatusCodes.Status503ServiceUnavailable;

    // Written whatever the caller says it accepts: a problem in the wrong format is better than none.
    private static Task WriteProblemAsync(HttpContext context) => TypedResults
        .Problem(statusCode: context.Response.StatusCode, title: TitleOf(context.Response.StatusCode), extensions: Trace(context))
        .ExecuteAsync(context);

    private static Dictionary<string, object?> Trace(HttpContext context) => new() { ["traceId"] = context.TraceIdentifier };

    private static string TitleOf(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "请求有误",
        StatusCodes.Status401Unauthorized => "请先登录",
        StatusCodes.Status403Forbidden => "您的账号没有这个权限",
        StatusCodes.Status404NotFound => "没有找到，或者不在您的管辖范围",
        StatusCodes.Status405MethodNotAllowed => "不支持这种请求方式",
        StatusCodes.Status413PayloadTooLarge => "发来的内容太大",
        StatusCodes.Status415UnsupportedMediaType => "不支持这种内容格式",
        StatusCodes.Status503ServiceUnavailable => "数据库没有响应或者不能写，请稍后再试",
        >= StatusCodes.Status500InternalServerError => "服务器出错，请稍后再试",
        _ => "请求没有成功",
    };
}
