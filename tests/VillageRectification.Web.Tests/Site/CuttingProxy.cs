using System.Net;
using System.Net.Sockets;

namespace VillageRectification.Web.Tests.Site;

/// <summary>
/// A network that breaks: passes bytes on to a server and cuts most connections at a random place, in the request, while the server works, or in
/// its answer. What it draws depends on the seed and on the order of the connections alone.
/// </summary>
internal sealed class CuttingProxy : IAsyncDisposable
{
    private const int Buffer = 4096;

    /// <summary>Of so many connections one comes through whole.</summary>
    private const int Whole = 4;

    private const int LongestRequest = 1600;
    private const int LongestAnswer = 1000;

    // Of work that takes some ten milliseconds.
    private const int LongestWork = 30;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Random _random;
    private readonly IPEndPoint _server;
    private readonly Task _listening;
    private readonly int[] _cuts = new int[Enum.GetValues<CutPlace>().Length];

    public CuttingProxy(Uri server, int seed)
    {
        _server = new(IPAddress.Loopback, server.Port);
        _random = new(seed);
        _listener.Start();
        Address = new UriBuilder(server) { Port = ((IPEndPoint)_listener.LocalEndpoint).Port }.Uri;
        _listening = ListenAsync();
    }

    public Uri Address { get; }

    /// <summary>Connections that were cut before they were through.</summary>
    public int Cuts => CutPlaces.Sum(CutsAt);

    private static IEnumerable<CutPlace> CutPlaces => Enum.GetValues<CutPlace>().Where(p => p is not CutPlace.Nowhere);

    public int CutsAt(CutPlace place) => Volatile.Read(ref _cuts[(int)place]);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _listening;
        _stop.Dispose();
    }

    private async Task ListenAsync()
    {
        List<Task> passing = [];
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                var client = await _listener.AcceptSocketAsync(_stop.Token);
                var place = _random.Next(Whole) == 0 ? CutPlace.Nowhere : (CutPlace)_random.Next(1, _cuts.Length);
                var after = _random.Next(place switch
                {
                    CutPlace.Request => LongestRequest,
                    CutPlace.Work => LongestWork,
                    CutPlace.Answer => LongestAnswer,
                    CutPlace.Nowhere => 1,
                });
                passing.Add(PassAsync(client, place, after, isAbrupt: _random.Next(2) == 0));
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }

        await Task.WhenAll(passing);
    }

    private async Task PassAsync(Socket client, CutPlace place, int after, bool isAbrupt)
    {
        using var server = new Socket(SocketType.Stream, ProtocolType.Tcp);
        using var cut = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        using (client)
        {
            await server.ConnectAsync(_server);
            var request = PassAsync(client, server, place is CutPlace.Request ? after : int.MaxValue, cut.Token);
            var answer = PassAsync(server, client, place is CutPlace.Answer ? after : int.MaxValue, cut.Token);
            var work = place is CutPlace.Work ? Task.Delay(after, cut.Token) : Task.Delay(Timeout.Infinite, cut.Token);
            var first = await Task.WhenAny(request, answer, work);
            var isCut = first == work ? place is CutPlace.Work : await ((Task<bool>)first);
            if (!isCut && first == request)
            {
                // A client that has said all still waits for its answer.
                isCut = await answer;
            }

            if (isCut)
            {
                Interlocked.Increment(ref _cuts[(int)place]);
                client.LingerState = new(isAbrupt, 0);
                server.LingerState = new(isAbrupt, 0);
            }

            await cut.CancelAsync();
            await Task.WhenAll(request, answer, work.ContinueWith(_ => { }, TaskScheduler.Default));
        }
    }

    /// <returns>Whether it was cut; false when the side that spoke has said all.</returns>
    private static async Task<bool> PassAsync(Socket from, Socket to, int most, CancellationToken ct)
    {
        var buffer = new byte[Buffer];
        try
        {
            for (var left = most; ;)
            {
                var read = await from.ReceiveAsync(buffer, ct);
                if (read == 0)
                {
                    return false;
                }

                var passed = Math.Min(read, left);
                await to.SendAsync(buffer.AsMemory(0, passed), ct);
                left -= passed;
                if (passed < read)
                {
                    return true;
                }
            }
        }
        catch (Exception broken) when (broken is SocketException or OperationCanceledException or ObjectDisposedException)
        {
            return false;
        }
    }
}
