"use client";

import { AlarmClock } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonVariants } from "@/components/ui/button-variants";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Popover, PopoverContent, PopoverTitle, PopoverTrigger } from "@/components/ui/popover";
import type { Snooze } from "@/lib/wire/inbox";

type SnoozeMenuProps = {
	title: string;
	/** @returns the sentence why not, or null */
	snooze(until: Snooze): Promise<string | null>;
};

/** Puts a notification off: for an hour, to the next business morning, or to a time of one's own. */
export function SnoozeMenu({ title, snooze }: SnoozeMenuProps) {
	const id = useId();
	const [open, setOpen] = useState(false);
	const [time, setTime] = useState("");
	const [problem, setProblem] = useState<string | null>(null);

	async function put(until: Snooze) {
		const refused = await snooze(until);
		setProblem(refused);
		if (!refused) setOpen(false);
	}

	function submit(event: FormEvent) {
		event.preventDefault();
		const at = Date.parse(time);
		if (Number.isNaN(at)) return setProblem("Choose a day and a time.");
		void put({ until: "time", at: new Date(at).toISOString() });
	}

	return (
		<Popover open={open} onOpenChange={setOpen}>
			<PopoverTrigger
				aria-label={`Snooze: ${title}`}
				className={buttonVariants({
					variant: "ghost",
					size: "sm",
					className: "gap-1 text-muted-foreground",
				})}
			>
				<AlarmClock aria-hidden="true" />
				Snooze
			</PopoverTrigger>
			<PopoverContent align="start" className="grid gap-2">
				<PopoverTitle className="text-sm font-semibold">Snooze until</PopoverTitle>
				<Button variant="outline" size="sm" onClick={() => put({ until: "hour" })}>
					In 1 hour
				</Button>
				<Button variant="outline" size="sm" onClick={() => put({ until: "morning" })}>
					Tomorrow morning
				</Button>
				<form noValidate onSubmit={submit} className="grid gap-2 border-t pt-2">
					<Field id={`${id}-time`} label="Another time" error={problem}>
						{(control) => (
							<Input
								{...control}
								type="datetime-local"
								value={time}
								onChange={(event) => setTime(event.target.value)}
							/>
						)}
					</Field>
					<Button type="submit" variant="secondary" size="sm">
						Snooze until then
					</Button>
				</form>
			</PopoverContent>
		</Popover>
	);
}
