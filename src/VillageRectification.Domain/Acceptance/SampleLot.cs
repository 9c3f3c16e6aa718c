using System.Security.Cryptography;
using System.Text;

namespace VillageRectification.Domain.Acceptance;

/// <summary>
/// The lot: a village's is SHA-256 of seed, colon and its code of twelve digits in UTF-8, as hexadecimal digits; the smallest are drawn. Anybody can
/// count it again (docs/decisions, draws).
/// </summary>
public static class SampleLot
{
    /// <summary>Sixty-four hexadecimal digits.</summary>
    /// <param name="code">Twelve digits.</param>
    public static string Of(string seed, string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed + ":" + code)));

    /// <summary>Those of the highest risk, of equal ones the smallest lot; then the smallest lots of the rest.</summary>
    /// <param name="list">In any order; a pick that it has already is left aside.</param>
    /// <returns>All of them, the drawn ones first, each in the order in which it was taken; then the rest by their lots.</returns>
    public static IReadOnlyList<SampleVillage> Draw(IEnumerable<SampleVillage> list, int byRisk, int byLot, string seed)
    {
        SampleVillage[] inOrder = [.. list.OrderBy(v => Of(seed, v.Code), StringComparer.Ordinal)];
        SampleVillage[] risky = [.. inOrder.OrderByDescending(v => v.Risk).Take(byRisk)];
        SampleVillage[] rest = [.. inOrder.Except(risky)];
        return
        [
            .. risky.Select(v => v with { Pick = SamplePick.ByRisk }), .. rest.Take(byLot).Select(v => v with { Pick = SamplePick.ByLot }),
            .. rest.Skip(byLot).Select(v => v with { Pick = null }),
        ];
    }
}
