using VillageRectification.Persistence;
using VillageRectification.Web.Api;
using VillageRectification.Web.Commands;
using VillageRectification.Web.Demo;
using VillageRectification.Web.Security;
using VillageRectification.Web.Startup;

LoggingSetup.Begin();
try
{
    if (Help.IsAskedFor(args))
    {
        await Console.Out.WriteLineAsync(Help.For(args));
        return 0;
    }

    if (args is ["health", ..])
    {
        return await HealthCommand.RunAsync(args);
    }

    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot.Of(args) });
    var data = new DataFolder(builder.Configuration, builder.Environment);
    builder.Services.AddSingleton(data);
    builder.AddHost().AddProxies().AddLogging(data).AddCalendar(data).AddDatabase(data).AddSecurity(data).AddRequestLimits().AddPages().AddApi().AddImport();

    var app = builder.Build();
    await app.MigrateDatabaseAsync();
    if (CommandLine.IsCommand(args))
    {
        await app.RecogniseDemonstrationAsync();
    }

    if (await CommandLine.RunAsync(app.Services, args, Console.In, Console.Out, Console.Error, app.Lifetime.ApplicationStopping) is { } exitCode)
    {
        return exitCode;
    }

    await app.LoadDemonstrationAsync();
    await app.WarnOfDemonstrationAsync();
    app.UseForwardedHeaders();
    app.UseCorrelationId();
    app.UseSecurityHeaders();
    app.UseResponseCompression();
    app.UseRequestLog();
    app.UseErrors();
    app.UseRouting();
    app.UsePageMethods();
    app.UseRateLimiter();
    app.UseAuthentication();
    CallerFault.Use(app);
    app.UseAuthorization();
    // Before authentication: they need nobody, and the database may be what is down.
    app.MapStaticAssets().AllowAnonymous().ShortCircuit();
    app.MapRazorPages().WithStaticAssets();
    app.MapFiguresApi();
    app.MapDeviceApi();
    app.MapHealth();
    await app.TellOnceStartedAsync();
    await app.RunAsync();
    return 0;
}
catch (IOException taken) when (taken.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
{
    Serilog.Log.Fatal("{Reason} Another program listens there; name another address with --urls", taken.Message);
    return 1;
}
catch (DataFolderException unusable)
{
    Serilog.Log.Fatal("{Reason}", unusable.Message);
    return 1;
}
catch (Exception error) when (DatabaseTroubles.Of(error) is { } trouble)
{
    Serilog.Log.Fatal("The database is in trouble ({Trouble}): {Reason}", trouble, error.GetBaseException().Message);
    return 1;
}
catch (Exception error) when (error is not HostAbortedException)
{
    Serilog.Log.Fatal(error, "The program cannot go on");
    return 1;
}
finally
{
    await Serilog.Log.CloseAndFlushAsync();
}

/// <summary>The program; public so that tests can host it.</summary>
public sealed partial class Program;
