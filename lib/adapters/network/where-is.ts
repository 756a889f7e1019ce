import { INTERNET, MAIL_SERVERS, MAILBOXES, type Network, NotPublicError, pin } from "./network";

/** `nowhere`: no such name. `unknown`: nobody could tell right now; it is asked again before every sending. */
export type Whereabouts = "public" | "inside" | "nowhere" | "unknown";

const NETWORKS = {
	web: INTERNET,
	mail: MAIL_SERVERS,
	mailbox: MAILBOXES,
} as const satisfies Record<string, Network>;

export type Place = { host: string; port: number; as: keyof typeof NETWORKS };

/** Where a host leads, for the moment in which an admin enters it. */
export async function whereIs(
	{ host, port, as }: Place,
	network: Network = NETWORKS[as],
): Promise<Whereabouts> {
	try {
		await pin(network, host, port);
		return "public";
	} catch (error) {
		if (error instanceof NotPublicError) return "inside";
		return isNoSuchName(error) ? "nowhere" : "unknown";
	}
}

function isNoSuchName(error: unknown): boolean {
	return error instanceof Error && "code" in error && error.code === "ENOTFOUND";
}
