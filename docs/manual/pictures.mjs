// Takes the pictures of the manual anew from the running program. Start it with a fresh demonstration county and nothing else written into it:
//
//   cd src/VillageRectification.Web && Data__Folder=$(mktemp -d) dotnet run --no-launch-profile --environment Development --urls http://localhost:5000
//   node docs/manual/pictures.mjs http://localhost:5000
//
// Browser.Tests must have been built: its output holds the driver of the browser.
import { execSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { driver } from "../../tests/VillageRectification.Browser.Tests/driver.mjs";

const [server] = process.argv.slice(2);
const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), "../../src/VillageRectification.Web/wwwroot/img/manual");
const password = "Village#2003";
const phone = { width: 360, height: 640 };
const office = { width: 1366, height: 700 };

const { chromium } = await driver();
const browser = await chromium.launch({
  executablePath: process.env.VR_CHROMIUM || execSync("command -v chromium chromium-browser google-chrome | head -1").toString().trim(),
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});

const open = async (account, viewport) => {
  const context = await browser.newContext({ baseURL: server, locale: "zh-CN", timezoneId: "Asia/Shanghai", viewport });
  const page = await context.newPage();
  if (account) {
    await page.goto("/account/sign-in");
    await page.fill("[name=UserName]", account);
    await page.fill("[name=Password]", password);
    await Promise.all([page.waitForURL((url) => !url.pathname.includes("sign-in")), page.click("main form button[type=submit]")]);
    await page.evaluate(() => navigator.serviceWorker?.ready.then(() => true));
  }
  return page;
};

// The browser itself writes WebP, which it is shown in.
const press = async (page, png) => Buffer.from(await page.evaluate(async (data) => {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext("2d").drawImage(image, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: "image/webp", quality: 0.8 })).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}, png.toString("base64")), "base64");

const darkroom = await (await browser.newContext()).newPage();
mkdirSync(folder, { recursive: true });
let weight = 0;
const take = async (page, what) => {
  const name = `${page.viewportSize().width < 500 ? "phone" : "wide"}-${what}`;
  await page.waitForLoadState("networkidle");
  const picture = await press(darkroom, await page.screenshot({ animations: "disabled" }));
  writeFileSync(path.join(folder, `${name}.webp`), picture);
  weight += picture.length;
  console.log(`${name}.webp ${(picture.length / 1_000).toFixed(1)} kB`);
};
const village = async (page, name) => {
  await page.goto("/cases");
  await page.click(`main table a:has-text("${name}")`);
  await page.waitForURL(/cases\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname;
};

const signIn = await open(null, phone);
await signIn.goto("/account/sign-in");
await take(signIn, "sign-in");

// How a phone puts the page on its desktop, drawn: the menus are the phone's own, which no page shows.
const shortcut = (icon) => `<style>
  body { margin: 0; padding: 8px; width: 344px; font: 14px/1.4 "Noto Sans CJK SC", sans-serif; color: #1f2328; background: #fff; }
  h2 { font-size: 15px; margin: 6px 0; }
  ol { list-style: none; display: grid; grid-template-columns: repeat(3, 1fr); gap: 8px; margin: 0 0 8px; padding: 0; }
  .screen { position: relative; height: 132px; border: 2px solid #57606a; border-radius: 10px; overflow: hidden; background: #f6f8fa; margin-bottom: 4px; font-size: 11px; }
  .bar { position: absolute; inset: 0 0 auto; height: 24px; padding: 3px 6px; background: #fff; border-bottom: 1px solid #d0d7de; }
  .bar.low { inset: auto 0 0; border-top: 1px solid #d0d7de; border-bottom: 0; text-align: center; }
  .hit { outline: 2px solid #b42318; border-radius: 4px; padding: 0 3px; font-weight: 600; }
  .bar .hit { float: right; } .bar.low .hit { float: none; }
  .menu { position: absolute; inset: 28px 6px auto; background: #fff; border: 1px solid #d0d7de; border-radius: 6px; padding: 4px 6px; }
  .menu p { margin: 4px 0; white-space: nowrap; }
  .home { display: grid; grid-template-columns: repeat(3, 1fr); gap: 8px; padding: 14px 8px; justify-items: center; }
  .home i { width: 22px; height: 22px; border-radius: 6px; background: #d0d7de; } .home img { width: 22px; height: 22px; border-radius: 6px; outline: 2px solid #b42318; }
</style>${[
    ["安卓手机的浏览器", `<div class="bar">汶上县…<span class="hit">⋮</span></div>`, "1 点右上角的菜单", ["新标签页", "添加到主屏幕", "设置"]],
    ["苹果手机的浏览器", `<div class="bar low"><span class="hit">分享 ⬆</span></div>`, "1 点下面的分享", ["拷贝", "添加到主屏幕", "打印"]],
  ].map(([name, bar, first, menu]) => `<h2>${name}</h2><ol>
    <li><div class="screen">${bar}</div>${first}</li>
    <li><div class="screen"><div class="menu">${menu.map((m) => `<p><span class="${m === "添加到主屏幕" ? "hit" : ""}">${m}</span></p>`).join("")}</div></div>2 点“添加到主屏幕”</li>
    <li><div class="screen"><div class="home">${"<i></i>".repeat(4)}<img src="${icon}">${"<i></i>".repeat(4)}</div></div>3 以后点这个图标打开</li>
  </ol>`).join("")}`;

const drawn = await (await browser.newContext({ viewport: { width: 360, height: 448 } })).newPage();
await drawn.setContent(shortcut(`data:image/png;base64,${readFileSync(path.join(folder, "../icon-192.png")).toString("base64")}`));
await take(drawn, "shortcut");

const town = await open("juntun", phone);
await town.goto("/");
await take(town, "today");
const tao = await village(town, "北陶村");
await town.goto(`${tao}/log`);
await town.waitForSelector("form[data-ready]");
await town.click("button[name=phrase] >> nth=0");
await town.waitForSelector("form[data-ready]");
await take(town, "log");

await town.fill("#Input_Text", "走访困难户三户，商量修路占地");
await town.context().setOffline(true);
await town.click("button:not([aria-hidden]):has-text('保存')");
await town.waitForSelector(".strip:has-text('没有网络')");
await town.goto("/waiting");
await town.waitForSelector("#waiting-list[data-ready]");
await take(town, "waiting");
await town.context().setOffline(false);

await town.goto(`${tao}/presence?month=2003-10`);
await take(town, "presence");
await town.click("summary:has-text('每天是谁')");
await town.click(".each-day a >> nth=0");
await town.waitForLoadState("networkidle");
await town.click("main a:has-text('更正')");
await town.waitForSelector("main form");
await take(town, "correct");

const many = await open("juntun", office);
await many.goto("/presence/teams");
await many.locator(".team-fold summary >> nth=0").click();
await take(many, "teams");

const dept = await open("zzb", office);
await dept.goto("/presence?month=2003-10");
await take(dept, "sheet");

console.log(`${(weight / 1_000).toFixed(0)} kB in all`);
await browser.close();
