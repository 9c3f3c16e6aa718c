namespace VillageRectification.Domain.Ledger;

/// <summary>What a column of the ledger holds, and so how its cells are written canonically in a <see cref="LedgerRow"/>.</summary>
public enum LedgerColumnKind
{
    /// <summary>A village's code, twelve digits.</summary>
    Code = 1,

    /// <summary>Free text without blanks at its ends.</summary>
    Text = 2,

    /// <summary>A day, 2003-10-31.</summary>
    Day = 3,

    /// <summary>A month, 2003-10.</summary>
    Month = 4,

    /// <summary>A whole number, not negative.</summary>
    Count = 5,

    /// <summary>Yuan, whole and not negative.</summary>
    Money = 6,

    /// <summary>Thousandths of the indicator's unit, not negative.</summary>
    Quantity = 7,

    /// <summary>A word of a closed list.</summary>
    Choice = 8,

    /// <summary>A word of an open list, without any blanks.</summary>
    OpenTerm = 9,

    /// <summary>The name of a place or of persons, without any blanks: 张　三 is 张三.</summary>
    Name = 10,
}
