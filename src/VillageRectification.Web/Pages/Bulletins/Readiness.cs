using System.Text.RegularExpressions;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>What stands between a bulletin and its issue, what a reader will ask about, and what is in order, each with where it is seen.</summary>
/// <param name="mayWrite">The reader mends it himself; else he gives it back.</param>
/// <param name="isOwn">The reader, who is to review it, wrote or handed it over; null for who is not to.</param>
/// <param name="unit">村, 社区.</param>
internal sealed partial class Readiness(BulletinView view, bool mayWrite, bool? isOwn, string unit)
{
    /// <summary>What stands in the way first, then what is asked about.</summary>
    public IReadOnlyList<Checkpoint> Points => field ??=
        [.. ((IEnumerable<Checkpoint?>)[Examples(), Month(), Persons(), Moved(), .. Open(), .. view.Quality, Typed(), Wording(), Reserved(), Doors()])
            .OfType<Checkpoint>().OrderBy(p => p.State)];

    public int Left => Points.Count(p => p.State is CheckState.Todo);

    public int Hints => Points.Count(p => p.State is CheckState.Hint);

    public int Done => Points.Count(p => p.State is CheckState.Done);

    private Checkpoint Examples()
    {
        var undecided = view.Doubts.Where(d => d.IsUndecided).ToArray();
        return undecided.Length == 0
            ? new(CheckState.Done, $"作典型的{unit}都定了", view.Doubts.Count == 0 ? $"没有一个作典型的{unit}有逾期等情况" : "")
            {
                Lines = [.. view.Doubts.Select(d => $"{d.Village}：{string.Join("，", d.Doubts)}。{d.ToState()}")],
            }
            : new(
                CheckState.Todo, $"{undecided.Length} 个作典型的{unit}有情况，是否保留还没有定",
                $"写成典型，又有下面的事，看的人会问{(mayWrite ? "" : "；由起草人定，请退回")}")
            {
                Lines = [.. undecided.Select(d => $"{d.Village}：{string.Join("，", d.Doubts)}")],
                Effect = "没有定，不能审核、印发",
                Address = mayWrite ? Links.BulletinPraise(view.Id) : Links.Bulletin(view.Id, nameof(BulletinPart.Villages)),
                Door = mayWrite ? $"定典型{unit}" : "看这一部分",
            };
    }

    private Checkpoint Month() => view.IssuableFrom is { } from
        ? new(CheckState.Todo, $"{view.Month.ToText()}还没有过完", $"现在的数字到 {view.AsOf.ToFull()}，还会变；从 {from.ToFull()} 起可以印发")
        : new(CheckState.Done, $"{view.Month.ToText()}已经过完", $"数据截至 {view.AsOf.ToFull()}");

    private Checkpoint? Persons() => isOwn switch
    {
        null => null,
        true => new(CheckState.Todo, "起草和审核不能是同一个人", "您起草、改写或者送审过这一期，请另一位部领导审核"),
        _ => new(CheckState.Done, "起草和审核不是同一个人", view.DraftedBy is { } name ? $"起草：{name}" : ""),
    };

    private Checkpoint Moved()
    {
        var then = view.IsDraft ? "上次保存时" : "送审、审核时";
        return view.Moved.Figures.Count == 0 && !view.HasChangedSinceReview
            ? new(CheckState.Done, $"数字和{then}一样")
            : new(
                CheckState.Hint,
                view.Moved.Figures.Count == 0 ? "审核以后，记录有了变化" : $"{view.Moved.Figures.Count} 个数字和{then}不同",
                "记录有了登记、更正或者撤回；正文里标成黄色")
            {
                Effect = view.HasChangedSinceReview ? "印现在的数和字句，请再看一遍全文" : "印现在的数",
                Address = Links.BulletinChanges(view.Id),
                Door = "看变化和原因",
            };
    }

    private IEnumerable<Checkpoint> Open() => view.Open.Select(o => new Checkpoint(CheckState.Hint, o.Text, o.Why)
    {
        Effect = o.Effect,
        Address = mayWrite ? o.Address : Links.Bulletin(view.Id, o.Part.ToString()),
        Door = mayWrite ? "去写" : "看这一部分",
    });

    // A number that an editor typed follows no record. Days, months and issues are no count of anything.
    private Checkpoint? Typed()
    {
        var typed = view.Document.Sections
            .SelectMany(s => s.Paragraphs.Where(p => p.IsNote).SelectMany(p => p.Runs).Where(r => r.Figure is null)
                .SelectMany(r => Counts().Matches(r.Text)).Select(m => (Part: s.Key, m.Value)))
            .ToArray();
        return typed.Length == 0 ? null
            : new(CheckState.Hint, $"补充的文字里有 {typed.Length} 个数是手写的", $"{string.Join("、", typed.Select(t => t.Value))}：没有名单，记录变了也不跟着变")
            {
                Effect = "照写的印；要跟着记录变，请写成【名称】",
                Address = mayWrite ? Links.BulletinPart(view.Id, typed[0].Part!) : Links.Bulletin(view.Id, typed[0].Part),
                Door = mayWrite ? "去改" : "看这一部分",
            };
    }

    // Only words beside a figure can be compared; what is said otherwise is the reviewer's to read.
    private Checkpoint? Wording()
    {
        var written = Written();
        return written.Count == 0 ? null : Asked(
            [.. view.WordingDoubts.Where(d => d.IsContradiction())], written.Count, "文字和数字可能对不上", "写过的文字和数字没有看出矛盾",
            "看的是：数字前面的字和自动生成的是不是一样；“全部、均、都、没有、无一”和写出的个数，跟旁边的合格、申报、反弹、解决、逾期、健全、上访等对不对得上。别的话没有看，请通读");
    }

    private Checkpoint? Reserved()
    {
        var written = Written();
        return written.Count == 0 ? null : Asked(
            [.. view.WordingDoubts.Where(d => !d.IsContradiction())], written.Count, "写了不该写的", "没有看出不该写的",
            $"看的是：单个{unit}的上访，暗访的安排。群众姓名程序认不出来，请通读");
    }

    private IReadOnlyList<Paragraph> Written() => [.. view.Document.Sections.SelectMany(s => s.Paragraphs).Where(p => p.IsNote || p.Computed is not null)];

    private Checkpoint Asked(IReadOnlyList<WordingDoubt> doubts, int written, string wrong, string right, string how) => doubts.Count == 0
        ? new(CheckState.Done, right, $"补充、改写的 {written} 段，{how}")
        : new(CheckState.Hint, $"{wrong}，请核对 {doubts.Count} 处", $"补充、改写的 {written} 段，{how}")
        {
            Lines = [.. doubts.Select(d => d.ToText())],
            Effect = "照写的印",
            Address = mayWrite ? Links.BulletinPart(view.Id, doubts[0].Part.ToString()) : Links.Bulletin(view.Id, doubts[0].Part.ToString()),
            Door = mayWrite ? "去改" : "看这一部分",
        };

    private Checkpoint Doors() => new(
        CheckState.Done, $"正文里的 {view.Document.Runs.Count(r => r.Figure is not null)} 个数都有名单", $"点开看是哪些{unit}、哪些记录")
    {
        Address = Links.Bulletin(view.Id),
        Door = "看全文",
    };

    [GeneratedRegex("[0-9]+([.][0-9]+)?(?![0-9.年月日号期时点])[^0-9，。；：、（）]?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Counts();
}
