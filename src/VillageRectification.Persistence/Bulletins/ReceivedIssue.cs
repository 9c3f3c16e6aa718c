namespace VillageRectification.Persistence.Bulletins;

/// <summary>An issue and who has it (签收), who has not said so first.</summary>
public sealed record ReceivedIssue(Guid Id, int Number, DateOnly IssuedOn, IReadOnlyList<Recipient> Recipients)
{
    public int Received => Recipients.Count(r => r.ReceivedOn is not null);
}
