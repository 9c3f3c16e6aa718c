using System.Net.Sockets;

namespace VillageRectification.Web.Security;

/// <summary>Where a request comes from, as what is counted by client counts it.</summary>
internal static class ClientAddress
{
    private const int NetworkBytes = 8;

    /// <summary>The address as far as known proxies say; of IPv6 its network of 64 bits, for any line at home has that many addresses.</summary>
    public static string Of(HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress;
        return address switch
        {
            null => "unknown",
            { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
            { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes)) + "/64",
            _ => address.ToString(),
        };
    }
}
