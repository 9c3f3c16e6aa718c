namespace VillageRectification.Domain.Campaigns;

/// <summary>A dated step of the campaign (节点), such as the city's inspection.</summary>
public sealed class Milestone
{
    public const int NameMaxLength = 50;

    private Milestone()
    {
    }

    internal Milestone(string name, DateOnly on)
    {
        Name = name;
        On = on;
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public string Name { get; private init; } = null!;

    public DateOnly On { get; private init; }
}
