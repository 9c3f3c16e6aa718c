namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>How a point of a bulletin's checklist stands.</summary>
internal enum CheckState
{
    /// <summary>It stands in the way of the issue.</summary>
    Todo = 1,

    /// <summary>It stands in nobody's way, but a reader will ask about it.</summary>
    Hint = 2,

    Done = 3,
}
