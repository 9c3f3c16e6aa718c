namespace VillageRectification.Web.Pages.Presence;

/// <summary>The days of a team's month with what is ticked and typed: the model of the partial that both forms of a month share.</summary>
internal sealed class TeamDaysForm
{
    public TeamDaysForm(TeamMonth month, TeamDaysInput input)
    {
        (Month, Ticks) = (month, input.Ticks);
        Texts = [.. month.Days.Select((_, i) => input.Texts.ElementAtOrDefault(i))];
    }

    public TeamMonth Month { get; }

    public string[] Ticks { get; }

    public string?[] Texts { get; }
}
