using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Support;

namespace VillageRectification.Domain.Tests.Figures;

/// <content>What later plans and extensions say of measures and problems, and what became of rooms and debt.</content>
public sealed partial class RandomHistory
{
    /// <summary>With what later plans say, with rooms and with debt, beside all else: of their own chance, so that the rest stays.</summary>
    public RandomHistory Continued()
    {
        foreach (var @case in Cases.Append(EarlierCase))
        {
            Revise(@case);
            Furnish(@case);
        }

        foreach (var @case in Cases.Append(EarlierCase))
        {
            Rule(@case);
        }

        foreach (var @case in Cases.Append(EarlierCase))
        {
            Keep(@case);
        }

        return this;
    }

    private void Furnish(RectificationCase @case)
    {
        var rooms = Enum.GetValues<OfficeRooms>();
        foreach (var day in new[] { -20, -1, 0, 13, EdgeDay, EdgeDay + 1, 45 }.Select(d => Campaign.Start.AddDays(d)))
        {
            if (_plans.Next(3) == 0)
            {
                _facts.Add(new VenueChange(@case, day) { Rooms = _plans.Next(4) == 0 ? null : rooms[_plans.Next(rooms.Length)] });
            }

            if (_plans.Next(4) == 0)
            {
                _facts.Add(new CommitteeMakeUp(@case, day)
                {
                    Relation = _plans.Next(4) == 0 ? null : _plans.Next(2) == 0 ? CommitteeRelation.Harmonious : CommitteeRelation.Disunited,
                });
            }

            if (_plans.Next(3) == 0)
            {
                _facts.Add(new EconomyChange(@case, day) { DebtYuan = _plans.Next(4) == 0 ? null : _plans.Next(3) * 1000 });
            }
        }
    }

    private void Rule(RectificationCase @case)
    {
        var states = Enum.GetValues<ChecklistState>();
        var isOrderly = _plans.Next(3) == 0;
        foreach (var day in new[] { -1, 0, 13, EdgeDay, EdgeDay + 1 }.Select(d => Campaign.Start.AddDays(d)))
        {
            foreach (var item in Campaign.ItemsOf(Checklist.Rules).Where(_ => isOrderly || _plans.Next(2) == 0))
            {
                var state = states[_plans.Next(isOrderly ? 40 : 4) == 0 ? 0 : _plans.Next(1, states.Length)];
                _facts.Add(new ChecklistAnswer(@case, day, Checklist.Rules, item, state));
            }

            if (_plans.Next(6) == 0)
            {
                _facts.Add(new Commitment(@case, day, "资金", "修路款"));
            }
        }
    }

    private void Keep(RectificationCase @case)
    {
        foreach (var day in new[] { -1, 0, 13, EdgeDay, EdgeDay + 1 }.Select(d => Campaign.Start.AddDays(d)).Where(_ => _plans.Next(2) == 0))
        {
            var promise = new Commitment(@case, day, "物资", "化肥") { DueOn = _plans.Next(3) == 0 ? null : day.AddDays(_plans.Next(30)) };
            _facts.Add(promise);
            if (_plans.Next(2) == 0)
            {
                _facts.Add(new SupportItem(@case, day.AddDays(_plans.Next(20)), "物资", "化肥")
                {
                    CommitmentRecordId = promise.RecordId,
                    Kept = _plans.Next(4) is var part and > 0 ? (PromiseKept)part : null,
                });
            }

            var point = new DepartmentPlan(@case, day, "讲课");
            _facts.Add(point);
            if (_plans.Next(2) == 0)
            {
                _facts.Add(new DepartmentPlanOutcome(@case, point, day.AddDays(_plans.Next(20)), _plans.Next(2) == 0));
            }
        }
    }

    private void Revise(RectificationCase @case)
    {
        DateOnly[] days = [Campaign.Start.AddDays(-1), Campaign.Start, Edge, Edge.AddDays(1), Edge.AddDays(9)];
        foreach (var measure in _facts.OfType<Measure>().Where(m => m.CaseId == @case.Id && _plans.Next(3) == 0).ToList())
        {
            for (var n = _plans.Next(1, 3); n > 0; n--)
            {
                _facts.Add(new MeasureRevision(@case, OneOf(days), measure.RecordId, "改")
                {
                    Goal = "数",
                    ResponsiblePerson = _plans.Next(2) == 0 ? "人" : null,
                    DueOn = _plans.Next(3) == 0 ? null : OneOf(days),
                    DropReason = _plans.Next(4) == 0 ? "因" : null,
                });
            }
        }

        foreach (var problem in _facts.OfType<Problem>().Where(p => p.CaseId == @case.Id && _plans.Next(3) == 0).ToList())
        {
            var (day, due) = (OneOf(days), OneOf(days));
            _facts.Add(_plans.Next(2) == 0
                ? new ProblemExtension(@case, problem.RecordId, day, _plans.Next(9) == 0 ? null : due, "因") { ReviewOn = due }
                : new ProblemStatusChange(@case, problem, day, ProblemStatus.Reopened, Majority.NotSatisfied) { DueOn = due });
        }

        if (_plans.Next(3) == 0)
        {
            _facts.Add(new PlanSubmission(@case, OneOf(days), null));
        }

        foreach (var measure in _facts.OfType<Measure>().Where(m => m.CaseId == @case.Id).Take(1).Append(null).Where(_ => _plans.Next(4) == 0).ToList())
        {
            _facts.Add(new MeasureProposal(@case, OneOf(days), measure?.RecordId, "拟") { DropReason = _plans.Next(3) == 0 ? "因" : null });
        }

        foreach (var tie in _facts.OfType<LiaisonAssignment>().Where(a => a.CaseId == @case.Id && _plans.Next(3) == 0).ToList())
        {
            _facts.Add(new LiaisonEnding(@case, tie, Enum.GetValues<LiaisonPart>()[_plans.Next(3)], OneOf(days)));
        }

        foreach (var plan in _facts.OfType<PlanAdoption>().Where(p => p.CaseId == @case.Id && _plans.Next(2) == 0).ToList())
        {
            _facts.Add(new PlanReview(@case, plan, OneOf(days)));
        }

        DateOnly OneOf(DateOnly[] some) => some[_plans.Next(some.Length)];
    }
}
