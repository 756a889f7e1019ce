import { createPublicFetch, type Fetch } from "./public-fetch";

/**
 * Where an address came from decides where it may lead. What the operator set in the environment may lead
 * anywhere, also to this machine; what an admin typed on a screen leads to the public internet only.
 */
export type Source = "environment" | "screen";

const FETCH: Readonly<Record<Source, Fetch>> = {
	environment: (url, init) => fetch(url, { ...init, redirect: "manual" }),
	screen: createPublicFetch(),
};

export function fetchFor(source: Source): Fetch {
	return FETCH[source];
}
