"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Card, CardContent, CardHeader, CardTitle } from "@/components/ui/card";
import { Dialog, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { type ContactDuplicate, type ContactShown, contactDuplicate } from "@/lib/wire/console";
import { command, look } from "./ask";
import { visitorName } from "./visitor-name";

type Props = {
	contact: ContactShown;
	duplicates: readonly ContactDuplicate[];
	refresh(): Promise<void>;
};

const WHY = {
	same_mailbox: "Same mailbox",
	same_phone: "Same telephone",
	named_address: "The address you gave",
} as const satisfies Record<ContactDuplicate["why"], string>;

/** Other records of the same person: suggested by mailbox or telephone, found by their very address. */
export function DuplicatesCard({ contact, duplicates, refresh }: Props) {
	const [chosen, setChosen] = useState<ContactDuplicate | null>(null);
	return (
		<Card className="gap-2 py-3">
			<CardHeader>
				<CardTitle>Same person?</CardTitle>
			</CardHeader>
			<CardContent className="grid gap-2">
				<ul aria-label="Probably the same person" className="grid gap-2 empty:hidden">
					{duplicates.map((other) => (
						<li key={other.id} className="flex items-center justify-between gap-2 text-sm">
							<span className="min-w-0">
								<span className="block truncate">{visitorName(other)}</span>
								<span className="text-xs text-muted-foreground">{WHY[other.why]}</span>
							</span>
							<Button
								size="sm"
								variant="outline"
								aria-label={`Merge: ${visitorName(other)}`}
								onClick={() => setChosen(other)}
							>
								Merge…
							</Button>
						</li>
					))}
				</ul>
				<ByAddress contactId={contact.id} found={setChosen} />
			</CardContent>
			<Preview contact={contact} other={chosen} close={() => setChosen(null)} refresh={refresh} />
		</Card>
	);
}

function ByAddress({
	contactId,
	found,
}: {
	contactId: string;
	found(other: ContactDuplicate): void;
}) {
	const [email, setEmail] = useState("");
	const [problem, setProblem] = useState<string | null>(null);

	async function find(event: FormEvent) {
		event.preventDefault();
		const path = `/api/console/contacts/${contactId}/merge?email=${encodeURIComponent(email)}`;
		const answer = await look(path, contactDuplicate);
		setProblem(answer.ok ? null : answer.message);
		if (answer.ok) found(answer.value);
	}

	return (
		<form className="flex items-end gap-2" onSubmit={(event) => void find(event)}>
			<Field
				id="same-person"
				label="Their other address"
				error={problem}
				className="min-w-0 flex-1"
			>
				{(control) => (
					<Input
						{...control}
						type="email"
						value={email}
						autoComplete="off"
						onChange={(event) => setEmail(event.target.value)}
					/>
				)}
			</Field>
			<Button type="submit" variant="outline">
				Find
			</Button>
		</form>
	);
}

type PreviewProps = {
	contact: ContactShown;
	other: ContactDuplicate | null;
	close(): void;
	refresh(): Promise<void>;
};

/** There is no way back, so it says what will be. */
function Preview({ contact, other, close, refresh }: PreviewProps) {
	const [problem, setProblem] = useState<string | null>(null);
	const [pending, setPending] = useState(false);

	async function merge() {
		if (!other || pending) return;
		setPending(true);
		const path = `/api/console/contacts/${contact.id}/merge`;
		const body = { otherId: other.id, email: other.why === "named_address" ? other.email : null };
		const answer = await command({ method: "POST", path, body });
		setPending(false);
		setProblem(answer.ok ? null : answer.message);
		if (!answer.ok) return;
		close();
		await refresh();
	}

	return (
		<Dialog open={other !== null} onOpenChange={(open) => (open ? null : close())}>
			{other ? (
				<DialogContent
					title="Make these two one?"
					description="Both histories are kept. This cannot be undone."
				>
					<dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-sm">
						{linesOf(contact, other).map(([label, text]) => (
							<div key={label} className="contents">
								<dt className="text-muted-foreground">{label}</dt>
								<dd className="min-w-0 break-words">{text}</dd>
							</div>
						))}
					</dl>
					<p role="alert" className="text-sm font-medium text-danger empty:hidden">
						{problem}
					</p>
					<DialogFooter>
						<Button variant="outline" onClick={close}>
							Cancel
						</Button>
						<Button pending={pending} onClick={() => void merge()}>
							Merge
						</Button>
					</DialogFooter>
				</DialogContent>
			) : null}
		</Dialog>
	);
}

function linesOf(contact: ContactShown, other: ContactDuplicate): [string, string][] {
	const addresses = [contact.email, ...contact.addresses, other.email].filter((one) => one);
	return [
		["Stays", visitorName(contact)],
		["Joins it", `${visitorName(other)} (${WHY[other.why].toLowerCase()})`],
		["Name", contact.name ?? other.name ?? "not known"],
		["Company", contact.company ?? other.company ?? "not known"],
		["Telephone", contact.phone ?? other.phone ?? "not known"],
		["Addresses", addresses.join(", ") || "none"],
		[
			"Brings",
			`${counted(other.conversations, "conversation")}, ${counted(other.handoffs, "handoff")}, ${counted(other.notes, "note")}`,
		],
	];
}

function counted(count: number, word: string): string {
	return `${count} ${word}${count === 1 ? "" : "s"}`;
}
