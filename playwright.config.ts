import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS } from "./lib/testing/browser/find-chromium";

/** Run by lib/testing/browser/run-journeys.ts, which brings up the product and says where it is. */
export default defineConfig({
	testDir: "e2e",
	outputDir: "test-results",
	// One place serves several journeys; side by side they would disturb each other's clock and outside world.
	workers: 1,
	fullyParallel: false,
	retries: 0,
	forbidOnly: true,
	// Bounds for what hangs, on a busy machine too; what must be quick is measured where it is asserted.
	timeout: 90_000,
	expect: { timeout: 15_000 },
	use: {
		browserName: "chromium",
		locale: "en-GB",
		timezoneId: "Europe/Berlin",
		viewport: { width: 1280, height: 900 },
		screenshot: "only-on-failure",
		launchOptions: {
			...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
			args: [...CHROMIUM_FLAGS],
		},
	},
});
