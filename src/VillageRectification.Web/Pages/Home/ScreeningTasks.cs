using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Screening;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Screening;

namespace VillageRectification.Web.Pages.Home;

/// <summary>What a screening that is under way waits for: the townships' villages, the departments' check, the head's decision.</summary>
internal static class ScreeningTasks
{
    /// <summary>No query while none is under way.</summary>
    public static async Task<IReadOnlyList<WorkTask>> ScreeningTasksAsync(
        this AppDbContext db, FrameCampaign campaign, Caller caller, DateOnly today, CancellationToken ct)
    {
        var (role, state) = (caller.Role!.Value, ScreeningRound.StateAfter(campaign.Screening));
        var isMine = state switch
        {
            ScreeningState.Open => role.May(Act.ScreenVillages) || role.May(Act.ReviewScreening),
            ScreeningState.Submitted => role.May(Act.ApproveScreening),
            ScreeningState.NotOpened or ScreeningState.Approved => false,
        };
        if (!isMine)
        {
            return [];
        }

        var book = await ScreeningBook.LoadAsync(db, campaign, caller, today, ct, isRead: true);
        return
        [
            .. state is ScreeningState.Submitted ? ToDecide(book, caller.AccountId) : role.May(Act.ReviewScreening)
                ? ToCheckInstead(book, campaign.UnitWord).Concat(ToReview(book))
                : book.Sheet.Townships.SelectMany(t => ToCheck(book, t, campaign.UnitWord)),
        ];
    }

    private static IEnumerable<WorkTask> ToCheck(ScreeningBook book, TownshipCount township, string unit)
    {
        if (book.NextAfter(null, township.Code.Value) is not { } next)
        {
            if (book.Campaign.LastScreeningEvent() is { } last && township.IsSentBack(last))
            {
                // Where townships were picked the reason begins with them.
                var name = book.NameOf(township);
                var why = last.Text!.Contains(name, StringComparison.Ordinal) ? last.Text : $"{name}：{last.Text}";
                yield return new("排查名单退回，再查一遍", Links.Screening(book.Campaign.Id, township.Code.Value), why, null)
                {
                    Since = last.On,
                };
            }

            yield break;
        }

        var address = Links.ScreeningCheck(book.Campaign.Id, next.Code);
        yield return new(
            township.Unchecked > 0 ? $"排查 {township.Unchecked} 个{unit}未填" : $"排查 {township.Undecided} 个{unit}要再定", address,
            $"{book.NameOf(township)}，共 {township.Villages} 个，从{next.Name}接着查", book.Opening?.DueOn)
        {
            Since = book.Opening?.On,
        };
    }

    // One line for all townships of which nobody can sign in.
    private static IEnumerable<WorkTask> ToCheckInstead(ScreeningBook book, string unit)
    {
        var left = book.Rows.Where(r => ScreeningText.IsLeft(r) && book.IsUnmanned(r) && book.MayCheck(r)).ToLookup(r => r.TownshipCode);
        TownshipCount[] townships = [.. book.Sheet.Townships.Where(t => left.Contains(t.Code.Value))];
        if (townships is [var first, ..])
        {
            yield return new(
                $"代没有账号的乡镇排查 {left.Sum(t => t.Count())} 个{unit}", Links.Screening(book.Campaign.Id, first.Code.Value),
                string.Join("、", townships.Select(book.NameOf)), book.Opening?.DueOn)
            {
                Since = book.Opening?.On,
            };
        }
    }

    private static IEnumerable<WorkTask> ToReview(ScreeningBook book)
    {
        TownshipCount[] ready = [.. book.Sheet.Townships.Where(t => t is { IsChecked: true, Review: null })];
        if (ready.Length > 0)
        {
            yield return new(
                $"排查联审：{ready.Length} 个乡镇查完了", Links.Screening(book.Campaign.Id, ready[0].Code.Value), string.Join("、", ready.Select(book.NameOf)), null);
        }
        else if (book.Campaign.AgainstSubmitting(book.Sheet, word: null).All(r => r is ScreeningRefusal { Rule: ScreeningRule.EvenShareUnexplained }))
        {
            yield return new("排查名单送部领导", Links.Screening(book.Campaign.Id), $"拟列入 {book.Sheet.Of(ScreeningResult.Listed)} 个", null);
        }
    }

    private static IEnumerable<WorkTask> ToDecide(ScreeningBook book, Guid accountId)
    {
        if (book.Campaign.AgainstApproving(book.Sheet, accountId).Any())
        {
            yield break;
        }

        yield return new(
            "批准排查名单", Links.Screening(book.Campaign.Id),
            $"拟列入 {book.Sheet.Of(ScreeningResult.Listed)} 个，{book.Campaign.LastScreeningEvent()!.By}送来", null);
    }
}
