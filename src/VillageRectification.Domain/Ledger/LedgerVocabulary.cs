using System.Runtime.CompilerServices;
using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Ledger;

/// <summary>
/// How the words of closed lists are read: a word of the list as itself, then as the campaign says, then as is usual everywhere
/// (<see cref="LedgerChoices"/>, <see cref="LedgerSynonyms"/>).
/// </summary>
public sealed class LedgerVocabulary
{
    private static readonly string[] Endings = ["问题", "方面", "类"];

    private readonly (string Variant, string Plain)[] _parts;
    private readonly ILookup<SynonymList, OwnSynonym> _own;
    private readonly IReadOnlyCollection<OwnSynonym> _all;
    private readonly ConditionalWeakTable<IReadOnlyList<LedgerChoice>, Dictionary<string, LedgerChoice>> _lists = [];

    /// <param name="own">Of the campaign, those that hold.</param>
    public LedgerVocabulary(IReadOnlyCollection<OwnSynonym> own)
    {
        (_all, _own) = (own, own.ToLookup(o => o.List));
        var parts = _own[SynonymList.Part].Select(o => (Variant: o.Word, Plain: o.Meaning)).ToArray();
        // What stands within a longer one is not put in the place of a part of that.
        _parts = [.. parts.Concat(LedgerSynonyms.Parts.ExceptBy(parts.Select(p => p.Variant), p => p.Variant)).OrderByDescending(p => p.Variant.Length)];
        Key = string.Join('\n', own.Select(o => $"{o.List}\t{o.Word}\t{o.Meaning}").Order(StringComparer.Ordinal));
    }

    /// <summary>Without words of a campaign's own.</summary>
    public static LedgerVocabulary Shipped { get; } = new([]);

    /// <summary>Equal for two that read every word alike; blank for the shipped one.</summary>
    public string Key { get; }

    /// <summary>The words of open lists that the campaign knows.</summary>
    public IReadOnlyDictionary<TermKind, IReadOnlyList<string>> Terms { get; private init; } = UsualTerms.All;

    /// <summary>The first and the last day of the campaign, in which a limit without a year lies; null where it is not known.</summary>
    public (DateOnly Start, DateOnly Deadline)? Days { get; private init; }

    /// <summary>The same of a campaign with those words of open lists.</summary>
    public LedgerVocabulary Knowing(IReadOnlyDictionary<TermKind, IReadOnlyList<string>> terms) => new(_all) { Terms = terms, Days = Days };

    /// <summary>The same of a campaign of those days.</summary>
    public LedgerVocabulary Within(DateOnly start, DateOnly deadline) => new(_all) { Terms = Terms, Days = (start, deadline) };

    /// <summary>The text with every variant of a part in its plain form: how two words are compared, never what is stored.</summary>
    public string Plain(string text) => _parts.Aggregate(text, (plain, part) => plain.Replace(part.Variant, part.Plain, StringComparison.Ordinal));

    /// <summary>The choice that a text names; null when none does.</summary>
    /// <param name="text">Half-width and without blanks.</param>
    public LedgerChoice? Find(IReadOnlyList<LedgerChoice> choices, string text) => _lists.GetValue(choices, Index).GetValueOrDefault(Plain(text));

    /// <summary>
    /// The word of an open list that is meant by one that says a part of it, or something usual behind it: 财务, 村级财务问题. The word itself where none is, or
    /// several are.
    /// </summary>
    /// <param name="word">Half-width and without blanks.</param>
    public string TermOf(TermKind kind, string word)
    {
        var terms = Terms.GetValueOrDefault(kind) ?? [];
        if (terms.Contains(word))
        {
            return word;
        }

        var bare = Endings.Where(e => word.EndsWith(e, StringComparison.Ordinal)).Select(e => word[..^e.Length]).FirstOrDefault(word);
        return terms.Contains(bare) ? bare
            : bare.Length > 1 && terms.Where(t => t.StartsWith(bare, StringComparison.Ordinal) || t.EndsWith(bare, StringComparison.Ordinal)).ToArray()
                is [var only] ? only : word;
    }

    private Dictionary<string, LedgerChoice> Index(IReadOnlyList<LedgerChoice> choices)
    {
        Dictionary<string, LedgerChoice> index = new(StringComparer.OrdinalIgnoreCase);
        foreach (var choice in choices)
        {
            index.TryAdd(Plain(choice.Word), choice);
        }

        foreach (var own in SynonymLists.Of(choices) is { } list ? _own[list] : [])
        {
            if (choices.FirstOrDefault(c => c.Word == own.Meaning) is { } choice)
            {
                index.TryAdd(Plain(own.Word), choice);
            }
        }

        foreach (var choice in choices)
        {
            foreach (var synonym in choice.Synonyms)
            {
                index.TryAdd(Plain(synonym), choice);
            }
        }

        return index;
    }
}
