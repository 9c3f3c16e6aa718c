namespace VillageRectification.Domain.Bulletins;

/// <summary>草稿, 送审, 审核通过, 印发; an issued one never changes. A name once stored stays.</summary>
public enum BulletinState
{
    /// <summary>草稿: the department writes.</summary>
    Draft = 1,

    /// <summary>已印发.</summary>
    Issued = 2,

    /// <summary>待审核: handed to the head; nobody writes.</summary>
    Submitted = 3,

    /// <summary>已审核: what is left is the issue.</summary>
    Reviewed = 4,
}
