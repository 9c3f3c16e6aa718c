namespace VillageRectification.Domain.Support;

/// <summary>How much of a promise is kept, in words.</summary>
public static class PromiseKeptWords
{
    public static string ToText(this PromiseKept kept) => kept switch
    {
        PromiseKept.Whole => "全部兑现",
        PromiseKept.Part => "兑现一部分，其余还要给",
        PromiseKept.LastPart => "兑现一部分，其余不再给",
    };
}
