using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Web.Security;

/// <summary>
/// Counts wrong passwords by name and client, and of one name also over all clients that never signed in with it, alike for names that exist and
/// names that do not. Such strangers try one name one at a time, so that no burst is let through. Whoever guesses from outside locks himself out
/// and those who are as strange as he is, never a browser that has signed in with the account before: each is counted by itself.
/// </summary>
internal sealed class SignInTries(IOptions<PasswordHasherOptions> hashing, IHttpContextAccessor http, KnownDevices devices) : IDisposable
{
    public const int Most = 5;

    /// <summary>Of all strangers together under one name, from however many addresses.</summary>
    public const int MostOfStrangers = 20;

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

    /// <summary>Whoever sends this request, as its tries are counted.</summary>
    /// <param name="account">Whose name is typed; null where there is none.</param>
    public Guesser Of(Account? account) => devices.Of(http.HttpContext!, account) is { } device
        ? new("device " + device, IsStranger: false)
        : new(Client, IsStranger: true);

    /// <summary>Whoever has signed in, where his password is asked for once more.</summary>
    public Guesser OfSignedIn(Account account) => Of(account) is { IsStranger: false } known ? known : new("session " + Client, IsStranger: false);

    /// <summary>
    /// Waits until no other try of this browser, or of any stranger, under this name is under way. Not acquired: too many wait already.
    /// </summary>
    /// <param name="name">Normalised.</param>
    public ValueTask<RateLimitLease> TakeTurnAsync(string name, Guesser who, CancellationToken ct) =>
        _turns.AcquireAsync($"{(who.IsStranger ? "" : who.Key)} {name}", permitCount: 1, ct);

    /// <summary>How many wrong tries are left; zero means locked.</summary>
    public int Left(string name, Guesser who)
    {
        lock (_names)
        {
            return LeftOf(_names.Get<Dictionary<Guesser, int>>(name) ?? [], who);
        }
    }

    /// <summary>Whether it is by the tries of all strangers that none is left, and not by those of this client alone.</summary>
    public bool IsClosedToStrangers(string name, Guesser who)
    {
        lock (_names)
        {
            return who.IsStranger && _names.Get<Dictionary<Guesser, int>>(name) is { } tries && OfStrangers(tries) >= MostOfStrangers
                && tries.GetValueOrDefault(who) < Most;
        }
    }

    /// <summary>One more wrong try; returns how many are left. Call within a turn.</summary>
    public int Fail(string name, Guesser who)
    {
        lock (_names)
        {
            var tries = _names.GetOrCreate(name, entry =>
            {
                (entry.Size, entry.AbsoluteExpirationRelativeToNow) = (1, Lockout);
                return new Dictionary<Guesser, int>();
            })!;
            tries[who] = tries.GetValueOrDefault(who) + 1;
            return LeftOf(tries, who);
        }
    }

    /// <summary>The right password was given here. Whoever guesses elsewhere gets no more tries by it, and does not learn of it.</summary>
    public void Forget(string name, Guesser who)
    {
        lock (_names)
        {
            _names.Get<Dictionary<Guesser, int>>(name)?.Remove(who);
        }
    }

    /// <summary>An administrator set a new password: whoever was locked out may come in, from wherever.</summary>
    public void ForgetEverywhere(string name) => _names.Remove(name);

    /// <summary>Takes as long as checking a password does, where there is none to check.</summary>
    public void HashAnyway(string password) => _hasher.VerifyHashedPassword(null!, _someHash, password);

    public void Dispose()
    {
        _names.Dispose();
        _turns.Dispose();
    }

    private static int LeftOf(Dictionary<Guesser, int> tries, Guesser who) =>
        Math.Max(0, Math.Min(Most - tries.GetValueOrDefault(who), who.IsStranger ? MostOfStrangers - OfStrangers(tries) : Most));

    private static int OfStrangers(Dictionary<Guesser, int> tries) => tries.Where(t => t.Key.IsStranger).Sum(t => t.Value);
}
