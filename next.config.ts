import type { NextConfig } from "next";
import { PHASE_PRODUCTION_BUILD } from "next/constants";
import { bundleIsland } from "./components/chat/bundle-island";

const nextConfig: NextConfig = {
	poweredByHeader: false,
	reactStrictMode: true,
};

export default async function config(phase: string): Promise<NextConfig> {
	if (phase === PHASE_PRODUCTION_BUILD) await bundleIsland(process.cwd());
	return nextConfig;
}
