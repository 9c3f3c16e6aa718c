using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Ledger;

/// <summary>What a word of a campaign's own needs.</summary>
public enum SynonymRule
{
    NoWord = 1,

    /// <summary>"Choose the meaning once": it is one of the words that the list has.</summary>
    NotOfList = 2,

    /// <summary>A word of the list means itself.</summary>
    IsWordOfList = 3,

    /// <summary>Ended and succeeded, never overwritten.</summary>
    MeansAlready = 4,

    /// <summary>It is read so in every campaign.</summary>
    IsUsual = 5,

    /// <summary>A part that stands within a word of the ledger would change that word.</summary>
    WithinWord = 6,
}

/// <summary>What stands against a word of a campaign's own.</summary>
public sealed record SynonymRefusal : Refusal<SynonymRule>
{
    private SynonymRefusal(SynonymRule rule)
        : base(rule)
    {
    }

    public string Word { get; private init; } = "";

    /// <summary>What it means, or is to mean.</summary>
    public string Meaning { get; private init; } = "";

    /// <summary>Characters that a word may have.</summary>
    public int MostCharacters { get; private init; }

    public static SynonymRefusal NoWord(int most) => new(SynonymRule.NoWord) { MostCharacters = most };

    public static SynonymRefusal NotOfList(string meaning) => new(SynonymRule.NotOfList) { Meaning = meaning };

    public static SynonymRefusal IsWordOfList(string word) => new(SynonymRule.IsWordOfList) { Word = word };

    public static SynonymRefusal MeansAlready(string word, string meaning) => new(SynonymRule.MeansAlready) { Word = word, Meaning = meaning };

    public static SynonymRefusal IsUsual(string word, string meaning) => new(SynonymRule.IsUsual) { Word = word, Meaning = meaning };

    /// <param name="within">The word of the ledger in which it stands.</param>
    public static SynonymRefusal WithinWord(string word, string within) => new(SynonymRule.WithinWord) { Word = word, Meaning = within };
}
