namespace VillageRectification.Web.Pages.Log;

/// <summary>Which day's work is logged: one tap for the usual ones.</summary>
internal enum LogDay
{
    Today = 1,
    Yesterday = 2,
    Other = 3,
}
