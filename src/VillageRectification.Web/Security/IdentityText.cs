using Microsoft.AspNetCore.Identity;

namespace VillageRectification.Web.Security;

/// <summary>What Identity may refuse here, in Chinese.</summary>
internal sealed class IdentityText : IdentityErrorDescriber
{
    public override IdentityError DuplicateUserName(string userName) => Say(nameof(DuplicateUserName), $"账号“{userName}”已有人用，请换一个");

    public override IdentityError InvalidUserName(string? userName) => Say(nameof(InvalidUserName), "账号填得不对，请换一个");

    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch), "原密码不对");

    public override IdentityError PasswordTooShort(int length) => Say(nameof(PasswordTooShort), $"密码至少 {length} 个字符");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Say(nameof(PasswordRequiresUniqueChars), $"密码至少要有 {uniqueChars} 个不同的字符");

    public override IdentityError ConcurrencyFailure() => Say(nameof(ConcurrencyFailure), "别人刚刚改过这个账号，请重新打开再试");

    public override IdentityError DefaultError() => Say(nameof(DefaultError), "没有保存成功，请稍后再试");

    private static IdentityError Say(string code, string text) => new() { Code = code, Description = text };
}
