using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Ledger;

/// <summary>
/// Parts of words that offices write in several ways. Closed words are compared with every part in its plain form, so that 工作队不在岗
/// is 工作组不在岗 without a list of its own.
/// </summary>
public static class LedgerSynonyms
{
    /// <summary>Variant → plain form. No plain form holds a variant, so that a second pass changes nothing; the longer variant comes first.</summary>
    public static IReadOnlyList<(string Variant, string Plain)> Parts { get; } =
    [
        ("驻村工作队", PostWords.Team),
        ("驻村工作组", PostWords.Team),
        ("工作队", PostWords.Team),
        ("县直联系部门", PostWords.Liaison),
        ("包村单位", PostWords.Liaison),
        ("包村部门", PostWords.Liaison),
        ("包扶单位", PostWords.Liaison),
        ("帮扶单位", PostWords.Liaison),
        ("帮扶部门", PostWords.Liaison),
        ("联系单位", PostWords.Liaison),
        ("党支部", "支部"),
        ("村民委员会", "村委"),
        ("村委会", "村委"),
        ("街道党工委书记", PostWords.Secretary),
        (PostWords.TownshipSecretary, PostWords.Secretary),
        ("镇党委书记", PostWords.Secretary),
        ("乡党委书记", PostWords.Secretary),
    ];
}
