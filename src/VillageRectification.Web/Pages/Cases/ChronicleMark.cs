namespace VillageRectification.Web.Pages.Cases;

/// <summary>The sign before an entry: hollow for daily work, blue for a step of the stages, red for a failure or finding.</summary>
internal enum ChronicleMark
{
    Routine = 1,
    Key = 2,
    Bad = 3,
}
