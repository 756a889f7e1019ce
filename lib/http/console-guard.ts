import { z } from "zod";
import { Refusal } from "@/lib/wire/refusal";
import type { Auth } from "./auth";

const rep = z.object({
	id: z.string(),
	name: z.string(),
	email: z.string(),
	role: z.enum(["rep", "admin"]),
	away: z.boolean(),
});
/** Who is signed in. An admin is a rep who may do more. */
export type Rep = z.infer<typeof rep>;

/** The rep of these headers' cookie, asked of the database each time; null for nobody. */
export async function repOf(auth: Auth, headers: Headers): Promise<Rep | null> {
	const session = await auth.api.getSession({ headers, query: { disableRefresh: true } });
	return session && !session.user.deactivatedAt ? rep.parse(session.user) : null;
}

/** @throws Refusal `not_signed_in` */
export async function requireRepOf(auth: Auth, headers: Headers): Promise<Rep> {
	const signedIn = await repOf(auth, headers);
	if (!signedIn) throw new Refusal("not_signed_in");
	return signedIn;
}

/** @throws Refusal `not_signed_in` or `admins_only` */
export async function requireAdminOf(auth: Auth, headers: Headers): Promise<Rep> {
	const signedIn = await requireRepOf(auth, headers);
	if (signedIn.role !== "admin") throw new Refusal("admins_only");
	return signedIn;
}
