namespace VillageRectification.Domain.Bulletins;

/// <summary>What was done with a bulletin on its way. A name once stored stays.</summary>
public enum BulletinMove
{
    /// <summary>送审.</summary>
    Submitted = 1,

    /// <summary>撤回: by the department itself, to write on.</summary>
    TakenBack = 2,

    /// <summary>退回: by the head, with what is to be mended.</summary>
    Returned = 3,

    /// <summary>审核通过.</summary>
    Reviewed = 4,

    /// <summary>印发.</summary>
    Issued = 5,
}
