namespace VillageRectification.Persistence;

/// <summary>The database did not answer in time, and nobody waits for it any longer.</summary>
public sealed class DatabaseSilentException(TimeSpan patience, Exception inner) : Exception($"The database did not answer within {patience}.", inner);
