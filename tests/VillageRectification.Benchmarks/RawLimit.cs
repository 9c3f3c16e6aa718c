using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;

namespace VillageRectification.Benchmarks;

/// <summary>The least that a list can cost: one SQL read of the county's 32 cases and HTML put together by hand, before the pipeline begins.</summary>
internal sealed class RawLimit(string connectionString) : IStartupFilter
{
    public const string Path = "/raw";

    private const string Sql =
        """
        SELECT c.id, c.division_code, d.name, t.name, c.stage FROM cases c
        JOIN divisions d ON d.code = c.division_code JOIN divisions t ON t.code = substr(c.division_code, 1, 9) || '000'
        WHERE c.division_code BETWEEN '370830000000' AND '370830999999' ORDER BY c.division_code
        """;

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Map(Path, raw => raw.Run(AnswerAsync));
        next(app);
    };

    private async Task AnswerAsync(HttpContext context)
    {
        var html = new StringBuilder("<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>台账</title></head><body><table>");
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            html.Append("<tr><th><a href=\"/cases/").Append(rows.GetString(0)).Append("\">").Append(rows.GetString(2)).Append("</a></th><td>")
                .Append(rows.GetString(1)).Append("</td><td>").Append(rows.GetString(3)).Append("</td><td>").Append(rows.GetString(4)).Append("</td></tr>");
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(html.Append("</table></body></html>").ToString());
    }
}
