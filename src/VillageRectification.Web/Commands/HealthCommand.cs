using System.Globalization;

namespace VillageRectification.Web.Commands;

/// <summary><c>health</c>: asks the running site on this machine whether it is ready. An image without a shell has no other way to ask.</summary>
internal static class HealthCommand
{
    private const int DefaultPort = 8080;

    /// <returns>0 when it is ready, else 1.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var ports = args is [_, var given, ..] ? given : Environment.GetEnvironmentVariable("ASPNETCORE_HTTP_PORTS");
        var port = int.TryParse(ports?.Split(';')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : DefaultPort;
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        try
        {
            using var answer = await http.GetAsync(new Uri($"http://127.0.0.1:{port}/health/ready"));
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception unreachable) when (unreachable is HttpRequestException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync($"Port {port} does not answer: {unreachable.Message}");
            return 1;
        }
    }
}
