import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";
import { expect, it } from "vitest";
import { islandBuild } from "@/components/chat/bundle-island";
import { loaderBuild } from "./bundle-loader";
import { loaderScript } from "./loader-script";

const LOADER_LIMIT_BYTES = 4_000;
const CHAT_LIMIT_BYTES = 60_000;
const CONFIG = {
	company: "Northwind Systems",
	origin: "https://chat.example.com",
	sites: ["https://www.example.com", "https://*.example.org"],
	colour: "#1e3a8a",
	ink: "#ffffff",
};

async function built(options: BuildOptions): Promise<string> {
	const { outputFiles } = await build({ ...options, write: false });
	return outputFiles?.[0]?.text ?? "";
}

it("the script that every page of a site loads has at most 4 kB after gzip", async () => {
	const script = loaderScript(await built(loaderBuild(process.cwd())), CONFIG);
	expect(script).toContain("baton-chat");
	expect(gzipSync(script).length).toBeLessThanOrEqual(LOADER_LIMIT_BYTES);
});

it("the chat in its frame has at most 60 kB of script after gzip", async () => {
	const script = await built(islandBuild(process.cwd()));
	expect(script).toContain("/api/chat");
	expect(gzipSync(script).length).toBeLessThanOrEqual(CHAT_LIMIT_BYTES);
});
