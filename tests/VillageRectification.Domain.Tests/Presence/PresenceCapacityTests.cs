using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Presence;

namespace VillageRectification.Domain.Tests.Presence;

public class PresenceCapacityTests
{
    [Fact]
    public void Exactly_the_roles_that_log_work_have_a_capacity() =>
        Assert.Equal(
            Enum.GetValues<Role>().Where(r => r.May(Act.LogProgress)),
            Enum.GetValues<Role>().Where(r => PresenceCapacity.Of(r) is not null));
}
