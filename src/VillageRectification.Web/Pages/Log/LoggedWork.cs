using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Files;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Support;

namespace VillageRectification.Web.Pages.Log;

/// <summary>What one save of 记一笔 wrote in a village.</summary>
internal sealed record LoggedWork(ProgressEntry Entry)
{
    public required string Village { get; init; }

    public required IReadOnlyList<IndicatorQuantity> Quantities { get; init; }

    public required IReadOnlyList<PresenceEntry> Presence { get; init; }

    public required IReadOnlyList<SupportItem> Support { get; init; }

    /// <summary>Photos, and what was added to the entry since.</summary>
    public required IReadOnlyList<Attachment> Files { get; init; }

    /// <summary>The other villages that the same save wrote about.</summary>
    public IReadOnlyList<(Guid Id, string Name)> Others { get; init; } = [];

    /// <summary>In which capacity the writer's own day was written down in those too; null where it was not.</summary>
    public Capacity? Along { get; init; }

    /// <summary>Units by indicator.</summary>
    public required IReadOnlyDictionary<string, string> Units { get; init; }

    /// <summary>In which capacities another entry claims the same day too, so that withdrawing this one leaves the day.</summary>
    public required IReadOnlyCollection<Capacity> ClaimedElsewhere { get; init; }

    /// <summary>Whose day it is that this entry alone claims.</summary>
    public IReadOnlyList<Capacity> Counted => [.. Presence.Select(p => p.Capacity).Except(ClaimedElsewhere).Order()];

    /// <summary>Whose day it is that others claim as well.</summary>
    public IReadOnlyList<Capacity> Shared => [.. Presence.Select(p => p.Capacity).Intersect(ClaimedElsewhere).Order()];
}
