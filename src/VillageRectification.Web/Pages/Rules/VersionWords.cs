namespace VillageRectification.Web.Pages.Rules;

/// <summary>What the form of one part of the rules says in words of its own.</summary>
/// <param name="Part">What the part is called.</param>
/// <param name="PartBriefly">The same where the part was named before.</param>
internal sealed record VersionWords(string Part, string PartBriefly)
{
    /// <summary>From which day it may begin; null where nothing is to be said of it.</summary>
    public string? FromHint { get; init; }

    public string ReasonLabel { get; init; } = "为什么改";

    public string? ReasonHint { get; init; }

    public int ReasonRows { get; init; } = 3;

    public string ReasonMissing { get; init; } = "请写明为什么改";

    /// <summary>Behind the button; null for nothing.</summary>
    public string? Final { get; init; } = "定稿后不能改，只能再出一版。";

    /// <summary>The form is headed by the number of the next version before anything is saved of it.</summary>
    public bool IsNumberedAtOnce { get; init; }
}
