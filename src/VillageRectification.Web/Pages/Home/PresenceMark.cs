using VillageRectification.Domain.Presence;
using VillageRectification.Web.Pages.Cases;

namespace VillageRectification.Web.Pages.Home;

/// <summary>How days in a village stand against a rule: 还差 1 天，本月还剩 3 天.</summary>
/// <param name="IsLost">The rule cannot be kept any more.</param>
internal sealed record PresenceMark(string Text, string Style, bool IsLost)
{
    public static PresenceMark Of(UnjudgedMonth unjudged) => new(PresenceText.State(unjudged), "meta", IsLost: false);
}
