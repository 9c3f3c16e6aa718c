using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using VillageRectification.Domain.Common;

namespace VillageRectification.Persistence.Readings;

/// <summary>
/// The questions of the readings, made ready once a model instead of being put together, looked through and looked up each time. A question is
/// written as any other is; what its window says comes in anew each time.
/// </summary>
internal static class ReadyQueries
{
    private static readonly ConcurrentDictionary<(IModel, Delegate, bool), Delegate> Ready = new();

    private delegate IAsyncEnumerable<TRow> Run<TRow>(AppDbContext db, FactWindow window);

    /// <summary>The rows of a question.</summary>
    /// <param name="query">A static lambda, by which the question is known. All that changes it is the window, and whether that asks for an instant.</param>
    /// <exception cref="InvalidOperationException">It takes a value from elsewhere.</exception>
    public static async Task<List<TRow>> ReadAsync<TRow>(
        this AppDbContext db, FactWindow window, Func<AppDbContext, FactWindow, IQueryable<TRow>> query, CancellationToken ct)
    {
        var run = (Run<TRow>)Ready.GetOrAdd((db.Model, query, window.KnownAt is null), _ => Compile(query(db, Stand.InFor(window))));
        return await run(db, window).ToListAsync(ct);
    }

    private static Run<TRow> Compile<TRow>(IQueryable<TRow> query)
    {
        var stand = new Stand();
        var run = EF.CompileAsyncQuery(
            Expression.Lambda<Func<AppDbContext, Guid, string, string, DateOnly, int, DateOnly, DateOnly, DateTime, IQueryable<TRow>>>(
                stand.Visit(query.Expression), [Expression.Parameter(typeof(AppDbContext), "db"), .. stand.Parameters]));
        return (db, w) => run(
            db, w.CampaignId, w.Within.From, w.Within.To, w.Start, w.Start.Year, w.AsOf, Month.Of(w.AsOf).First, w.KnownAt ?? DateTime.MaxValue);
    }

    /// <summary>Puts a parameter wherever a question took a value from the window that stood in for every other.</summary>
    private sealed class Stand : ExpressionVisitor
    {
        private static readonly FactWindow Window = new(
            Guid.CreateVersion7(), new("the first code", "the last code"), new(9001, 2, 3), new(9002, 4, 15), new(9003, 6, 7, 0, 0, 0, DateTimeKind.Utc));

        private readonly Dictionary<object, ParameterExpression> _byValue;

        public Stand()
        {
            (object Value, string Name)[] values =
            [
                (Window.CampaignId, "campaign"), (Window.Within.From, "from"), (Window.Within.To, "to"), (Window.Start, "start"),
                (Window.Start.Year, "year"), (Window.AsOf, "asOf"), (Month.Of(Window.AsOf).First, "month"), (Window.KnownAt!.Value, "knownAt"),
            ];
            Parameters = [.. values.Select(v => Expression.Parameter(v.Value.GetType(), v.Name))];
            _byValue = values.Zip(Parameters).ToDictionary(p => p.First.Value, p => p.Second);
        }

        /// <summary>In the order in which they are handed over.</summary>
        public IReadOnlyList<ParameterExpression> Parameters { get; }

        public static FactWindow InFor(FactWindow window) => window.KnownAt is null ? Window with { KnownAt = null } : Window;

        protected override Expression VisitMember(MemberExpression node)
        {
            if (!IsCaptured(node))
            {
                return base.VisitMember(node);
            }

            return Value(node) switch
            {
                IQueryable part => Visit(part.Expression),
                { } value when _byValue.TryGetValue(value, out var parameter) =>
                    parameter.Type == node.Type ? parameter : Expression.Convert(parameter, node.Type),
                _ => throw new InvalidOperationException($"A question of the readings takes {node} from elsewhere than its window."),
            };
        }

        // What a lambda took from around it is a member of a constant.
        private static bool IsCaptured(MemberExpression node) =>
            node.Expression is ConstantExpression || (node.Expression is MemberExpression inner && IsCaptured(inner));

        private static object? Value(Expression node) => node switch
        {
            ConstantExpression constant => constant.Value,
            MemberExpression { Member: FieldInfo field, Expression: { } of } => field.GetValue(Value(of)),
            MemberExpression { Member: PropertyInfo property, Expression: { } of } => property.GetValue(Value(of)),
            _ => throw new InvalidOperationException($"{node} is no member."),
        };
    }
}
