using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace VillageRectification.Web.Tests.Support;

/// <summary>Stands before a database server and lets everything pass, until it is frozen: then connections are taken and nothing is answered.</summary>
internal sealed class Freezer : IDisposable
{
    private readonly TcpListener _door = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly EndPoint _server;
    private volatile TaskCompletionSource _open = new();

    private Freezer(NpgsqlConnectionStringBuilder server)
    {
        _server = server.Host!.StartsWith('/')
            ? new UnixDomainSocketEndPoint($"{server.Host}/.s.PGSQL.{server.Port}") : new DnsEndPoint(server.Host, server.Port);
        _door.Start();
        server.Host = IPAddress.Loopback.ToString();
        server.Port = ((IPEndPoint)_door.LocalEndpoint).Port;
        ConnectionString = server.ConnectionString;
        _open.SetResult();
        _ = AcceptAsync();
    }

    public string ConnectionString { get; }

    public static Freezer Before(string connectionString) => new(new(connectionString));

    public void Freeze() => _open = new();

    public void Thaw() => _open.SetResult();

    public void Dispose()
    {
        _end.Cancel();
        _door.Dispose();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_end.IsCancellationRequested)
        {
            _ = PassAsync(await _door.AcceptSocketAsync(_end.Token));
        }
    }

    private async Task PassAsync(Socket client)
    {
        await _open.Task;
        using var server = new Socket(_server.AddressFamily, SocketType.Stream, _server is UnixDomainSocketEndPoint ? ProtocolType.IP : ProtocolType.Tcp);
        await server.ConnectAsync(_server, _end.Token);
        using (client)
        {
            await Task.WhenAny(PumpAsync(client, server), PumpAsync(server, client));
        }
    }

    private async Task PumpAsync(Socket from, Socket to)
    {
        var bytes = new byte[64 * 1024];
        while (await from.ReceiveAsync(bytes, _end.Token) is > 0 and var count)
        {
            await _open.Task;
            await to.SendAsync(bytes.AsMemory(0, count), _end.Token);
        }
    }
}
