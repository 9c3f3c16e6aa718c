using FluentValidation.Results;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Web.Pages.Import;

/// <summary>Which villages the names of a ledger mean.</summary>
internal sealed record VillagesInput
{
    /// <summary>The rows that have the name are left out.</summary>
    public const string None = "none";

    /// <summary>Another village, typed in.</summary>
    public const string Other = "other";

    public Line[] Lines { get; init; } = [];

    public sealed record Line
    {
        public string? Name { get; init; }

        public string? Township { get; init; }

        /// <summary>A code that was offered, <see cref="None"/> or <see cref="Other"/>.</summary>
        public string? Pick { get; init; }

        /// <summary>A name or twelve digits.</summary>
        public string? Typed { get; init; }

        public bool IsOf(AskedVillage asked) => Name == asked.Village.Name && Township == asked.Village.Township;

        /// <summary>The code that was said; null where the rows are left out. Call only when nothing is wrong.</summary>
        public string? CodeIn(IReadOnlyCollection<SheetVillage> county) => Pick switch
        {
            None => null,
            Other => Meant(county)[0].Code,
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
