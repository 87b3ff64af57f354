// What axe-core has against a page.
import { createRequire } from "node:module";

/// The script to put into the page before it is asked.
export const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// Violations in a part of the page, a line each; of what is in order no list is made, which takes long.
export async function axeFinds(page, what = "html") {
  const result = await page.evaluate(
    ([only, where]) => window.axe.run(document.querySelector(where), { runOnly: only, resultTypes: ["violations"] }), [rules, what]);
  return result.violations.map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => node.html)}`);
}
