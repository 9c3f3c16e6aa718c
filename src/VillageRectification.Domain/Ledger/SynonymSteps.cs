using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Domain.Ledger;

/// <summary>A campaign learns how its offices write the words of closed lists.</summary>
public static class SynonymSteps
{
    // A single character stands within too many words.
    private const int ShortestPart = 2;

    public static LedgerVocabulary Vocabulary(this Campaign campaign) =>
        new([.. campaign.SynonymsInUse.Select(s => new OwnSynonym(s.List, s.Word, s.Meaning))]);

    /// <summary>What stands against reading a word so. What is usual elsewhere may mean something else here.</summary>
    public static IEnumerable<Refusal> AgainstKnowing(this Campaign campaign, SynonymList list, string word, string meaning)
    {
        var (plain, choices, vocabulary) = (AskedWord.Plain(word), list.Choices(), campaign.Vocabulary());
        if (plain.Length < (list is SynonymList.Part ? ShortestPart : 1) || plain.Length > CampaignSynonym.WordMaxLength)
        {
            return [SynonymRefusal.NoWord(CampaignSynonym.WordMaxLength)];
        }

        if (choices.All(c => c.Word != meaning))
        {
            return [SynonymRefusal.NotOfList(meaning)];
        }

        if (campaign.SynonymsInUse.FirstOrDefault(s => s.List == list && Same(s.Word)) is { } own)
        {
            return [SynonymRefusal.MeansAlready(plain, own.Meaning)];
        }

        if (list is SynonymList.Part)
        {
            return WordWith(plain) is { } within ? [SynonymRefusal.WithinWord(plain, within)]
                : LedgerSynonyms.Parts.Contains((plain, meaning)) ? [SynonymRefusal.IsUsual(plain, meaning)] : [];
        }

        return choices.Any(c => Same(c.Word)) ? [SynonymRefusal.IsWordOfList(plain)]
            : vocabulary.Find(choices, plain)?.Word == meaning ? [SynonymRefusal.IsUsual(plain, meaning)] : [];

        bool Same(string other) => string.Equals(vocabulary.Plain(other), vocabulary.Plain(plain), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>From that day on the word is read so in every ledger of the campaign.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstKnowing"/>.</exception>
    public static CampaignSynonym Know(this Campaign campaign, SynonymList list, string word, string meaning, DateOnly from, VersionAuthor by)
    {
        RuleViolationException.ThrowIfAny([.. campaign.AgainstKnowing(list, word, meaning)]);
        return campaign.Write(list, AskedWord.Plain(word), meaning, from, by.Name);
    }

    private static string? WordWith(string part) => SynonymLists.All.SelectMany(l => l.Choices()).Select(c => c.Word)
        .FirstOrDefault(w => w.Contains(part, StringComparison.OrdinalIgnoreCase));
}
