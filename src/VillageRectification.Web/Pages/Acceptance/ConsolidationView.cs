namespace VillageRectification.Web.Pages.Acceptance;

/// <summary>Which of the passed villages are shown.</summary>
internal enum ConsolidationView
{
    /// <summary>全部.</summary>
    All = 1,

    /// <summary>本月没有看: a look is due this month and nobody looked.</summary>
    Unseen = 2,

    /// <summary>有苗头: whoever looked last said so.</summary>
    Uneasy = 3,

    /// <summary>待回访: nobody went back since it passed.</summary>
    Revisit = 4,

    /// <summary>没有登记观察员: the last look says no number, or nobody looked.</summary>
    Unobserved = 5,
}
