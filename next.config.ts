import type { NextConfig } from "next";
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from "next/constants";
import { bundleIsland } from "./components/chat/bundle-island";
import { bundleLoader } from "./components/widget/bundle-loader";

const nextConfig: NextConfig = {
	poweredByHeader: false,
	reactStrictMode: true,
	// A route is loaded on its first request: a chat server need not hold the charts of the reports.
	experimental: { preloadEntriesOnStart: false },
	// Its build for bundlers replaces BigInt by a function that is not there.
	serverExternalPackages: ["node-ical"],
	// `npm test` checks the types once, for tests and scripts too; a start need not wait for a second check.
	typescript: { ignoreBuildErrors: true },
};

export default async function config(phase: string): Promise<NextConfig> {
	const root = process.cwd();
	if (phase === PHASE_PRODUCTION_BUILD) await bundleIsland(root);
	if (phase === PHASE_PRODUCTION_BUILD || phase === PHASE_DEVELOPMENT_SERVER)
		await bundleLoader(root);
	return nextConfig;
}
