using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Persistence.Readings;

/// <summary>The latest baseline of a case, and the states that begin with it.</summary>
internal sealed record CaseBaseline(
    BaselineReading Reading,
    CommitteeReading.Dated? Branch,
    CommitteeReading.Dated? Committee,
    LastState<CommitteeRelation>? Relation,
    LastState<OfficeRooms>? Rooms,
    LastState<long>? Debt);
