using FluentValidation.Results;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Web.Pages.Import;

/// <summary>Which villages the names of a ledger mean, and which of those are listed that the campaign does not have.</summary>
internal sealed record VillagesInput
{
    /// <summary>The rows that have the name are left out.</summary>
    public const string None = "none";

    /// <summary>Another village, typed in.</summary>
    public const string Other = "other";

    public Line[] Lines { get; init; } = [];

    /// <summary>Of villages that the campaign does not have.</summary>
    public NewLine[] New { get; init; } = [];

    /// <summary>The level of those that are listed, where the file does not tell it.</summary>
    public string? Level { get; init; }

    /// <summary>All new villages are ticked, or none is.</summary>
    public bool? All { get; init; }

    /// <summary>Of each new village what was ticked; of one that nobody was asked about yet, what is preset.</summary>
    public VillagesInput Beside(IReadOnlyList<NewVillage> villages) => this with
    {
        New = [.. villages.Select(v => New.FirstOrDefault(n => n.Code == v.Village.Code) ?? NewLine.Of(v))],
    };

    /// <summary>What was said of them. Call only when nothing is wrong.</summary>
    public IEnumerable<VillageAnswer> Say(IReadOnlyList<NewVillage> villages) => villages.Select((v, i) => new VillageAnswer(v.Name, v.Village.Code)
    {
        Joins = New[i].Joins,
        Level = New[i].Joins && v.Level is null ? Level : null,
    });

    /// <summary>Who is listed has a level.</summary>
    public IEnumerable<ValidationFailure> AgainstListing(IReadOnlyList<NewVillage> villages)
    {
        if (villages.Where((v, i) => New[i].Joins && v.Level is null).ToArray() is { Length: > 0 } without && LedgerChoices.Levels.All(l => l.Word != Level))
        {
            yield return new(nameof(Level), $"文件没有写{string.Join('、', without.Take(NamedVillage.MostAlike).Select(v => v.Village.Name))}的管理级别，"
                + "要列入就选一个；不列入就去掉勾");
        }
    }

    /// <summary>Two names of one file that are said to mean one village: that may be so, and whoever says it says it knowingly.</summary>
    /// <param name="named">Codes of villages that other rows of the file name, with the name of each.</param>
    public IEnumerable<ValidationFailure> AgainstSame(
        IReadOnlyList<AskedVillage> asked, IReadOnlyCollection<SheetVillage> county, IReadOnlyDictionary<string, string> named)
    {
        Dictionary<string, string> taken = new(named);
        foreach (var (i, village) in asked.Index())
        {
            if (Lines[i].CodeIn(county) is not { } code)
            {
                continue;
            }

            if (taken.TryGetValue(code, out var other) && Lines[i].Same != code)
            {
                Lines[i] = Lines[i] with { MaySame = code };
                yield return new(
                    $"{nameof(Lines)}[{i}].{nameof(Line.Pick)}",
                    $"“{village.Village.ToText()}”和“{other}”都成了{county.FirstOrDefault(v => v.Code == code)?.Name ?? code}：确实是一个村，就勾“是同一个村”；不是就改选");
            }

            taken.TryAdd(code, village.Village.ToText());
        }
    }

    /// <summary>The line of a village of which the file tells what it is like twice, and otherwise; null where none is.</summary>
    /// <param name="reading">With what was said.</param>
    public int? FindTwice(LedgerReading reading, IReadOnlyCollection<SheetVillage> county)
    {
        var twice = reading.Rows.Where(l => l.Row.Sheet == LedgerForm.Villages.Name).GroupBy(l => l.Row.DivisionCode).Where(g => g.Count() > 1)
            .Select(g => g.Key).ToHashSet();
        return twice.Count == 0 ? null
            : Lines.Index().Where(l => l.Item.CodeIn(county) is { } code && twice.Contains(code)).Select(l => (int?)l.Index).FirstOrDefault();
    }

    public sealed record NewLine
    {
        public string? Code { get; init; }

        /// <summary>It is listed (列入).</summary>
        public bool Joins { get; init; }

        public static NewLine Of(NewVillage village) => new() { Code = village.Village.Code, Joins = village.Said?.Joins ?? village.IsOfList };
    }

    public sealed record Line
    {
        public string? Name { get; init; }

        public string? Township { get; init; }

        /// <summary>A code that was offered, <see cref="None"/> or <see cref="Other"/>.</summary>
        public string? Pick { get; init; }

        /// <summary>A name or twelve digits.</summary>
        public string? Typed { get; init; }

        /// <summary>The code of the village of which somebody has said that the file names it twice.</summary>
        public string? Same { get; init; }

        /// <summary>That of one of which it is to be said; null where nothing else of the file names it.</summary>
        public string? MaySame { get; init; }

        public bool IsOf(AskedVillage asked) => Name == asked.Village.Name && Township == asked.Village.Township;

        /// <summary>The code that was said; null where the rows are left out, or nothing is said well.</summary>
        public string? CodeIn(IReadOnlyCollection<SheetVillage> county) => Pick switch
        {
            None => null,
            Other => Meant(county) is [var only] ? only.Code : null,
            _ => Pick,
        };

        /// <param name="listed">Codes of the villages that are in the campaign, or that the ledger lists.</param>
        /// <param name="property">Of the line.</param>
        public IEnumerable<ValidationFailure> Against(
            AskedVillage asked, IReadOnlyCollection<SheetVillage> county, IReadOnlySet<string> listed, string property)
        {
            if (Pick is not (None or Other) && asked.Alike.All(v => v.Code != Pick))
            {
                yield return new($"{property}.{nameof(Pick)}", $"请选“{asked.Village.ToText()}”是哪个村，或者选不读");
            }
            else if (Pick is Other && Meant(county) is var meant && meant.Length != 1)
            {
                yield return new($"{property}.{nameof(Typed)}", meant.Length == 0
                    ? string.IsNullOrWhiteSpace(Typed) ? "请写村名或 12 位代码" : $"没有“{Typed.Trim()}”，请写村名或 12 位代码"
                    : $"“{Typed!.Trim()}”有 {meant.Length} 个：{string.Join('、', meant.Take(NamedVillage.MostAlike).Select(v => v.Township + v.Name))}。请写 12 位代码");
            }
            else if (!asked.Lists && CodeIn(county) is { } code && !listed.Contains(code))
            {
                // It would be asked for again and again.
                yield return new(
                    Pick is Other ? $"{property}.{nameof(Typed)}" : $"{property}.{nameof(Pick)}",
                    $"“{county.FirstOrDefault(v => v.Code == code)?.Name ?? code}”不在这次行动里，写它的行读不进去；先列入再导入，或者选不读");
            }
        }

        private SheetVillage[] Meant(IReadOnlyCollection<SheetVillage> county)
        {
            if (Typed?.Trim() is not { Length: > 0 } typed)
            {
                return [];
            }

            if (DivisionCode.TryParse(typed, out var code))
            {
                return [.. county.Where(v => v.Code == code.Value)];
            }

            // 刘楼镇孔庄村 or 孔庄村; of several the one in the township that the ledger names.
            SheetVillage[] named = [.. county.Where(v => DivisionName.Same(v.Name, typed) || DivisionName.Same(v.Township + v.Name, typed))];
            return named.Length > 1 && named.Where(v => Township is not null && v.Township is not null && DivisionName.SameTownship(v.Township, Township))
                .ToArray() is [var only] ? [only] : named;
        }
    }
}
