using System.Net;
using System.Text.Json;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Api;

/// <summary>What an interface refuses is told as a page tells it: its status, a Chinese title, every reason.</summary>
public abstract class ApiRefusalTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(ApiRefusalTests.OnSqlite.Refusing app) : ApiRefusalTests(app), IClassFixture<OnSqlite.Refusing>
    {
        public sealed class Refusing(SqliteTemplate template) : SqliteApp(template)
        {
            protected override void ConfigureWebHost(IWebHostBuilder builder)
            {
                base.ConfigureWebHost(builder);
                builder.ConfigureServices(services => services.AddSingleton<IStartupFilter, RefusingEndpoints>());
            }
        }
    }

    public sealed class OnPostgres(ApiRefusalTests.OnPostgres.Refusing app) : ApiRefusalTests(app), IClassFixture<OnPostgres.Refusing>
    {
        public sealed class Refusing(PostgresServer server) : PostgresApp(server)
        {
            protected override void ConfigureWebHost(IWebHostBuilder builder)
            {
                base.ConfigureWebHost(builder);
                builder.ConfigureServices(services => services.AddSingleton<IStartupFilter, RefusingEndpoints>());
            }
        }
    }

    [Fact]
    public async Task A_refused_rule_is_422_with_every_refusal()
    {
        var (problem, reasons) = await GetAsync("refused", HttpStatusCode.UnprocessableEntity);
        Assert.Equal("现在不能办这一步", problem.GetProperty("title").GetString());
        Assert.Equal(["Plan.NeedsMeasure", "Case.ReasonMissing"], reasons.Select(r => r.GetProperty("rule").GetString()));
        Assert.Equal(["方案里没有措施，请至少写一条。", "请写明理由。"], reasons.Select(r => r.GetProperty("message").GetString()));
    }

    [Fact]
    public async Task Invalid_input_is_400_with_its_field()
    {
        var (problem, reasons) = await GetAsync("invalid", HttpStatusCode.BadRequest);
        Assert.Equal("填得不对，请改正", problem.GetProperty("title").GetString());
        var reason = Assert.Single(reasons);
        Assert.Equal(("Text", "请写一句"), (reason.GetProperty("field").GetString(), reason.GetProperty("message").GetString()));
    }

    [Fact]
    public async Task A_stale_save_is_409()
    {
        var (problem, reasons) = await GetAsync("stale", HttpStatusCode.Conflict);
        Assert.Equal("别人已经改过", problem.GetProperty("title").GetString());
        Assert.Single(reasons);
    }

    [Theory]
    [InlineData("unreadable", 400, "请求有误")]
    [InlineData("too-large", 413, "发来的内容太大")]
    [InlineData("broken", 500, "服务器出错，请稍后再试")]
    public async Task What_cannot_be_read_and_what_is_a_fault_have_their_own_status(string path, int status, string title)
    {
        var (problem, _) = await GetAsync(path, (HttpStatusCode)status);
        Assert.Equal(title, problem.GetProperty("title").GetString());
        Assert.DoesNotContain("秘密", problem.ToString(), StringComparison.Ordinal);
    }

    private async Task<(JsonElement Problem, IReadOnlyList<JsonElement> Reasons)> GetAsync(string path, HttpStatusCode status)
    {
        var browser = await App.SignInAsNewAsync(Role.Head, "370830");
        using var answer = await browser.GetAsync(new Uri($"/api/test/{path}", UriKind.Relative), Ct);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Ct)).RootElement;
        Assert.NotEqual("", problem.GetProperty("traceId").GetString());
        return (problem, problem.TryGetProperty("reasons", out var reasons) ? [.. reasons.EnumerateArray()] : []);
    }

    /// <summary>Behind the whole pipeline of the program: endpoints that end as those with a verb can end.</summary>
    private sealed class RefusingEndpoints : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.Run(context => throw (context.Request.Path.Value switch
            {
                "/api/test/refused" => new RuleViolationException([PlanRefusal.NeedsMeasure(), CaseRefusal.ReasonMissing()]),
                "/api/test/invalid" => new ValidationException([new ValidationFailure("Text", "请写一句")]),
                "/api/test/stale" => new DbUpdateConcurrencyException(),
                "/api/test/unreadable" => new BadHttpRequestException("秘密"),
                "/api/test/too-large" => new BadHttpRequestException("秘密", StatusCodes.Status413PayloadTooLarge),
                _ => new InvalidOperationException("秘密"),
            }));
        };
    }
}
