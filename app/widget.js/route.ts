import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { LOADER_SCRIPT } from "@/components/widget/config";
import { loaderScript } from "@/components/widget/loader-script";
import { running } from "@/lib/boot";
import { answering } from "@/lib/http/problem";
import { widgetConfig } from "@/lib/workflows/widget-config";

export const dynamic = "force-dynamic";

/** The script that sites put on their pages: one request, with name, colour and sites in it. */
export function GET(request: Request): Promise<Response> {
	return answering(async () => {
		const { world, appUrl } = running();
		const bundle = await readFile(path.join(process.cwd(), "public", LOADER_SCRIPT), "utf8");
		const script = loaderScript(bundle, await widgetConfig(world, new URL(appUrl).origin));
		const etag = `"${createHash("sha256").update(script).digest("base64url").slice(0, 22)}"`;
		const headers = { ...HEADERS, etag };
		if (request.headers.get("if-none-match") === etag)
			return new Response(null, { status: 304, headers });
		return new Response(script, { headers });
	});
}

/** A change of an admin's reaches pages within five minutes. */
const HEADERS = {
	"content-type": "text/javascript; charset=utf-8",
	"cache-control": "public, max-age=300, stale-while-revalidate=3600",
	"cross-origin-resource-policy": "cross-origin",
	"x-content-type-options": "nosniff",
} as const;
