// The browser's driver, which the package of the browser tests brings along: scripts need no package of their own.
import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import path from "node:path";

export const driver = async () => {
  const bin = path.join(path.dirname(fileURLToPath(import.meta.url)), "bin");
  const built = ["Debug", "Release"].map((kind) => path.join(bin, kind, "net10.0", ".playwright", "package", "index.mjs")).find(existsSync);
  if (!built) throw new Error("Build tests/VillageRectification.Browser.Tests first.");
  return (await import(pathToFileURL(built))).default;
};
