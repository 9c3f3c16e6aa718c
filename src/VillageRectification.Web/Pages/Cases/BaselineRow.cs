using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>What the village was like before the rectification. Null is unknown.</summary>
internal sealed record BaselineRow(
    Guid Id, DateOnly OccurredOn, ManagementLevel Level, string? CaseType, int? Households, int? Population, int? PartyMembers, long? IncomeYuan, long? DebtYuan,
    CommitteeState? Branch, CommitteeState? Committee, CommitteeRelation? Relation, OfficeRooms? Rooms);
