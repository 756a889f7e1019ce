"use client";

import type { InvitationShown, MemberShown } from "@/lib/wire/team";
import { FreshLinkNotice } from "./fresh-link-notice";
import { InviteForm } from "./invite-form";
import { MemberRow } from "./member-row";
import { OpenInvitations } from "./open-invitations";
import { useTeam } from "./use-team";

type TeamDeskProps = {
	members: readonly MemberShown[];
	invitations: readonly InvitationShown[];
	/** Whose screen this is. */
	self: string;
	/** Links go out by mail as well. */
	mails: boolean;
};

export function TeamDesk({ members, invitations, self, mails }: TeamDeskProps) {
	const team = useTeam();
	return (
		<div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-6">
			<InviteForm team={team} mails={mails} />
			{team.fresh ? <FreshLinkNotice key={team.fresh.link} {...team.fresh} /> : null}
			<p role="alert" className="text-sm font-medium text-danger empty:hidden">
				{team.problem}
			</p>
			<section aria-labelledby="members-title" className="grid gap-2">
				<h2 id="members-title" className="text-sm font-semibold">
					On the team
				</h2>
				<ul aria-label="Team" className="grid rounded-xl border bg-card">
					{members.map((member) => (
						<MemberRow key={member.id} member={member} isSelf={member.id === self} team={team} />
					))}
				</ul>
			</section>
			<OpenInvitations invitations={invitations} onWithdraw={team.withdraw} />
		</div>
	);
}
