using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace VillageRectification.Benchmarks;

/// <summary>
/// From starting the process to its first page, on a database that is up to date, against the empty app of the template <c>webapp</c>: as it
/// was built, and as it is published for the container, with machine code.
/// </summary>
internal sealed class ColdStart(TextWriter report)
{
    private const int Times = 5;

    public async Task MeasureAsync()
    {
        var folder = Directory.CreateTempSubdirectory("vr-start-").FullName;
        try
        {
            await RunAsync("dotnet", $"new webapp --no-https --no-restore -o {folder}/Empty");
            await RunAsync("dotnet", $"build {folder}/Empty -c Release -v q -o {folder}/out");
            await RunAsync("dotnet", $"publish {WebProject()} -c Release --use-current-runtime --no-self-contained -p:PublishReadyToRun=true -o {folder}/own");
            var (web, published) = (Path.Combine(AppContext.BaseDirectory, "VillageRectification.Web.dll"), $"{folder}/own/VillageRectification.Web.dll");
            report.WriteLine("Cold start, from the process to its first page:");
            // The first start of either also fills the caches of the disk, and makes the database.
            await OnceAsync(web, "/account/sign-in", folder);
            await OnceAsync(published, "/account/sign-in", folder);
            await OnceAsync($"{folder}/out/Empty.dll", "/", folder);
            var empty = await ManyAsync($"{folder}/out/Empty.dll", "/", folder);
            report.WriteLine($"  empty Razor app                {empty}");
            foreach (var (name, program) in new[] { ("as published", published), ("as built", web) })
            {
                var own = await ManyAsync(program, "/account/sign-in", folder);
                report.WriteLine($"  {name,-30} {own}   {own.Processor / empty.Processor:F1} x processor, {own.Time / empty.Time:F1} x clock");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string WebProject()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (folder.GetFiles("*.sln").Length > 0)
            {
                return Path.Combine(folder.FullName, "src", "VillageRectification.Web");
            }
        }

        throw new DirectoryNotFoundException("The solution is not above the program.");
    }

    private static async Task<Work> ManyAsync(string program, string page, string folder)
    {
        List<Work> all = [];
        for (var i = 0; i < Times; i++)
        {
            all.Add(await OnceAsync(program, page, folder));
        }

        return all.OrderBy(w => w.Processor).ElementAt(Times / 2);
    }

    private static async Task<Work> OnceAsync(string program, string page, string folder)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet", $"{program} --urls http://127.0.0.1:{port}")
        {
            WorkingDirectory = Path.GetDirectoryName(program),
            RedirectStandardOutput = true,
            UseShellExecute = false,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["Data__Folder"] = $"{folder}/data" },
        };
        using var http = new HttpClient();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            while (!await AnswersAsync(http, $"http://127.0.0.1:{port}{page}"))
            {
                await Task.Delay(5);
            }

            process.Refresh();
            return new(watch.Elapsed.TotalMilliseconds, process.TotalProcessorTime.TotalMilliseconds);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient http, string address)
    {
        try
        {
            return (await http.GetAsync(address)).StatusCode is HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            // Nobody listens yet.
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task RunAsync(string program, string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {arguments} ended with {process.ExitCode}.");
        }
    }
}
