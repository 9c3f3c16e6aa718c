using VillageRectification.Domain.Common;
using VillageRectification.Domain.Files;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>One line of a village's chronicle (大事记).</summary>
internal sealed record ChronicleEntry(DateOnly On, ChronicleKind Kind, ChronicleMark Mark, string Text, string? Note = null)
{
    /// <summary>The record that the line tells of; null where it tells of several.</summary>
    public Guid? RecordId { get; init; }

    /// <summary>Where the record tells where it comes from; null where it tells of none.</summary>
    public string? Address { get; init; }

    /// <summary>The account that wrote it down, where the line says who did; null where it does not.</summary>
    public Guid? By { get; init; }

    /// <summary>Photos and other files of the record.</summary>
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>Null when it was entered in time.</summary>
    public LateEntry? Late { get; init; }

    /// <summary>Null where nobody wrote on which day it was: the one of the entry is that from which it is known.</summary>
    public DateOnly? WrittenOn => Late?.Reason == UnknownDay.Reason ? null : On;

    /// <summary>Within a day the later one is shown first.</summary>
    public (int Ordinal, DateTime RecordedAt) Order { get; init; }
}
