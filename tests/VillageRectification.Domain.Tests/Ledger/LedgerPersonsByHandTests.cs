using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Ledger;
using static VillageRectification.Domain.Tests.Ledger.Sheets;

namespace VillageRectification.Domain.Tests.Ledger;

/// <summary>Persons that were written by hand are those that an exported ledger names, however each parts them.</summary>
public sealed class LedgerPersonsByHandTests
{
    private static readonly DateOnly Held = new(2003, 5, 8);

    [Theory]
    [InlineData("组织部张三、刘楼镇李四", 0)]
    [InlineData("组织部张三、刘楼镇王五", 1)]
    public void Persons_that_a_form_parted_otherwise_are_the_same_persons(string attendees, int written)
    {
        var village = Row(LedgerForm.Villages, ("管理级别", "一般"));
        var earlier = Import(village);
        var held = new Diagnosis(earlier.Roots.OfType<RectificationCase>().Single(), Held, "机井失修", "组织部张三；\n刘楼镇李四");

        var later = earlier.ImportAgain(
            [village, Row(LedgerForm.Diagnoses, ("会诊日期", "2003-05-08"), ("参加人员", attendees), ("原因分析", "机井失修"))], held);

        Assert.Equal(written, later.Of<Diagnosis>().Count());
    }
}
