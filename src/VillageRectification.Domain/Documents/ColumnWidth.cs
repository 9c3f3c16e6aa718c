namespace VillageRectification.Domain.Documents;

/// <summary>How much of the type area a column takes, by what it holds; the style sheet of the paper knows the millimetres.</summary>
public enum ColumnWidth
{
    /// <summary>A share of what the others leave.</summary>
    Rest = 1,

    /// <summary>Three digits.</summary>
    Number = 2,

    /// <summary>A person's name.</summary>
    Person = 3,

    /// <summary>A word of four characters.</summary>
    Word = 4,

    /// <summary>A township.</summary>
    Township = 5,

    /// <summary>A village.</summary>
    Village = 6,

    /// <summary>A day with its year.</summary>
    Day = 7,

    /// <summary>One sign, under the day of a month.</summary>
    Mark = 8,
}
