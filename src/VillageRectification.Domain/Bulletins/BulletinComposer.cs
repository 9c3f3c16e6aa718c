using VillageRectification.Domain.Bulletins.Parts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Domain.Bulletins;

/// <summary>Figures → document. Pure: the same material gives the same text.</summary>
public static class BulletinComposer
{
    public static OfficialDocument Compose(BulletinMaterial m)
    {
        var capacities = CapacityMonth.All(m);
        var (lagging, supervision) = (new LaggingVillages(m, capacities), new SupervisionParagraph(m));
        var (label, month) = (m.Campaign.Label, m.Month);
        Section[] parts = [.. Numbered(m, Parts(m, capacities, lagging, supervision))];
        var annexes = Annexes(m, lagging, supervision);
        return OfficialDocument.Of(
            new($"{label}集中整顿工作通报", m.Issuer),
            [$"关于{(m.Corrected is null ? "" : "更正")}{month.Year}年{month.Number}月", label, "集中整顿", "工作情况的通报"],
            new($"{BulletinWords.AllCommittees(m.Figures.Counted)}，{m.County.Word}直各部门单位："),
            [Opening(m, isSame: CorrectsNothing(m, [.. parts.Cast<Block>(), .. annexes.Select(a => a.Table)])), .. parts],
            annexes,
            new($"{m.County.Word}委办公室，{m.County.Leaders}，各工作组。", $"{m.Issuer}办公室"));
    }

    /// <summary>It takes the place of another issue and says the same, so far.</summary>
    /// <param name="document">As it is composed of the material.</param>
    public static bool CorrectsNothing(BulletinMaterial m, OfficialDocument document) => CorrectsNothing(m, BodyOf(document));

    /// <summary>What an issue tells, without what is of its own day.</summary>
    public static IReadOnlyList<string> Body(OfficialDocument document) => Lines(BodyOf(document));

    private static bool CorrectsNothing(BulletinMaterial m, IEnumerable<Block> body) =>
        m.Corrected is { Corrections.Count: 0, Printed: { } printed } && printed.SequenceEqual(Lines(body), StringComparer.Ordinal);

    private static IEnumerable<Block> BodyOf(OfficialDocument document) => [.. document.Sections, .. document.Annexes.SelectMany(a => a.Blocks)];

    private static IReadOnlyList<string> Lines(IEnumerable<Block> body) => [.. body.SelectMany(b => b.Lines())];

    // Wide tables, on pages turned by a quarter.
    private static IReadOnlyList<(string Title, Table Table)> Annexes(BulletinMaterial m, LaggingVillages lagging, SupervisionParagraph supervision)
    {
        (string Title, Table Table)?[] all =
        [
            m.Cases > 0 ? ($"{m.Campaign.Label}集中整顿情况一览表", AnnexPart.Villages(m, lagging)) : null,
            lagging.HasAnnex ? ($"滞后{m.Unit}{(lagging.NamesPersons ? "责任人" : "")}名单", lagging.Persons()) : null,
            supervision.HasAnnex ? supervision.Annexed() : null,
        ];
        return [.. all.OfType<(string Title, Table Table)>().Select(a => (a.Title, a.Table with { IsLandscape = true }))];
    }

    /// <summary>The computed paragraphs of a part as they are reworded, without what was worded anew.</summary>
    public static IReadOnlyList<TokenText> Tokens(BulletinMaterial m, BulletinPart part)
    {
        var capacities = CapacityMonth.All(m);
        return [.. Parts(m, capacities, new(m, capacities), new(m)).Where(p => p.Part == part).SelectMany(p => p.Text).Select(t => Tokens(m, t))];
    }

    /// <summary>What was worded anew of paragraphs that are computed in other words by now, so that these are printed.</summary>
    public static IReadOnlyList<BulletinRewording> Lapsed(BulletinMaterial m) =>
        [.. m.Rewordings.GroupBy(r => r.Part).SelectMany(g => g.ExceptBy(Tokens(m, g.Key).Select(t => t.Key), r => r.Paragraph))];

    /// <summary>Parts of which a paragraph of the editor is not printed, because a token in it is no figure of this campaign.</summary>
    public static IReadOnlyList<BulletinPart> LapsedNotes(BulletinMaterial m) =>
        m.Notes.Values.Any(NoteTokens.AreIn) && NoteTokens.Of(m) is var tokens
            ? [.. m.Notes.Where(n => NoteOrder.LinesOf(n.Value).Any(l => tokens.Against(l).Any())).Select(n => n.Key).Order()] : [];

    /// <summary>What a reader of what editors wrote is asked to compare with the records, part by part.</summary>
    /// <param name="document">As it is composed of the material.</param>
    public static IReadOnlyList<WordingDoubt> Doubts(BulletinMaterial m, OfficialDocument document)
    {
        (BulletinPart Part, Paragraph[] Written)[] parts =
        [
            .. document.Sections.Select(s => (Enum.Parse<BulletinPart>(s.Key!), s.Paragraphs.Where(p => p.IsNote || p.Computed is not null).ToArray()))
                .Where(p => p.Item2.Length > 0),
        ];
        if (parts.Length == 0)
        {
            return [];
        }

        var words = new WordingDoubts(m);
        return [.. parts.SelectMany(p => Moved(m, p.Part).Concat(p.Written.SelectMany(w => words.Of(p.Part, w))))];
    }

    private static IEnumerable<WordingDoubt> Moved(BulletinMaterial m, BulletinPart part)
    {
        var anew = m.Rewordings.Where(r => r.Part == part).ToArray();
        return anew.Length == 0 ? [] : Tokens(m, part)
            .SelectMany(t => anew.Where(r => r.Paragraph == t.Key).SelectMany(r => t.Moved(r.Text)))
            .Select(moved => new WordingDoubt(part, WordingDoubtKind.Moved, moved.Is) { Name = moved.Name, Other = moved.Was });
    }

    /// <summary>What a part is called, whether or not it stands in the text.</summary>
    public static string NameOf(BulletinMaterial m, BulletinPart part) => part switch
    {
        BulletinPart.Overall => "总体情况",
        BulletinPart.Organisation => "班子和队伍建设",
        BulletinPart.Problems => "突出问题解决情况",
        BulletinPart.Economy => "经济发展和基础设施",
        BulletinPart.Presence => $"驻{m.Unit}和督查情况",
        BulletinPart.Villages => $"工作突出和滞后的{m.Unit}",
        BulletinPart.NextMonth => m.IsLast ? "下一步工作" : $"{m.Month.Next.Number}月份工作要求",
    };

    private static Paragraph Opening(BulletinMaterial m, bool isSame)
    {
        var steps = m.Milestones.Where(s => s.On > m.AsOf && s.On != m.Campaign.Deadline).OrderBy(s => s.On)
            .Select((s, i) => Prose.Of($"距{s.Name}还有{Days($"daysToStep{Wording.Count(i + 1)}", s.Name, s.On)}天"));
        var left = m.Campaign.Deadline.DayNumber - m.AsOf.DayNumber;
        var days = Days("daysToDeadline", "整顿期限", m.Campaign.Deadline);
        var deadline = left switch
        {
            > 0 => Prose.Of($"距整顿期限还有{days}天"),
            0 => Prose.Of($"整顿期限到这一天为止"),
            _ => Prose.Of($"整顿期限已过{days}天"),
        };
        var purpose = m.Corrected is { } wrong
            ? $"{(isSame ? "" : $"第{wrong.Number}期通报{WhyCorrected(wrong)}，")}现将{m.Month.Year}年{m.Month.Number}月份{m.Campaign.Label}集中整顿工作情况"
                + $"{(isSame ? "重新通报" : "更正")}如下，第{wrong.Number}期以本期为准"
            : $"现将{m.Month.Number}月份{m.Campaign.Label}集中整顿工作情况通报如下";
        return Prose.Of(
            $"{purpose}。数据截至{Wording.Day(m.AsOf)}，{Prose.Join("，", [.. steps, deadline])}。").Paragraph();

        Number Days(string key, string name, DateOnly to) => BulletinMaterial.Own(
            key, $"数据截至日与{name}相距的天数", [($"{Wording.FullDay(m.AsOf)}与{name}（{Wording.FullDay(to)}）", Math.Abs(to.DayNumber - m.AsOf.DayNumber))]);
    }

    // Of records it speaks only where one moved a figure.
    private static string WhyCorrected(CorrectedBulletin wrong) => wrong.Corrections.Count > 0 ? "印发后，有的记录有了登记或更正" : "有的文字需要更正";

    private static (BulletinPart Part, IEnumerable<Paragraph> Text)[] Parts(
        BulletinMaterial m, IReadOnlyList<CapacityMonth> capacities, LaggingVillages lagging, SupervisionParagraph supervision) =>
        m.Cases == 0 ? [(BulletinPart.Overall, OverallPart.Write(m))] :
        [
            (BulletinPart.Overall, OverallPart.Write(m)),
            (BulletinPart.Organisation, OrganisationPart.Write(m)),
            (BulletinPart.Problems, ProblemsPart.Write(m)),
            (BulletinPart.Economy, EconomyPart.Write(m)),
            (BulletinPart.Presence, PresencePart.Write(m, capacities, supervision)),
            (BulletinPart.Villages, VillagesPart.Write(m, lagging)),
            (BulletinPart.NextMonth, NextMonthPart.Write(m, lagging, capacities)),
        ];

    private static TokenText Tokens(BulletinMaterial m, Paragraph paragraph) => TokenText.Of(
        paragraph,
        run => (run.Level is { } level ? level.ToText(m.County) : "") + m.Figures.Figures.First(f => f.Key == run.Figure).Words.Short);

    private static Paragraph Worded(BulletinMaterial m, BulletinPart part, Paragraph paragraph)
    {
        if (m.Rewordings.All(r => r.Part != part))
        {
            return paragraph;
        }

        var tokens = Tokens(m, paragraph);
        return m.Rewordings.FirstOrDefault(r => r.Part == part && r.Paragraph == tokens.Key) is { } anew
            ? tokens.Fill(anew.Text) with { Computed = paragraph } : paragraph;
    }

    // A part about which nothing is recorded or written is left out; the others are numbered in their order.
    private static IEnumerable<Section> Numbered(BulletinMaterial m, IEnumerable<(BulletinPart Part, IEnumerable<Paragraph> Text)> parts) => parts
        .Select(p => (p.Part, Blocks: (Block[])[.. Ordered(m, p.Part, [.. p.Text.Select(t => Worded(m, p.Part, t))])]))
        .Where(p => p.Blocks.Length > 0)
        .Select((p, i) => new Section($"{Wording.Numeral(i + 1)}、{NameOf(m, p.Part)}", p.Blocks, p.Part.ToString()));

    // A paragraph of which a token is no figure of this campaign any more is not printed: LapsedNotes tells of it.
    private static IEnumerable<Paragraph> Ordered(BulletinMaterial m, BulletinPart part, Paragraph[] computed)
    {
        var order = NoteOrder.Of(m.Notes.GetValueOrDefault(part), m.Places.GetValueOrDefault(part));
        var tokens = order.Lines.Any(NoteTokens.AreIn) ? NoteTokens.Of(m) : NoteTokens.None;
        return order.Sequence(computed.Length)
            .Where(p => !p.IsOwn || !tokens.Against(order.Lines[p.Position]).Any())
            .Select(p => p.IsOwn ? tokens.Fill(order.Lines[p.Position]) : computed[p.Position]);
    }
}
