namespace VillageRectification.Domain.Organisation;

/// <summary>How a project stands on a day: what was said of it last; of an amount, what was said last of that.</summary>
/// <param name="Last">The last word on it, whatever it says of amounts.</param>
/// <param name="InvestmentYuan">Yuan, all together; null where nobody said it.</param>
/// <param name="YearlyIncomeYuan">Yuan in a year; null where nobody said it.</param>
public sealed record ProjectReading(CollectiveProject Last, long? InvestmentYuan, long? YearlyIncomeYuan);
