using VillageRectification.Domain.Common;
using VillageRectification.Domain.Support;

namespace VillageRectification.Domain.Tests.Support;

public sealed class OfDepartmentTests
{
    [Fact]
    public void Every_kind_of_record_with_a_department_is_asked_for_its_name()
    {
        Type[] naming =
        [
            .. typeof(Fact).Assembly.GetTypes()
                .Where(t => t.IsSubclassOf(typeof(Fact)) && t.GetProperty(nameof(IOfDepartment.DepartmentId)) is not null),
        ];
        Assert.NotEmpty(naming);
        Assert.All(naming, t => Assert.True(t.IsAssignableTo(typeof(IOfDepartment)), t.Name));
    }
}
