using VillageRectification.Domain.Acceptance;

namespace VillageRectification.Web.Tests.Support;

/// <summary>A vote of the representatives that counts: every question alike.</summary>
internal static class Ballots
{
    private static readonly string[] Questions = ["", "WithAbility", "WithConduct", "WithIntegrity", "WithResults"];

    public static VoteCount Of(int ballots, int not) => new(ballots, not)
    {
        Satisfied = ballots - not,
        SatisfiedWithAbility = ballots - not,
        SatisfiedWithConduct = ballots - not,
        SatisfiedWithIntegrity = ballots - not,
        SatisfiedWithResults = ballots - not,
        NotSatisfiedWithAbility = not,
        NotSatisfiedWithConduct = not,
        NotSatisfiedWithIntegrity = not,
        NotSatisfiedWithResults = not,
    };

    /// <summary>As it is typed.</summary>
    public static (string Name, string? Value)[] Typed(int ballots, int not) =>
    [
        ("Input.Ballots", $"{ballots}"),
        .. Questions.SelectMany(q => new[] { ($"Input.Satisfied{q}", (string?)$"{ballots - not}"), ($"Input.NotSatisfied{q}", $"{not}") }),
    ];
}
