using System.Text.RegularExpressions;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Architecture;

/// <summary>What a page asks is asked of the one that knows it.</summary>
public class QuestionTests
{
    // A switch that gives each stage a word or a colour compares none.
    private static readonly Regex Stage = new(
        @"(?:\b(?:is|and|not)|==|!=) (?:not )?\(?CaseStage\.|Stage: (?:not )?CaseStage\.", RegexOptions.None, TimeSpan.FromSeconds(10));

    [Fact]
    public void What_a_stage_means_is_asked_of_the_domain() => Assert.DoesNotContain(Lines("Demo"), l => Stage.IsMatch(l.Code));

    [Fact]
    public void A_handler_leads_on_by_a_link() => Assert.DoesNotContain(
        Lines(), l => l.Code.Contains("RedirectToPage", StringComparison.Ordinal));

    [Theory]
    [InlineData("if (route.Case.Stage is CaseStage.Applied)", true)]
    [InlineData("if (route.Case.Stage is not (CaseStage.Passed or CaseStage.Transformed))", true)]
    [InlineData("{ Acceptance.Stage: CaseStage.Diagnosed } =>", true)]
    [InlineData("c.Stage == CaseStage.Passed", true)]
    [InlineData("CaseStage.Applied or CaseStage.UnderInspection => end,", false)]
    [InlineData("CaseStage.Failed => (\"stage-failed\", \"tag-failed\"),", false)]
    [InlineData("Links.Cases(id, stage: CaseStage.Passed)", false)]
    public void The_checker_sees_a_comparison(string line, bool isOne) => Assert.Equal(isOne, Stage.IsMatch(line));

    private static IEnumerable<(string File, string Code)> Lines(params string[] without) =>
        from file in Directory.EnumerateFiles(Path.Combine(SharedData.Root, "src", "VillageRectification.Web"), "*.cs*", SearchOption.AllDirectories)
        where !file.Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj" or "wwwroot" || without.Contains(p))
        from line in File.ReadLines(file)
        where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
        select (Path.GetFileName(file), line.Trim());
}
