"use client";

import Link from "next/link";
import { MessageTime } from "@/components/console/message-time";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import {
	Table,
	TableBody,
	TableCell,
	TableHead,
	TableHeader,
	TableRow,
} from "@/components/ui/table";
import type { DeliveryLine, DeliveryPage } from "@/lib/wire/destinations";
import { DeliveryText } from "./delivery-text";
import { useDeliveryLog } from "./use-delivery-log";

const TARGETS = {
	slack: "Slack",
	crm: "CRM",
	mail: "Sales inbox",
	visitor: "Visitor",
} as const satisfies Record<DeliveryLine["target"], string>;

const STATES = {
	pending: { label: "On its way", tone: "info" },
	delivered: { label: "Delivered", tone: "success" },
	retrying: { label: "Trying again", tone: "warning" },
	refused: { label: "Refused", tone: "danger" },
} as const satisfies Record<DeliveryLine["state"], { label: string; tone: string }>;

/** Every delivery with its outcome; what did not get through can be sent again. */
export function DeliveryLog({ first }: { first: DeliveryPage }) {
	const log = useDeliveryLog(first);
	return (
		<section aria-labelledby="log-title" className="grid grid-cols-[minmax(0,1fr)] gap-3">
			<div className="flex flex-wrap items-center justify-between gap-3">
				<h2 id="log-title" className="text-sm font-semibold">
					Delivery log
				</h2>
				<div className="flex flex-wrap items-center gap-2">
					<Button
						variant="outline"
						size="sm"
						aria-pressed={log.onlyFailed}
						onClick={() => log.show(!log.onlyFailed)}
					>
						{log.onlyFailed ? "Show all" : "Show failed only"}
					</Button>
					<Button variant="ghost" size="sm" onClick={() => log.show(log.onlyFailed)}>
						Refresh
					</Button>
					{log.failed > 0 ? (
						<Button size="sm" pending={log.pending} onClick={() => log.replay("all")}>
							Send all {log.failed} again
						</Button>
					) : null}
				</div>
			</div>
			<p role="status" className="text-sm text-muted-foreground empty:hidden">
				{log.said}
			</p>
			{log.rows.length === 0 ? (
				<Empty
					title={log.onlyFailed ? "Nothing has failed" : "Nothing was sent yet"}
					description="Handoffs show here the moment they set off."
				/>
			) : (
				<Table aria-label="Deliveries">
					<TableHeader>
						<tr>
							<TableHead>Time</TableHead>
							<TableHead>To</TableHead>
							<TableHead>About</TableHead>
							<TableHead>State</TableHead>
							<TableHead className="text-end">Tries</TableHead>
							<TableHead className="text-end">Took</TableHead>
							<TableHead>
								<span className="sr-only">Actions</span>
							</TableHead>
						</tr>
					</TableHeader>
					<TableBody>
						{log.rows.map((row) => (
							<Row
								key={row.id}
								row={row}
								pending={log.pending}
								onReplay={() => log.replay({ ids: [row.id] })}
							/>
						))}
					</TableBody>
				</Table>
			)}
			{log.next ? (
				<Button variant="outline" className="justify-self-center" onClick={log.more}>
					Show older ones
				</Button>
			) : null}
		</section>
	);
}

type RowProps = { row: DeliveryLine; pending: boolean; onReplay(): void };

function Row({ row, pending, onReplay }: RowProps) {
	const { label, tone } = STATES[row.state];
	const failed = row.state === "retrying" || row.state === "refused";
	return (
		<TableRow>
			<TableCell className="whitespace-nowrap">
				<MessageTime at={row.at} />
			</TableCell>
			<TableCell className="whitespace-nowrap">{TARGETS[row.target]}</TableCell>
			<TableCell className="min-w-48">
				<Link href={`/h/${row.handoffId}`} className="font-medium hover:underline">
					{row.subject}
				</Link>
				<span className="block text-xs text-muted-foreground">
					{row.event}, for {row.destination.toLowerCase()}
				</span>
			</TableCell>
			<TableCell className="max-w-72 min-w-40">
				<Badge tone={tone}>{label}</Badge>
				{row.unknown ? (
					<span className="block text-xs text-muted-foreground">
						An earlier try may have arrived.
					</span>
				) : null}
				{failed && row.lastError ? <span className="block text-xs">{row.lastError}</span> : null}
			</TableCell>
			<TableCell className="text-end tabular-nums">{row.attempts}</TableCell>
			<TableCell className="text-end whitespace-nowrap tabular-nums">
				{row.milliseconds === null ? "–" : tookText(row.milliseconds)}
			</TableCell>
			<TableCell className="text-end whitespace-nowrap">
				<DeliveryText id={row.id} about={row.subject} />
				{failed ? (
					<Button variant="outline" size="sm" pending={pending} onClick={onReplay}>
						Send again
						<span className="sr-only">
							{" "}
							to {TARGETS[row.target]}: {row.subject}
						</span>
					</Button>
				) : null}
			</TableCell>
		</TableRow>
	);
}

function tookText(milliseconds: number): string {
	return milliseconds < 1_000 ? `${milliseconds} ms` : `${(milliseconds / 1_000).toFixed(1)} s`;
}
