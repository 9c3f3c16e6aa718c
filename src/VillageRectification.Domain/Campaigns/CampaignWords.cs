namespace VillageRectification.Domain.Campaigns;

/// <summary>How a campaign calls what it rectifies: 软弱涣散村 as a label, 村 as the word of every count. Texts are made from these two.</summary>
/// <param name="Label">后进村, 软弱涣散村, 软弱涣散社区 …</param>
/// <param name="Unit">村, 社区, 村（社区）…</param>
public sealed record CampaignWords(string Label, string Unit)
{
    /// <summary>A longer one would not stand in a title.</summary>
    public const int LabelMaxLength = 20;

    public const int UnitMaxLength = 8;

    public const string Village = "村";

    public const string Community = "社区";

    /// <summary>How the villages are called unless the county says otherwise.</summary>
    public static CampaignWords Default { get; } = new("后进村", Village);

    /// <summary>Both words from what was said of them: a label that ends in 社区 is of 社区, and 社区 without a label are 后进社区.</summary>
    public static CampaignWords Of(string? label, string? unit) => (Said(label), Said(unit)) switch
    {
        (null, null) => Default,
        ({ } said, null) => new(said, said.EndsWith(Community, StringComparison.Ordinal) ? Community : Village),
        (null, { } said) => new("后进" + said, said),
        var (saidLabel, saidUnit) => new(saidLabel, saidUnit),
    };

    /// <summary>A word that a sentence can be made with: Chinese characters, with brackets or an enumeration at most.</summary>
    public static bool IsWord(string text, int maxLength) =>
        text.Length > 0 && text.Length <= maxLength && IsCharacter(text[0]) && text.All(c => IsCharacter(c) || c is '（' or '）' or '、');

    /// <summary>The elected committee of such a place: 村委会, 居委会, or 村（居）委会 where both are meant.</summary>
    public static string CommitteeOf(string unit) => (unit.Contains('村', StringComparison.Ordinal), unit.Contains(Community, StringComparison.Ordinal)) switch
    {
        (true, true) => "村（居）委会",
        (false, true) => "居委会",
        _ => "村委会",
    };

    /// <summary>Those who are on it, as one speaks of their state: 村委班子, 居委班子.</summary>
    public static string CommitteeMembersOf(string unit) => CommitteeOf(unit)[..^1] + "班子";

    private static bool IsCharacter(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static string? Said(string? word) => string.IsNullOrWhiteSpace(word) ? null : word.Trim();
}
