namespace VillageRectification.Persistence.Readings;

/// <summary>
/// Which state of a county's records readings were made from. Every save that touches what they are read from raises it in the same
/// transaction, so whoever reads the number and then the records never takes older records for newer ones.
/// </summary>
public sealed class CountyRevision
{
    private CountyRevision()
    {
    }

    /// <summary>Six digits.</summary>
    public string CountyCode { get; private init; } = null!;

    /// <summary>Never comes twice, also after a backup was put back: it is no smaller than the milliseconds of the clock.</summary>
    public long Revision { get; private init; }
}
