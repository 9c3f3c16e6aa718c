namespace VillageRectification.Domain.Common;

/// <summary>How a village stands, as a figure's entry, a list, a risk and a bulletin say it alike.</summary>
public static class VillageWords
{
    public const string HasApplied = "已申报验收";

    /// <summary>As a heading, and behind a share.</summary>
    public const string Applying = "申报验收";

    public const string NotApplied = "未申报";

    public const string Failed = "验收不合格";

    public const string NoPlan = "没有整顿方案";

    /// <summary>None is written down: not that there is none.</summary>
    public const string NoPlanWritten = "没有登记" + RecordWords.Plan;

    public const string NoDeputy = "没有驻村副组长";

    /// <summary>The same where it is printed.</summary>
    public const string NoDeputyNamed = "没有确定驻村副组长";

    /// <summary>Nobody of a team is written down: not that there is none.</summary>
    public const string NoTeam = "没有登记" + PostWords.Team;

    /// <summary>The same of the department that is tied to it.</summary>
    public const string NoDepartment = "没有登记" + PostWords.Liaison;

    /// <inheritdoc cref="NoPlanWritten"/>
    public const string NoProblems = "没有登记" + RecordWords.Problem;

    /// <inheritdoc cref="NoPlanWritten"/>
    public const string NoMeasures = "没有登记" + RecordWords.Measure;

    public const string BranchComplete = "党支部健全";

    public const string BranchIncomplete = "支部不健全";

    public const string BothComplete = "两委都健全";

    public const string Disunity = "两委不和";

    public const string HasDebts = "有集体债务";

    public const string NoRooms = "没有两室";

    public const string PoorRooms = "两室危旧狭小";
}
