using System.Collections.Concurrent;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Web.Security;

/// <summary>
/// Counts wrong passwords by name and client, alike for names that exist and names that do not, and lets one client try one name one at a
/// time, so that no burst is let through. Whoever guesses from outside locks his own client out, not the account.
/// </summary>
internal sealed class SignInTries(IOptions<PasswordHasherOptions> hashing, IHttpContextAccessor http) : IDisposable
{
    public const int Most = 5;

    private const int MostNames = 10_000;
    private const int MostWaiting = 100;

    public static readonly TimeSpan Lockout = TimeSpan.FromMinutes(15);

    private readonly MemoryCache _names = new(new MemoryCacheOptions { SizeLimit = MostNames });
    private readonly PasswordHasher<Account> _hasher = new(hashing);
    private readonly string _someHash = new PasswordHasher<Account>(hashing).HashPassword(null!, "no account has this password");

    private readonly PartitionedRateLimiter<string> _turns = PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetConcurrencyLimiter(
        key, _ => new() { PermitLimit = 1, QueueLimit = MostWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst }));

    /// <summary>Where the request comes from, as far as known proxies say.</summary>
    public string Client => ClientAddress.Of(http.HttpContext!);

    /// <summary>Waits until no other try of this client under this name is under way. Not acquired: too many wait already.</summary>
    /// <param name="name">Normalised.</param>
    public ValueTask<RateLimitLease> TakeTurnAsync(string name, CancellationToken ct) => _turns.AcquireAsync($"{Client} {name}", permitCount: 1, ct);

    /// <summary>How many wrong tries are left; zero means locked.</summary>
    public int Left(string name) => Most - (_names.Get<ConcurrentDictionary<string, int>>(name)?.GetValueOrDefault(Client) ?? 0);

    /// <summary>One more wrong try; returns how many are left. Call within a turn.</summary>
    public int Fail(string name)
    {
        var clients = _names.GetOrCreate(name, entry =>
        {
            (entry.Size, entry.AbsoluteExpirationRelativeToNow) = (1, Lockout);
            return new ConcurrentDictionary<string, int>();
        })!;
        return Most - clients.AddOrUpdate(Client, 1, (_, tries) => tries + 1);
    }

    /// <summary>The right password was given here. Whoever guesses elsewhere gets no more tries by it, and does not learn of it.</summary>
    public void Forget(string name) => _names.Get<ConcurrentDictionary<string, int>>(name)?.TryRemove(Client, out _);

    /// <summary>An administrator set a new password: whoever was locked out may come in, from wherever.</summary>
    public void ForgetEverywhere(string name) => _names.Remove(name);

    /// <summary>Takes as long as checking a password does, where there is none to check.</summary>
    public void HashAnyway(string password) => _hasher.VerifyHashedPassword(null!, _someHash, password);

    public void Dispose()
    {
        _names.Dispose();
        _turns.Dispose();
    }
}
