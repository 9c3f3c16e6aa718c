namespace VillageRectification.Web.Pages.Home;

/// <summary>Something to be done: what, where, by when. The whole line is the link.</summary>
internal sealed record WorkTask(string Text, string Address, string Where, DateOnly? DueOn);
