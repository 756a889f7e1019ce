"use client";

import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { Field } from "@/components/ui/field";
import { type MemberShown, role as roleSchema } from "@/lib/wire/team";
import { PlainSelect } from "../plain-select";
import { ROLES } from "./invite-form";
import type { TeamActions } from "./use-team";

type MemberRowProps = { member: MemberShown; isSelf: boolean; team: TeamActions };

export function MemberRow({ member, isSelf, team }: MemberRowProps) {
	const { id, name, email, role, deactivated } = member;
	return (
		<li className="grid items-center gap-x-4 gap-y-2 border-t px-4 py-3 first:border-t-0 sm:grid-cols-[minmax(0,1fr)_auto]">
			<div className="min-w-0">
				<p className="flex flex-wrap items-center gap-2 text-sm font-medium">
					{name}
					{isSelf ? <Badge tone="outline">You</Badge> : null}
					{deactivated ? <Badge>No access</Badge> : null}
					{!deactivated && member.away ? <Badge tone="warning">Away</Badge> : null}
					{member.linkOpen ? <Badge tone="info">Link open</Badge> : null}
				</p>
				<p className="truncate text-[0.8125rem] text-muted-foreground">{email}</p>
			</div>
			<div className="flex flex-wrap items-center gap-2">
				{deactivated ? null : (
					<Field id={`role-${id}`} label={`Role of ${name}`} hideLabel>
						{(control) => (
							<PlainSelect
								{...control}
								className="w-28"
								options={ROLES}
								value={role}
								onChange={({ target }) => team.setRole(id, roleSchema.parse(target.value))}
							/>
						)}
					</Field>
				)}
				{isSelf ? null : (
					<Button variant="outline" size="sm" onClick={() => team.renew(id, email)}>
						{deactivated ? "Let back in" : "New password link"}
						<span className="sr-only"> for {name}</span>
					</Button>
				)}
				{isSelf || deactivated ? null : <RemoveAccess member={member} team={team} />}
			</div>
		</li>
	);
}

function RemoveAccess({ member: { id, name }, team }: Omit<MemberRowProps, "isSelf">) {
	return (
		<ConfirmButton
			trigger={
				<Button variant="ghost" size="sm">
					Remove access<span className="sr-only"> of {name}</span>
				</Button>
			}
			title={`Remove the access of ${name}?`}
			description="They are signed out at once, on every device. Their duty, contacts and open promises go to the whole team; visitors they are writing with get the assistant back. What they did stays under their name."
			confirm="Remove access now"
			onConfirm={() => team.deactivate(id)}
		/>
	);
}
