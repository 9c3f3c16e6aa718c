using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Web.Text.Refusals;

internal static class SynonymRefusalText
{
    public static string Say(SynonymRefusal refusal) => refusal.Rule switch
    {
        SynonymRule.NoWord => $"请写一个词，不超过 {refusal.MostCharacters} 个字；词里的叫法至少 2 个字。",
        SynonymRule.NotOfList => $"没有{Wording.Quoted(refusal.Meaning)}这一项，请从列表里选当作什么。",
        SynonymRule.IsWordOfList => $"{Wording.Quoted(refusal.Word)}本来就是台账的词，不能当作别的。",
        SynonymRule.MeansAlready =>
            $"{Wording.Quoted(refusal.Word)}已经当作{Wording.Quoted(refusal.Meaning)}。要当作别的，请把原来的一条停用，一起保存。",
        SynonymRule.IsUsual => $"{Wording.Quoted(refusal.Word)}通用的就当作{Wording.Quoted(refusal.Meaning)}，不用再加。",
        SynonymRule.WithinWord =>
            $"台账的词{Wording.Quoted(refusal.Meaning)}里就有{Wording.Quoted(refusal.Word)}，换了会认错，请写长些。",
    };
}
