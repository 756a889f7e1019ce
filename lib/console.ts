import { type ConsoleReads, createConsoleReads } from "@/lib/adapters/db/console/console-reads";
import type { Presence } from "@/lib/adapters/db/presence";
import type { Live } from "@/lib/adapters/live/live";
import type { News } from "@/lib/adapters/live/news";
import { running } from "@/lib/boot";
import { env } from "@/lib/env";
import { type Auth, createAuth } from "@/lib/http/auth";
import { type Rep, repOf, requireAdminOf, requireRepOf } from "@/lib/http/console-guard";
import { requireSameOrigin } from "@/lib/http/same-origin";
import type { World } from "@/lib/world";

/** What a console's page or route works with, once the guard has let it in. */
export type Console = {
	world: World;
	live: Live;
	news: News;
	presence: Presence;
	reads: ConsoleReads;
	rep: Rep;
};

type Parts = { auth: Auth; reads: ConsoleReads };

let parts: Parts | undefined;

function open(): Parts {
	const { world, appUrl } = running();
	const secret = env().APP_SECRET;
	if (!secret) throw new Error("APP_SECRET is not set. `npm start` makes and keeps one.");
	const auth = createAuth({ database: world.database, secret, appUrl });
	return { auth, reads: createConsoleReads(world.database) };
}

function opened(): Parts {
	parts ??= open();
	return parts;
}

export function auth(): Auth {
	return opened().auth;
}

export function consoleReads(): ConsoleReads {
	return opened().reads;
}

const SAFE_METHODS = new Set(["GET", "HEAD"]);

/**
 * The guard of every console route: from our own pages when it changes something, and signed in.
 * @throws Refusal `foreign_origin` or `not_signed_in`
 */
export async function requireRep(request: Request): Promise<Console> {
	requireOwnPage(request);
	return admitted(await requireRepOf(opened().auth, request.headers));
}

/** The same for what only admins may do. @throws Refusal also `admins_only` */
export async function requireAdmin(request: Request): Promise<Console> {
	requireOwnPage(request);
	return admitted(await requireAdminOf(opened().auth, request.headers));
}

/** For pages: null sends them to the sign-in page. */
export async function signedIn(headers: Headers): Promise<Console | null> {
	const rep = await repOf(opened().auth, headers);
	return rep ? admitted(rep) : null;
}

function requireOwnPage(request: Request): void {
	if (!SAFE_METHODS.has(request.method)) requireSameOrigin(request, running().appUrl);
}

function admitted(rep: Rep): Console {
	const { world, live, news, presence } = running();
	return { world, live, news, presence, reads: opened().reads, rep };
}
