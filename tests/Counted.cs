namespace VillageRectification.Tests;

/// <summary>Says how often something was tried: in the test's own output, and in the file that the gate prints at its end.</summary>
internal static class Counted
{
    private static readonly Lock Gate = new();

    public static void Say(string what, int count)
    {
        var line = $"{what}: {count}";
        TestContext.Current.TestOutputHelper?.WriteLine(line);
        if (Environment.GetEnvironmentVariable("VR_COUNTS") is { Length: > 0 } file)
        {
            lock (Gate)
            {
                File.AppendAllLines(file, [line]);
            }
        }
    }
}
