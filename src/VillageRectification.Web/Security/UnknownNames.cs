using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Web.Security;

/// <summary>
/// Counts wrong tries under names that no account has just as Identity does under real ones, and takes as long, so that neither the
/// answers nor the time they take tell which names exist.
/// </summary>
internal sealed class UnknownNames(IOptions<PasswordHasherOptions> hashing, IOptions<IdentityOptions> options) : IDisposable
{
    private const int MostNames = 10_000;

    private readonly MemoryCache _tries = new(new MemoryCacheOptions { SizeLimit = MostNames });
    private readonly PasswordHasher<Account> _hasher = new(hashing);
    private readonly string _someHash = new PasswordHasher<Account>(hashing).HashPassword(null!, "no account has this name");

    /// <summary>One more wrong try; returns how many are left, zero when the name is locked.</summary>
    public int Fail(string name, string password)
    {
        _hasher.VerifyHashedPassword(null!, _someHash, password);
        var lockout = options.Value.Lockout;
        var tries = _tries.Get<int>(name);
        if (tries < lockout.MaxFailedAccessAttempts)
        {
            _tries.Set(name, ++tries, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = lockout.DefaultLockoutTimeSpan });
        }

        return lockout.MaxFailedAccessAttempts - tries;
    }

    public void Dispose() => _tries.Dispose();
}
