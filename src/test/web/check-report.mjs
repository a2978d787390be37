// See scripts/check-report.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL, fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";

const [report, word = "said", pictures] = process.argv.slice(2);
const axe = fs.readFileSync(fileURLToPath(import.meta.resolve("axe-core")), "utf8");
const here = pathToFileURL(report).href + "/";
const LOOKS = [
  ["desktop", 1400, 1000, "light"],
  ["phone", 390, 844, "light"],
  ["dark", 1400, 1000, "dark"],
];
const GRAVE = ["serious", "critical"];
let wrong = 0;

function tell(bad, ...words) {
  wrong += bad ? 1 : 0;
  console.log(bad ? "WRONG" : "   ok", ...words);
}

async function look(browser, file, [name, width, height, scheme]) {
  const page = await browser.newPage();
  const said = [];
  const outside = [];
  page.on("console", message => ["error", "warn", "warning"].includes(message.type()) && said.push(message.text()));
  page.on("pageerror", error => said.push(String(error)));
  page.on("request", request => request.url().startsWith(here) || outside.push(request.url()));
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  const begin = performance.now();
  await page.goto(here + file);
  const took = Math.round(performance.now() - begin);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  if (pictures) {
    const clip = { x: 0, y: 0, width, height: 2 * height };
    await page.screenshot({ path: path.join(pictures, file.replace(/\W+/g, "-") + "-" + name + ".png"), clip, captureBeyondViewport: true });
  }
  tell(said.length + outside.length > 0 || wider, file, name, "opened in", took, "ms;", "console:", said, "outside:", outside, wider ? "wider than the screen" : "");
  return page;
}

async function checkReach(page, file, name) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  const grave = violations.filter(one => GRAVE.includes(one.impact));
  tell(grave.length > 0, file, name, "axe-core:", violations.map(one => one.impact + " " + one.id + " " + one.nodes[0].html.slice(0, 120)));
}

async function search(page, query) {
  const begin = performance.now();
  await page.evaluate(wanted => {
    document.querySelector("#query").value = wanted;
    document.querySelector("form.search").requestSubmit();
  }, query);
  await page.waitForFunction(() => !["", "Searching"].includes(document.querySelector(".found").textContent));
  const took = Math.round(performance.now() - begin);
  console.log("     ", await page.$eval(".found", found => found.textContent), "in", took, "ms");
}

const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const file of ["index.html", ...(fs.existsSync(path.join(report, "articles/1.html")) ? ["articles/1.html"] : [])]) {
  for (const one of LOOKS) {
    const page = await look(browser, file, one);
    await checkReach(page, file, one[0]);
    if (file === "index.html" && one[0] === "desktop") {
      for (const query of [word, word, word.slice(0, 3) + "*"]) {
        await search(page, query);
      }
      await checkReach(page, file, "with what was found");
    }
    await page.close();
  }
}
await browser.close();
process.exit(wrong > 0 ? 1 : 0);
