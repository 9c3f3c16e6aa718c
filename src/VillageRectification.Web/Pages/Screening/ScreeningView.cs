namespace VillageRectification.Web.Pages.Screening;

/// <summary>Which villages of a screening are shown.</summary>
internal enum ScreeningView
{
    All = 1,
    Unchecked,
    Undecided,

    /// <summary>Something holds.</summary>
    Held,
    Listed,
    NotListed,
    Nothing,

    /// <summary>Listed before, within the years that are looked back.</summary>
    Again,
}
