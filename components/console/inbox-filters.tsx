"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { buttonVariants } from "@/components/ui/button-variants";
import { cn } from "@/components/ui/cn";
import { FIELD_CLASSES } from "@/components/ui/input";
import { DESTINATIONS, RAISED_BY } from "@/lib/handoff/handoff";
import { DESTINATION_LABELS } from "@/lib/handoff/labels";
import {
	filterFrom,
	filterQuery,
	INBOX_STATES,
	type InboxFilter,
	type InboxState,
	isNarrowed,
	WHOSE,
	type Whose,
} from "@/lib/wire/inbox-filter";
import { TRIGGER_WORDS } from "./trigger-words";

const STATE_WORDS = {
	at_work: "At work",
	declined: "Declined",
	resolved: "Resolved",
} as const satisfies Record<InboxState, string>;

const WHOSE_WORDS = {
	anyone: "Everybody’s",
	mine: "Mine",
	unclaimed: "Unclaimed",
} as const satisfies Record<Whose, string>;

/** Every choice is an address: it can be kept, sent on, and gone back from. A filter goes along from state to state. */
export function StateTabs({ current }: { current: InboxFilter | "conversations" }) {
	const filter = current === "conversations" ? filterFrom(new URLSearchParams()) : current;
	return (
		<nav aria-label="Which handoffs" className="flex gap-1 rounded-lg bg-muted p-0.5 text-sm">
			{INBOX_STATES.map((state) => (
				<Tab
					key={state}
					href={addressOf({ ...filter, state })}
					current={current !== "conversations" && state === filter.state}
				>
					{STATE_WORDS[state]}
				</Tab>
			))}
			<Tab href="/console/conversations" current={current === "conversations"}>
				All chats
			</Tab>
		</nav>
	);
}

function Tab({ href, current, children }: { href: string; current: boolean; children: string }) {
	return (
		<Link
			href={href}
			aria-current={current ? "page" : undefined}
			className={cn(
				"rounded-md px-3 py-1 font-medium whitespace-nowrap text-muted-foreground hover:text-foreground max-sm:px-2 pointer-coarse:py-2.5",
				"aria-[current=page]:bg-card aria-[current=page]:text-foreground aria-[current=page]:shadow-xs",
			)}
		>
			{children}
		</Link>
	);
}

export function InboxFilters({ filter }: { filter: InboxFilter }) {
	const router = useRouter();
	const choose = (name: string) => (value: string) => {
		const asked = new URLSearchParams(filterQuery(filter));
		asked.set(name, value);
		router.push(addressOf(filterFrom(asked)));
	};
	return (
		<search aria-label="Narrow the handoffs" className="flex flex-wrap items-center gap-2">
			<Choice
				label="Whose"
				value={filter.whose}
				options={WHOSE.map((value) => ({ value, label: WHOSE_WORDS[value] }))}
				choose={choose("whose")}
			/>
			<Choice
				label="Destination"
				value={filter.destination ?? ""}
				options={[
					{ value: "", label: "Any destination" },
					...DESTINATIONS.map((value) => ({ value, label: DESTINATION_LABELS[value] })),
				]}
				choose={choose("destination")}
			/>
			<Choice
				label="Trigger"
				value={filter.trigger ?? ""}
				options={[
					{ value: "", label: "Any trigger" },
					...RAISED_BY.map((value) => ({ value, label: TRIGGER_WORDS[value] })),
				]}
				choose={choose("trigger")}
			/>
			{isNarrowed(filter) ? (
				<Link
					href={addressOf({ ...filter, whose: "anyone", destination: null, trigger: null })}
					className={buttonVariants({ variant: "ghost", size: "sm" })}
				>
					Clear
				</Link>
			) : null}
		</search>
	);
}

type ChoiceProps = {
	label: string;
	value: string;
	options: readonly { value: string; label: string }[];
	choose(value: string): void;
};

/** The browser's own list: a phone shows its wheel, and the keyboard works as everywhere. */
function Choice({ label, value, options, choose }: ChoiceProps) {
	return (
		<select
			aria-label={label}
			value={value}
			onChange={(event) => choose(event.target.value)}
			className={cn(
				FIELD_CLASSES,
				"h-8 w-auto max-w-44 py-0 text-sm max-sm:field-sizing-content max-sm:max-w-full max-sm:flex-auto max-sm:px-2 pointer-coarse:min-h-11",
			)}
		>
			{options.map((option) => (
				<option key={option.value} value={option.value}>
					{option.label}
				</option>
			))}
		</select>
	);
}

function addressOf(filter: InboxFilter): string {
	return `/console${filterQuery(filter)}`;
}
