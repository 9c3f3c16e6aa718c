using VillageRectification.Domain.Ledger;

namespace VillageRectification.Domain.Tests.Ledger;

/// <summary>Several names in one cell: each is kept as it is written.</summary>
public sealed class PersonNamesTests
{
    [Theory]
    [InlineData("甲、乙", "甲、乙")]
    [InlineData("甲；乙;丙", "甲、乙、丙")]
    [InlineData("甲/乙／丙", "甲、乙、丙")]
    [InlineData("甲，乙,丙", "甲、乙、丙")]
    [InlineData("甲\n乙\r\n丙", "甲、乙、丙")]
    [InlineData("①甲②乙", "甲、乙")]
    [InlineData("⑴甲⑵乙", "甲、乙")]
    [InlineData("1.甲 2.乙", "甲、乙")]
    [InlineData("1.甲2.乙", "甲、乙")]
    [InlineData("1、张三2、李四", "张三、李四")]
    [InlineData("１．张三\n２．李四", "张三、李四")]
    [InlineData("（1）张三（2）李四", "张三、李四")]
    [InlineData("张三、李四、张三", "张三、李四")]
    [InlineData("王 强", "王强")]
    [InlineData("孙 𠮷", "孙𠮷")]
    [InlineData("欧阳 建国、丁一", "欧阳建国、丁一")]
    [InlineData("张三 李四", "张三 李四")]
    [InlineData("阿卜杜拉·买买提", "阿卜杜拉·买买提")]
    [InlineData("尼玛•次仁；扎西", "尼玛•次仁、扎西")]
    [InlineData("张三（组长；书记）、李四", "张三（组长；书记）、李四")]
    [InlineData("张三\n（组长）", "张三（组长）")]
    [InlineData("张三（组长，李四", "张三（组长、李四")]
    [InlineData("党（工）委Ａ组", "党（工）委Ａ组")]
    [InlineData("\u200B张三\uFEFF。", "张三")]
    [InlineData("2003年专班", "2003年专班")]
    [InlineData("张三（1.2）", "张三（1.2）")]
    public void What_parts_names_parts_them_and_nothing_else_is_changed(string cell, string kept)
    {
        Assert.Equal(kept, PersonNames.Joined(cell));
        Assert.Equal(kept, PersonNames.Joined(kept));
        Assert.True(PersonNames.Same(cell, kept));
    }

    [Fact]
    public void Of_names_in_brackets_none_is_parted_where_each_is_wanted() =>
        Assert.Equal(["张三（组长、书记）", "李四", "王五", "赵六"], LedgerWords.Names("张三（组长、书记）/李四\n王五 赵六"));

    [Fact]
    public void Others_are_not_the_same()
    {
        Assert.False(PersonNames.Same("张三", "张三、李四"));
        Assert.False(PersonNames.Same(null, "张三"));
        Assert.True(PersonNames.Same(null, null));
    }
}
