namespace VillageRectification.Documents.Ledger;

/// <summary>What is odd about a cell.</summary>
internal enum CellMark
{
    /// <summary>It holds an error such as #REF!.</summary>
    Error = 1,

    /// <summary>It holds a formula, but no value of it.</summary>
    NoValue = 2,

    /// <summary>A picture lies in it.</summary>
    Picture = 3,

    /// <summary>It holds a truth value, which only a closed list of yes and no can mean.</summary>
    Truth = 4,
}
