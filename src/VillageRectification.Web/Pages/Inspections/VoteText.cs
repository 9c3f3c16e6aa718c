using VillageRectification.Domain.Acceptance;

namespace VillageRectification.Web.Pages.Inspections;

/// <summary>The words of the representatives' vote.</summary>
internal static class VoteText
{
    public const string Ability = "班子能力";
    public const string Conduct = "班子作风";
    public const string Integrity = "廉洁";
    public const string Results = "整顿成效";
    public const string Overall = "总体满意";

    /// <summary>In the order of the ballot.</summary>
    public static IReadOnlyList<string> Questions { get; } = [Ability, Conduct, Integrity, Results, Overall];

    /// <summary>The questions that were counted, each with how many are satisfied and how many are not; null of what was not counted.</summary>
    public static IEnumerable<(string Question, int? Satisfied, int? NotSatisfied)> Answers(RepresentativesVote vote)
    {
        (string, int? Satisfied, int? NotSatisfied)[] all =
        [
            (Ability, vote.SatisfiedWithAbility, vote.NotSatisfiedWithAbility), (Conduct, vote.SatisfiedWithConduct, vote.NotSatisfiedWithConduct),
            (Integrity, vote.SatisfiedWithIntegrity, vote.NotSatisfiedWithIntegrity), (Results, vote.SatisfiedWithResults, vote.NotSatisfiedWithResults),
            (Overall, vote.Satisfied, vote.NotSatisfied),
        ];
        return all.Where(a => a.Satisfied is not null || a.NotSatisfied is not null);
    }

    /// <summary>16; of what was not counted 没有统计.</summary>
    public static string Count(int? counted) => counted?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "没有统计";

    /// <summary>代表 23 人，到会 21 人，收回 20 张，有效 20 张.</summary>
    public static string Counts(RepresentativesVote vote) => string.Join("，", new[]
    {
        vote.Representatives is { } all ? $"代表 {all} 人" : null,
        vote.Present is { } present ? $"到会 {present} 人" : null,
        vote.Collected is { } collected ? $"收回 {collected} 张" : null,
        $"有效 {vote.Ballots} 张",
    }.OfType<string>());
}
