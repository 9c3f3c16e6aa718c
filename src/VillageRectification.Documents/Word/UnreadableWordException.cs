namespace VillageRectification.Documents.Word;

/// <summary>What was sent is no file of Word, or one that is broken.</summary>
public sealed class UnreadableWordException : Exception
{
    public UnreadableWordException()
        : base("The package has no text, or more than is read.")
    {
    }

    public UnreadableWordException(Exception cause)
        : base(cause.Message, cause)
    {
    }
}
