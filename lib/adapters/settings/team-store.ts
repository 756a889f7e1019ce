import type { Actor } from "@/lib/adapters/db/desk";
import type { Instant } from "@/lib/availability/types";
import type { InvitationShown, MemberShown, Role } from "@/lib/wire/team";

export type Changing = { actor: Actor; at: Instant };

/** `last_admin`: somebody must stay who can let others in. */
export type MemberChange = "done" | "not_found" | "last_admin";

export type NewLink = { email: string; role: Role; sha256: string; expiresAt: Instant };

/** `member`: somebody of the team has this address. */
export type Invited = { result: "invited" } | { result: "member" };

export type OpenLink = { email: string; role: Role; name: string | null };

export type Joining = { sha256: string; name: string; password: string; at: Instant };

/** Who is let in. Every change is audited; whoever is put out is out at once. */
export type TeamStore = {
	members(): Promise<MemberShown[]>;
	/** Links that still open. */
	invitations(at: Instant): Promise<InvitationShown[]>;
	/** A second link for an address ends the first. */
	invite(link: Changing & NewLink): Promise<Invited>;
	/** A new password for one of the team, or the way back in for one who was put out. */
	renew(
		link: Changing & { userId: string; sha256: string; expiresAt: Instant },
	): Promise<{ email: string } | "not_found">;
	withdraw(withdrawing: Changing & { id: string }): Promise<boolean>;
	changeRole(change: Changing & { userId: string; role: Role }): Promise<MemberChange>;
	/**
	 * Ends the sessions and the password, gives conversations back to nobody: duty, ownership and promises go to the
	 * team. @returns also the conversations the person was speaking in
	 */
	deactivate(change: Changing & { userId: string }): Promise<{
		change: MemberChange;
		speaking: string[];
	}>;
	/** What a link opens; null when it does not open any more. */
	openLink(asked: { sha256: string; at: Instant }): Promise<OpenLink | null>;
	/** Spends the link: one of several presses gets through. */
	join(joining: Joining): Promise<boolean>;
};
