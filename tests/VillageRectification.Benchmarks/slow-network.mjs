// The time to the first usable page on a slow phone network, from a cold and from a warm cache: a proxy between browser and program lets through
// 400 kbit/s each way and keeps each piece for half of a round trip of 2 s, which is what browsers call slow 3G.
//
//   node tests/VillageRectification.Benchmarks/slow-network.mjs http://localhost:5000 [account] [password]
//
// The program runs with the demonstration county. Browser.Tests must have been built: its output holds the driver of the browser.
import net from "node:net";
import { execSync } from "node:child_process";
import { driver } from "../VillageRectification.Browser.Tests/driver.mjs";

const [server, account = "juntun", password = "Village#2003"] = process.argv.slice(2);
const bytesASecond = 400_000 / 8;
const halfRoundTrip = 1_000;
const piece = 1_400;
const rounds = 5;

// One line for all connections, as one phone has.
const line = () => {
  let free = 0;
  return (to, chunk) => {
    for (let at = 0; at < chunk.length; at += piece) {
      const part = chunk.subarray(at, at + piece);
      free = Math.max(free, performance.now()) + (part.length / bytesASecond) * 1_000;
      setTimeout(() => to.destroyed || to.write(part), free + halfRoundTrip - performance.now());
    }
  };
};

let carried = 0;
let isSlow = false;
const up = line();
const down = line();
const target = new URL(server);
const proxy = net.createServer((client) => {
  const upstream = net.connect(Number(target.port), target.hostname);
  // A connection costs a round trip of its own before anything is said.
  let opened = isSlow ? new Promise((done) => setTimeout(done, 2 * halfRoundTrip)) : Promise.resolve();
  client.on("data", (chunk) => {
    opened = opened.then(() => (isSlow ? up(upstream, chunk) : upstream.write(chunk)));
  });
  upstream.on("data", (chunk) => {
    carried += chunk.length;
    if (isSlow) down(client, chunk);
    else client.write(chunk);
  });
  for (const [one, other] of [[client, upstream], [upstream, client]]) {
    one.on("error", () => other.destroy());
    one.on("close", () => setTimeout(() => other.destroy(), isSlow ? 4 * halfRoundTrip : 0));
  }
});
await new Promise((done) => proxy.listen(0, "127.0.0.1", done));
const base = `http://localhost:${proxy.address().port}`;

const { chromium } = await driver();
const browser = await chromium.launch({
  executablePath: process.env.VR_CHROMIUM || execSync("command -v chromium chromium-browser google-chrome | head -1").toString().trim(),
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});

const open = async () => {
  const context = await browser.newContext({ baseURL: base, locale: "zh-CN", viewport: { width: 360, height: 740 } });
  context.setDefaultTimeout(120_000);
  return { context, page: await context.newPage() };
};

const signIn = async (page) => {
  await page.goto("/account/sign-in");
  await page.fill("[name=UserName]", account);
  await page.fill("[name=Password]", password);
  await Promise.all([page.waitForURL((url) => !url.pathname.includes("sign-in")), page.click("main form button[type=submit]")]);
};

// Usable: the page is laid out with its styles, and the form of a day has its script.
const time = async (page, path, ready) => {
  const before = carried;
  const start = performance.now();
  await page.goto(path, { waitUntil: "commit" });
  await page.waitForSelector(ready);
  const usable = performance.now() - start;
  await page.waitForLoadState("networkidle");
  const painted = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0].startTime);
  return { usable, painted, kilobytes: (carried - before) / 1_000 };
};

const middle = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const say = (name, all) => console.log(
  `${name}: usable after ${(middle(all.map((a) => a.usable)) / 1_000).toFixed(1)} s, first paint ${(middle(all.map((a) => a.painted)) / 1_000).toFixed(1)} s,` +
  ` ${middle(all.map((a) => a.kilobytes)).toFixed(1)} kB received (middle of ${all.length})`);

const cold = [];
const warm = { start: [], log: [] };
for (let round = 0; round < rounds; round++) {
  isSlow = true;
  const first = await open();
  cold.push(await time(first.page, "/account/sign-in", "main form button[type=submit]"));
  await first.context.close();

  isSlow = false;
  const { context, page } = await open();
  await signIn(page);
  await page.goto("/log");
  await page.waitForLoadState("networkidle");
  isSlow = true;
  await page.close();
  const again = await context.newPage();
  warm.start.push(await time(again, "/", "main h1"));
  warm.log.push(await time(again, "/log", "form[data-ready]"));
  await context.close();
}

say("sign-in page, cold cache", cold);
say("今天, warm cache", warm.start);
say("记一笔, warm cache", warm.log);
await browser.close();
proxy.close();
process.exit(0);
