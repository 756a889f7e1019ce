import type { ChatRequest } from "@/lib/wire/chat";
import type { ChatWorld } from "@/lib/world";

export type Visit = Pick<ChatRequest, "page" | "locale" | "time_zone"> & {
	userAgent: string | null;
};

const PLATFORM_MAX = 100;

/** A new conversation for a visitor who has none; returns its id. */
export async function startVisit(world: ChatWorld, visit: Visit): Promise<string> {
	const id = world.newId();
	await start(world, id, visit);
	return id;
}

export function startAgain(world: ChatWorld, conversationId: string): Promise<void> {
	return start(world, conversationId, { userAgent: null });
}

function start(world: ChatWorld, id: string, visit: Visit): Promise<void> {
	return world.store.startConversation({
		id,
		at: world.now(),
		visitor: {
			id: world.newId(),
			locale: knownLocale(visit.locale),
			timeZone: knownZone(visit.time_zone),
			platform: platformOf(visit.userAgent),
			referrer: webAddress(visit.page?.referrer),
			page: pageOf(visit.page?.url),
		},
	});
}

/** Pages are told by path or by web address; anything else is nobody's page. */
export function pageOf(url: string | undefined): string | null {
	if (!url) return null;
	return url.startsWith("/") ? url : webAddress(url);
}

function webAddress(url: string | undefined): string | null {
	if (!url || !URL.canParse(url)) return null;
	return /^https?:$/.test(new URL(url).protocol) ? url : null;
}

function knownLocale(locale: string | undefined): string | null {
	try {
		return locale ? (Intl.getCanonicalLocales(locale)[0] ?? null) : null;
	} catch {
		return null;
	}
}

function knownZone(zone: string | undefined): string | null {
	try {
		return zone
			? new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone
			: null;
	} catch {
		return null;
	}
}

function platformOf(userAgent: string | null): string {
	const device = /Mobi|Android|iPhone/.test(userAgent ?? "") ? "phone" : "desktop";
	return userAgent ? `web chat, ${device}`.slice(0, PLATFORM_MAX) : "web chat";
}
