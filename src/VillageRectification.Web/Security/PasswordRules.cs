using System.Collections.Frozen;
using System.IO.Compression;
using Microsoft.AspNetCore.Identity;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Web.Security;

/// <summary>
/// What a password may not be, wherever one is chosen: longer than the sign-in takes, the account's name, or one of the ten thousand that
/// are guessed first. The list is of passwords that the other rules would let through.
/// </summary>
internal sealed class PasswordRules : IPasswordValidator<Account>
{
    public const int Longest = 100;

    private static readonly Lazy<FrozenSet<string>> Common = new(Read);

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(IdentityResult.Failed([.. Against(user.UserName, password ?? "")]) is var refused && refused.Errors.Any()
            ? refused
            : IdentityResult.Success);

    private static IEnumerable<IdentityError> Against(string? name, string password)
    {
        if (password.Length > Longest)
        {
            yield return Say("PasswordTooLong", $"密码不超过 {Longest} 个字符");
        }

        if (!SoundText.IsSound(password))
        {
            yield return Say("PasswordUnsound", "密码里有键盘打不出的字符，请换一个");
        }

        if (string.Equals(password, name, StringComparison.OrdinalIgnoreCase))
        {
            yield return Say("PasswordIsName", "密码不能和账号一样");
        }

        if (Common.Value.Contains(password.ToLowerInvariant()))
        {
            yield return Say("PasswordCommon", "这个密码太常见，容易被猜到，请换一个");
        }
    }

    private static IdentityError Say(string code, string text) => new() { Code = code, Description = text };

    private static FrozenSet<string> Read()
    {
        using var packed = typeof(PasswordRules).Assembly.GetManifestResourceStream("common-passwords.txt.br")!;
        using var reader = new StreamReader(new BrotliStream(packed, CompressionMode.Decompress));
        return reader.ReadToEnd().Split('\n').ToFrozenSet(StringComparer.Ordinal);
    }
}
