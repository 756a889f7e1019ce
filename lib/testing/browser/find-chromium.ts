import { execFile } from "node:child_process";
import { access, constants } from "node:fs/promises";
import { promisify } from "node:util";
import { chromium } from "@playwright/test";

const run = promisify(execFile);

/** Names under which systems install it, in the order in which we would rather have it. */
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

export const CHROMIUM_MISSING =
	"No Chromium was found for the browser journeys. On Debian or Ubuntu run `apt-get install -y chromium`; elsewhere `npx playwright install chromium`; or set CHROMIUM_PATH to a Chrome or Chromium.";

/**
 * Without its network habits, so that a journey's traffic is the journey's; as root, in a container, it
 * cannot have its sandbox.
 */
export const CHROMIUM_FLAGS = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
] as const;

/** A browser to drive: CHROMIUM_PATH, the system's, or the one Playwright installed; null for none. */
export async function findChromium(): Promise<string | null> {
	const given = process.env.CHROMIUM_PATH;
	if (given) return (await isProgram(given)) ? given : null;
	for (const name of NAMES) {
		const found = await run("which", [name]).catch(() => null);
		const path = found?.stdout.trim();
		if (path) return path;
	}
	const own = chromium.executablePath();
	return (await isProgram(own)) ? own : null;
}

async function isProgram(path: string): Promise<boolean> {
	return access(path, constants.X_OK).then(
		() => true,
		() => false,
	);
}
