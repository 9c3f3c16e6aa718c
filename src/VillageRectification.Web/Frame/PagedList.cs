using System.Collections;

namespace VillageRectification.Web.Frame;

/// <summary>One page of a list, with where it lies in the whole.</summary>
internal sealed record PagedList<T> : Paging, IReadOnlyList<T>
{
    private readonly IReadOnlyList<T> _rows;

    public PagedList(IReadOnlyList<T> rows, Paging at)
        : base(at) => _rows = rows;

    public static PagedList<T> Empty { get; } = new([], new(1, 1, 0));

    public int Count => _rows.Count;

    public T this[int index] => _rows[index];

    public IEnumerator<T> GetEnumerator() => _rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
