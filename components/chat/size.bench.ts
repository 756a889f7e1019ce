import { gzipSync } from "node:zlib";

/**
 * What the visitor's page makes a browser download as script, in kB after gzip, from a running server:
 * `tsx components/chat/size.bench.ts [address [limit in kB]]`. Prints one line of JSON; fails above the limit.
 */
const [address = "http://localhost:3000/", limit = "120"] = process.argv.slice(2);
const LIMIT_KILOBYTES = Number(limit);
const page = await textAt(address);
const scripts = await Promise.all(scriptsOf(page).map(measure));
const inline = gzippedSize(inlineScriptsOf(page).join("\n"));
const total = scripts.reduce((sum, { kilobytes }) => sum + kilobytes, inline);

process.stdout.write(
	`${JSON.stringify({ kilobytes: round(total), limit: LIMIT_KILOBYTES, inline, scripts })}\n`,
);
process.exitCode = total <= LIMIT_KILOBYTES && scripts.length > 0 ? 0 : 1;

/** `nomodule` scripts are for browsers that none of ours is: they are never loaded. */
function scriptsOf(html: string): string[] {
	const tags =
		html.match(/<script\b[^>]*\bsrc="[^"]+"[^>]*>|<link\b[^>]*modulepreload[^>]*>/g) ?? [];
	const addresses = tags
		.filter((tag) => !/\bnomodule\b/i.test(tag))
		.map((tag) => /(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? "");
	return [...new Set(addresses)].filter(Boolean);
}

function inlineScriptsOf(html: string): string[] {
	const found = html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*application\/json)[^>]*>([^<]*)/g);
	return Array.from(found, ([, code]) => code ?? "");
}

async function measure(path: string) {
	return { path, kilobytes: gzippedSize(await textAt(new URL(path, address).href)) };
}

async function textAt(url: string): Promise<string> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answered ${response.status}`);
	return response.text();
}

function gzippedSize(text: string): number {
	return text === "" ? 0 : round(gzipSync(text).length / 1000);
}

function round(kilobytes: number): number {
	return Math.round(kilobytes * 10) / 10;
}
