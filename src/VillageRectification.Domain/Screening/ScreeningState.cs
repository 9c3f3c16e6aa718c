namespace VillageRectification.Domain.Screening;

/// <summary>How a campaign's screening stands.</summary>
public enum ScreeningState
{
    NotOpened = 1,

    /// <summary>Townships check, departments check after them.</summary>
    Open = 2,

    /// <summary>The list lies before the head.</summary>
    Submitted = 3,

    Approved = 4,
}
