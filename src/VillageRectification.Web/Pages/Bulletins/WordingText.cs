using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>What is asked about an editor's words, as the editor and the reviewer read it.</summary>
internal static class WordingText
{
    public static string ToText(this WordingDoubt doubt) => doubt.Kind switch
    {
        WordingDoubtKind.Moved => $"【{doubt.Name}】自动生成的一句是“{doubt.Other}”，改写成了“{doubt.Words}”",
        WordingDoubtKind.None => $"写的是“{doubt.Words}”，{doubt.Name}现在是{doubt.Value ?? FieldWords.Unknown}",
        WordingDoubtKind.All => $"写的是“{doubt.Words}”，{doubt.Name}现在是{doubt.Value ?? FieldWords.Unknown}{(doubt.Other.Length > 0 ? $"，不到{doubt.Other}" : "")}",
        WordingDoubtKind.Number => $"写的是“{doubt.Words}”，{doubt.Name}现在是{doubt.Value ?? FieldWords.Unknown}",
        WordingDoubtKind.VillagePetition => $"写到了{doubt.Name}的上访：“{doubt.Words}”。通报只报上访的总数",
        WordingDoubtKind.SecretVisit => $"写到了暗访：“{doubt.Words}”。没有公开的暗访安排不写进通报",
    };

    /// <summary>It contradicts the figures; the others tell what no bulletin should.</summary>
    public static bool IsContradiction(this WordingDoubt doubt) => doubt.Kind is not (WordingDoubtKind.VillagePetition or WordingDoubtKind.SecretVisit);
}
