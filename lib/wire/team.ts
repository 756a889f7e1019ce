import { z } from "zod";

/** What the team screen and its routes say to each other. */

export const role = z.enum(["rep", "admin"]);
export type Role = z.infer<typeof role>;

export type MemberShown = {
	id: string;
	name: string;
	email: string;
	role: Role;
	away: boolean;
	deactivated: boolean;
	/** A link for a new password is open. */
	linkOpen: boolean;
};

export type InvitationShown = {
	id: string;
	email: string;
	role: Role;
	invitedBy: string;
	/** ISO instant. */
	expiresAt: string;
};

/** `link` is shown this once; `mailed` says whether it went out by mail as well. */
export const inviteAnswer = z.discriminatedUnion("result", [
	z.object({ result: z.literal("invited"), link: z.string(), mailed: z.boolean() }),
	z.object({ result: z.literal("invalid"), field: z.string(), message: z.string() }),
]);
export type InviteAnswer = z.infer<typeof inviteAnswer>;
