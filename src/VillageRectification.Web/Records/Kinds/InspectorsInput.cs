namespace VillageRectification.Web.Records.Kinds;

/// <summary>Who goes to a village, as it is typed and ticked.</summary>
internal abstract record InspectorsInput : RecordInput
{
    public string? Inspectors { get; init; }

    public IReadOnlyList<string>? Chosen
    {
        get;
        init => field = Ticked(value);
    }

    /// <summary>Who goes although nobody has him on record. As of <see cref="Chosen"/>.</summary>
    public IReadOnlyList<string>? Confirmed
    {
        get;
        init => field = Ticked(value);
    }
}
