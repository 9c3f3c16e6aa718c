using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc;
using VillageRectification.Documents.Ledger;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Import;

/// <summary>认值: what words mean that stand in closed lists and where days are to stand. Each is asked for once, however many rows have it.</summary>
internal sealed class ValuesModel(WaitingLedgers ledgers, WorkCalendar calendar, CallerAccess access) : WaitingPage(ledgers, access)
{
    /// <summary>Asked at a time; when they are answered the next are.</summary>
    public const int Most = 50;

    [BindProperty]
    public ValuesInput Input { get; set; } = new();

    public IReadOnlyList<AskedWord> Asked { get; private set; } = [];

    /// <summary>Those beyond <see cref="Most"/> too.</summary>
    public int Unknown { get; private set; }

    /// <summary>Marks of which nothing has to be said, as they are understood: whose they are taken for.</summary>
    public IReadOnlyDictionary<string, string> Usual { get; private set; } = new Dictionary<string, string>();

    /// <summary>Some of them may be left blank by a choice of the list.</summary>
    public bool MayBeBlank =>
        Asked.Any(a => a is { IsRequired: false, IsMark: false } && (a.Terms.Count > 0 || a.Field.ToColumn().Kind is LedgerColumnKind.Choice));

    /// <summary>What was said before of words of this file, and may be said otherwise.</summary>
    public IReadOnlyList<OfficeWord> Said => [.. Form.Words.Where(IsOfFile)];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is { } answer)
        {
            return answer;
        }

        Input = new() { Month = OfSheet?.ToString(), Lines = [.. Asked.Select(a => LineOf(a) with { Meaning = Guess(a) })] };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is { } answer)
        {
            return answer;
        }

        var (said, against) = Take();
        ValidationFailure[] all = [.. Input.AgainstMonth(Months), .. against, .. Input.AgainstKeeping(Asked)];
        if (all.Length > 0)
        {
            // What is answered stays answered, whoever leaves before the rest is.
            await KeepAsync(Form.Saying(said), ct);
        }

        this.RequireNone(all);
        return await AnswerAsync(Form.Saying(said), ct, Months is null ? null : Input.Month);
    }

    /// <summary>Whoever has to ask somebody else first keeps what he can answer, and comes back to the rest.</summary>
    public async Task<IActionResult> OnPostKeepAsync(string id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is { } answer)
        {
            return answer;
        }

        var (said, _) = Take();
        await KeepAsync(Form.Saying(said), ct);
        this.Say(ImportText.KeptWords(said.Length));
        return Redirect(Links.ImportValues(id));
    }

    // What was typed by the word that it is of, whatever is asked by now: what is answered well, and what stands against the rest.
    private (OfficeWord[] Said, ValidationFailure[] Against) Take()
    {
        var typed = Input;
        Input = new() { Month = typed.Month, Lines = [.. Asked.Select(a => typed.Lines.FirstOrDefault(l => l.IsOf(a)) ?? LineOf(a))] };
        var against = Asked.Select((a, i) => Input.Lines[i].Against(a, $"{nameof(Input.Lines)}[{i}]", calendar.Today).ToArray()).ToArray();
        var answered = Asked.Select((a, i) => (Line: Input.Lines[i], Word: a, IsGood: against[i].Length == 0)).Where(l => l.IsGood);
        return ([.. Again(typed), .. answered.Select(l => l.Line.Say(l.Word))], [.. against.SelectMany(a => a)]);
    }

    // Of a page that was refused the lines that were kept by then, which may be said otherwise by now.
    private IEnumerable<OfficeWord> Again(ValuesInput typed) => typed.Lines
        .Select(l => (Line: l, Kept: Form.Words.FirstOrDefault(w => w.Field.ToKey() == l.Field && w.Word == (l.Word ?? ""))))
        .Where(l => l.Kept is not null && !Asked.Any(l.Line.IsOf)).Select(l => (l.Line, Word: new AskedWord(l.Kept!.Field, l.Kept.Word, [])))
        .Where(l => !l.Line.Against(l.Word, "", calendar.Today).Any()).Select(l => l.Line.Say(l.Word));

    private bool IsOfFile(OfficeWord word) => Reading.Used.Contains((word.Field, word.Word));

    /// <summary>Forgets what was said of the words of this file, so that they are asked for again.</summary>
    public async Task<IActionResult> OnPostAgainAsync(string id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is { } answer)
        {
            return answer;
        }

        await AnswerAsync(Form with { Words = [.. Form.Words.Where(w => !IsOfFile(w))] }, ct);
        return Redirect(Links.ImportValues(id));
    }

    /// <summary>The months of the campaign until today, the one that the file's name says first; null where the file says its month.</summary>
    public IReadOnlyList<Month>? Months { get; private set; }

    /// <summary>That the name of the sheet or of the file says.</summary>
    public Month? Named { get; private set; }

    /// <summary>That the name of the sheet says, 10月驻村: it is picked, and somebody looks at it.</summary>
    public Month? OfSheet { get; private set; }

    private List<Month> MonthsOf(LedgerHeading heading)
    {
        var last = Month.Of(heading.Deadline < calendar.Today ? heading.Deadline : calendar.Today);
        List<Month> months = [];
        for (var month = Month.Of(heading.Start); month <= last; month = month.Next)
        {
            months.Add(month);
        }

        months.Reverse();
        return months;
    }

    private async Task<IActionResult?> FindAsync(string id, CancellationToken ct)
    {
        if (await LoadAsync(id, ct) is { } answer)
        {
            return answer;
        }

        if (!Form.IsSettled)
        {
            return Redirect(Links.ImportColumns(id));
        }

        if (Reading.AsksMonth)
        {
            var months = MonthsOf(Ledger.Heading);
            // Of a month without its year the latest is meant that the campaign has.
            OfSheet = Tables.Where(t => t.IsMonth).Select(t => MonthSheetReader.MonthNumberIn(t.Name)).FirstOrDefault(n => n is not null) is { } number
                ? months.Where(m => m.Number == number).Select(m => (Month?)m).FirstOrDefault() : null;
            Named = OfSheet ?? MonthSheetReader.MonthIn(Ledger.FileName);
            Months = [.. months.OrderBy(m => m == Named ? 0 : 1).ThenByDescending(m => m)];
        }

        var asked = AskedWord.Of(Reading);
        var signs = Reading.Signs.Where(s => Form.Find(OfficeField.Capacity, s.Sign) is null).ToArray();
        Usual = signs.ToDictionary(s => s.Sign, s => s.Capacity.ToText());
        (Asked, Unknown) = ([.. asked.Take(Most), .. signs.Select(s => AskedWord.Of(s, Reading))], asked.Count);
        return null;
    }

    // △ is nobody's where the sheet says that it is 请假.
    private string? Guess(AskedWord asked) => Usual.GetValueOrDefault(asked.Word) ?? WordGuess.Of(asked, Ledger.Heading)
        ?? (asked is { IsMark: true, Said: [.., '假'] } ? ValuesInput.Blank : null);

    private static ValuesInput.Line LineOf(AskedWord asked) => new() { Field = asked.Field.ToKey(), Word = asked.Word };
}
