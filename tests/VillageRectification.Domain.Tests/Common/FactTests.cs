using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Common;

public class FactTests
{
    [Fact]
    public void Only_the_verbs_of_the_domain_make_facts() =>
        Assert.Empty(typeof(Fact).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Fact))).SelectMany(t => t.GetConstructors()));

    [Fact]
    public void A_correction_voids_the_row_and_keeps_the_record()
    {
        var @case = Make.Case();
        var wrong = new Problem(@case, Make.Today, "土地纠纷", "重新调整土地");
        var right = new Problem(@case, Make.Today, "宅基地安排", "重新调整土地");

        right.Succeed(wrong, "类别登错");

        Assert.True(wrong.IsVoided);
        Assert.Equal("类别登错", wrong.VoidReason);
        Assert.Equal(wrong.RecordId, right.RecordId);
        Assert.NotEqual(wrong.Id, right.Id);
        Assert.False(right.IsVoided);
    }

    [Fact]
    public void Only_a_fact_of_the_same_kind_succeeds() =>
        Assert.Throws<ArgumentException>(() => new Diagnosis(Make.Case(), Make.Today, "因", "人").Succeed(new PlanAdoption(Make.Case(), Make.Today), "错"));
}
