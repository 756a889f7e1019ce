import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { isPublicAddress } from "./public-address";

export type Address = { address: string; family: number };

/** Which names lead where, and which addresses may be reached. Tests bring their own. */
export type Network = {
	resolve(host: string): Promise<Address[]>;
	isAllowed(address: string, port: number): boolean;
};

/** Any public address. Low ports belong to other protocols, which must not be talked to by accident. */
export const INTERNET: Network = {
	resolve: (host) => lookup(host, { all: true, verbatim: true }),
	isAllowed: (address, port) =>
		isPublicAddress(address) && (port === 80 || port === 443 || port >= 1024),
};

/** Mail has ports of its own, which web addresses may not use. */
const MAIL_PORTS = [25, 465, 587, 2525];

export const MAIL_SERVERS: Network = {
	...INTERNET,
	isAllowed: (address, port) => isPublicAddress(address) && MAIL_PORTS.includes(port),
};

/** The name leads, or may lead, to an address that an admin's words do not open. Nothing was sent. */
export class NotPublicError extends Error {
	readonly code = "ENOTPUBLIC";
	constructor() {
		super("That address is not on the public internet.");
	}
}

const MAILBOX_PORTS = [143, 993];

export const MAILBOXES: Network = {
	...INTERNET,
	isAllowed: (address, port) => isPublicAddress(address) && MAILBOX_PORTS.includes(port),
};

/**
 * Resolves a host once and checks every address it has; connect to the returned one, so that the name cannot
 * lead elsewhere a moment later. @throws NotPublicError, or the resolver's own error
 */
export async function pin(network: Network, host: string, port: number): Promise<Address> {
	const bare = host.replace(/^\[|\]$/g, "");
	const found = isIP(bare) ? [{ address: bare, family: isIP(bare) }] : await network.resolve(bare);
	const target = found[0];
	if (!target || !found.every(({ address }) => network.isAllowed(address, port))) {
		throw new NotPublicError();
	}
	return target;
}
