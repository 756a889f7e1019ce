import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const LOOKS = {
	/** Every width in every scheme. */
	all: { 1280: ["light", "dark"], 390: ["light", "dark"] },
	/** Every width and every scheme once, for the many screens that are made of the same parts. */
	two: { 1280: ["light"], 390: ["dark"] },
} as const;

/** axe has nothing to say in light and dark, at a desk and on a phone. */
export async function expectAccessible(
	page: Page,
	state: string,
	looks: keyof typeof LOOKS = "all",
): Promise<void> {
	for (const width of [1280, 390] as const) {
		await page.setViewportSize({ width, height: 844 });
		for (const colorScheme of LOOKS[looks][width]) {
			await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
			await settled(page, colorScheme);
			const found = await violationsOn(page);
			expect.soft(found, `${state}, ${colorScheme}, ${width} px`).toEqual([]);
		}
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect.soft(overflow, `${state} scrolls sideways at ${width} px`).toBe(0);
	}
}

/** What axe has to say of a page as it stands, its frames included. */
export async function violationsOn(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 300) ?? ""}`);
}

/** The page follows the system's scheme a frame later; its colours change only then. */
async function settled(page: Page, colorScheme: "light" | "dark"): Promise<void> {
	await page.addStyleTag({ content: AT_REST });
	const isDark = () => page.evaluate(() => document.documentElement.classList.contains("dark"));
	await expect.poll(isDark).toBe(colorScheme === "dark");
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
	);
}

/** Half-way between two colours there is no contrast to judge: what moves is shown as it ends. */
const AT_REST =
	"*, *::before, *::after { transition: none !important; animation: none !important; }";
