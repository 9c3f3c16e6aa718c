using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Web.Pages.Acceptance;

/// <summary>The sentences of the watch over passed villages.</summary>
internal static class ConsolidationText
{
    /// <param name="now">The month of today.</param>
    public static string Of(ConsolidationView view, Month now) => view switch
    {
        ConsolidationView.All => "全部",
        ConsolidationView.Unseen => $"{now.Number}月没有看",
        ConsolidationView.Uneasy => LookResult.Signs.ToText(),
        ConsolidationView.Revisit => QueueText.Of(QueueView.Revisit),
        ConsolidationView.Unobserved => "没有登记观察员",
    };

    public static bool Shows(ConsolidationView view, WatchedVillage row, Month now) => view switch
    {
        ConsolidationView.All => true,
        ConsolidationView.Unseen => row.IsWatchedIn(now) && row.LookIn(now) is null,
        ConsolidationView.Uneasy => row.LastLook?.Result is LookResult.Signs,
        ConsolidationView.Revisit => row.Village.Acceptance.IsToRevisit,
        ConsolidationView.Unobserved => row.LastLook?.Observers is null,
    };

    /// <summary>共 3 张，1 张还没有了结.</summary>
    /// <param name="open">Of which something still holds.</param>
    public static string Cards(int sent, int open) => sent == 0 ? "" : $"共 {sent} 张，{(open == 0 ? "都了结了" : $"{open} 张还没有了结")}";

    /// <summary>吴春梅（郭楼镇党委书记）; 郭楼镇，没有登记党委书记.</summary>
    public static string Answers(CasePersons persons, string township) =>
        persons.Secretary is { } secretary ? $"{secretary}（{township}党委书记）" : $"{township}，没有登记党委书记";

    /// <summary>县信用联社（王永军）、王洪涛（联系县领导）: who is told besides.</summary>
    public static string Told(CasePersons persons, CountyWords county)
    {
        string[] told =
        [
            .. new[]
            {
                persons.Department is { } department ? department + (persons.ContactPerson is { } contact ? $"（{contact}）" : "") : null,
                persons.CountyLeader is { } leader ? $"{leader}（{county.TiedLeader}）" : null,
            }.OfType<string>(),
        ];
        return told.Length == 0 ? $"没有登记联系部门和{county.TiedLeader}" : string.Join('、', told);
    }
}
