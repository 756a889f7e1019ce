import { MessageTime } from "@/components/console/message-time";
import { Button } from "@/components/ui/button";
import type { InvitationShown } from "@/lib/wire/team";

type OpenInvitationsProps = {
	invitations: readonly InvitationShown[];
	onWithdraw(id: string): void;
};

/** Who was invited and has not come yet. */
export function OpenInvitations({ invitations, onWithdraw }: OpenInvitationsProps) {
	if (invitations.length === 0) return null;
	return (
		<section aria-labelledby="invited-title" className="grid gap-2">
			<h2 id="invited-title" className="text-sm font-semibold">
				Invited
			</h2>
			<ul aria-label="Invitations" className="grid rounded-xl border bg-card">
				{invitations.map(({ id, email, role, invitedBy, expiresAt }) => (
					<li
						key={id}
						className="flex flex-wrap items-center justify-between gap-2 border-t px-4 py-3 first:border-t-0"
					>
						<div className="min-w-0">
							<p className="truncate text-sm font-medium">{email}</p>
							<p className="text-[0.8125rem] text-muted-foreground">
								As {role}, by {invitedBy}; opens until <MessageTime at={expiresAt} />
							</p>
						</div>
						<Button variant="ghost" size="sm" onClick={() => onWithdraw(id)}>
							Take back<span className="sr-only"> the invitation of {email}</span>
						</Button>
					</li>
				))}
			</ul>
		</section>
	);
}
