using VillageRectification.Benchmarks;
using VillageRectification.Documents.Tests;
using VillageRectification.Documents.Tests.Ledger;

const int ManyRows = 10_000;

var real = File.ReadAllBytes(SharedData.Ledger);
var many = ManyDays.Fill(WorkbookEditor.Open(SharedData.Ledger), ManyRows);

// The first import also pays for the compilation of everything.
await Measured.ImportAsync(real);
var small = await Measured.ImportAsync(real);
var large = await Measured.ImportAsync(many);
Console.WriteLine(small);
Console.WriteLine(large);
Console.WriteLine($"{(double)large.Rows / small.Rows:F1} times the rows take {large.Work / small.Work:F1} times the work.");
