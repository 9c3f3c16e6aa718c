using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.ProblemList;

/// <summary>What the address of the ledger of problems asks for; unknown values are left out.</summary>
internal sealed record ProblemFilter
{
    public const int SearchMaxLength = 50;

    /// <summary>In the address: nobody answers for it.</summary>
    public const string Nobody = "-";

    private static readonly string[] Keys = ["village", "township", "category", "due"];

    /// <summary>Part of a problem, of a village's name or of the responsible person's.</summary>
    public string? Search { get; init; }

    /// <summary>Twelve digits.</summary>
    public string? Township { get; init; }

    public string? Category { get; init; }

    public ProblemHandling? Handling { get; init; }

    public ProblemPriority? Priority { get; init; }

    public ProblemStatus? Status { get; init; }

    /// <summary>The responsible person as he is written down; <see cref="Nobody"/> for problems that have none.</summary>
    public string? Person { get; init; }

    public ProblemView View { get; init; } = ProblemView.All;

    /// <summary>With a minus in front when descending; null for the worst first.</summary>
    public string? Sort { get; init; }

    public static ProblemFilter Read(IQueryCollection query) => new()
    {
        Search = query["q"].ToString().Trim() is { Length: > 0 and <= SearchMaxLength } text ? text : null,
        Township = DivisionCode.TryParse(query["township"], out var code) ? code.Value : null,
        Category = query["category"].ToString() is { Length: > 0 } category ? category : null,
        Handling = QueryValue.Of<ProblemHandling>(query["handling"]),
        Priority = QueryValue.Of<ProblemPriority>(query["priority"]),
        Status = QueryValue.Of<ProblemStatus>(query["status"]),
        Person = query["person"].ToString() is { Length: > 0 } person ? person : null,
        View = QueryValue.Of<ProblemView>(query["view"]) ?? ProblemView.All,
        Sort = query["sort"].ToString() is { Length: > 0 } sort && Keys.Contains(sort.TrimStart('-')) ? sort : null,
    };

    public bool Admits(ProblemRow row) =>
        (Search is null || Has(row.Problem.Description) || Has(row.Case.Village) || Has(row.Problem.ResponsiblePerson))
        && (Township is null || row.Case.TownshipCode == Township)
        && (Category is null || row.Problem.Category == Category)
        && (Handling is null || row.Problem.Handling == Handling)
        && (Priority is null || row.Problem.Priority == Priority)
        && (Status is null || row.Problem.Status == Status)
        && (Person is null || (row.Problem.ResponsiblePerson ?? Nobody) == Person);

    public IEnumerable<ProblemRow> Order(IEnumerable<ProblemRow> rows)
    {
        var ordered = Sort?.TrimStart('-') switch
        {
            "village" => By(rows, r => r.Case.Village, ChineseOrder.Comparer),
            "township" => By(rows, r => r.Case.Township, ChineseOrder.Comparer),
            "category" => By(rows, r => r.Problem.Category, ChineseOrder.Comparer),
            "due" => By(rows, r => r.Problem.DueOn ?? DateOnly.MaxValue),
            _ => rows.OrderBy(r => r.Rank),
        };
        return ordered.ThenBy(r => r.Problem.DueOn ?? r.Problem.ReviewOn ?? DateOnly.MaxValue)
            .ThenBy(r => r.Case.DivisionCode, StringComparer.Ordinal).ThenBy(r => r.Problem.RecordId);
    }

    private bool Has(string? text) => text?.Contains(Search!, StringComparison.Ordinal) is true;

    private IOrderedEnumerable<ProblemRow> By<T>(IEnumerable<ProblemRow> rows, Func<ProblemRow, T> key, IComparer<T>? comparer = null) =>
        Sort![0] == '-' ? rows.OrderByDescending(key, comparer) : rows.OrderBy(key, comparer);
}
