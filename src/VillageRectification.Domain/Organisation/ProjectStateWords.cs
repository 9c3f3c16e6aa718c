namespace VillageRectification.Domain.Organisation;

/// <summary>谋划, 在建, 见效, 停办.</summary>
public static class ProjectStateWords
{
    public static string ToText(this ProjectState state) => state switch
    {
        ProjectState.Planned => "谋划",
        ProjectState.Started => "在建",
        ProjectState.Earning => "见效",
        ProjectState.Stopped => "停办",
    };
}
