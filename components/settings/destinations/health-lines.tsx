import { CircleCheck, CircleDashed, CircleX, Power } from "lucide-react";
import { MessageTime } from "@/components/console/message-time";
import { Badge } from "@/components/ui/badge";
import type { Health } from "@/lib/wire/destinations";

const STATES = {
	connected: { label: "Connected", tone: "success", icon: CircleCheck },
	failing: { label: "Failing", tone: "danger", icon: CircleX },
	untried: { label: "Set, not tried yet", tone: "info", icon: CircleDashed },
	off: { label: "Not set", tone: "neutral", icon: Power },
} as const;

/** How each way of a card fares, with what went wrong and what becomes of the handoffs meanwhile. */
export function HealthLines({ lines, meanwhile }: { lines: readonly Health[]; meanwhile: string }) {
	return (
		<ul className="grid gap-2">
			{lines.map((line) => (
				<li key={line.name ?? "only"} className="grid gap-1 text-sm">
					<HealthLine line={line} />
					{line.state === "failing" ? (
						<p className="text-[0.8125rem] text-muted-foreground">
							<span className="font-medium text-danger">{line.lastError}</span> {meanwhile}
						</p>
					) : null}
				</li>
			))}
		</ul>
	);
}

function HealthLine({ line }: { line: Health }) {
	const { label, tone, icon: Icon } = STATES[line.state];
	return (
		<p className="flex flex-wrap items-center gap-x-2 gap-y-1">
			{line.name ? <span className="font-medium">{line.name}</span> : null}
			<Badge tone={tone}>
				<Icon aria-hidden="true" />
				{label}
			</Badge>
			{line.state === "failing" && line.failingSince !== null ? (
				<Moment label="since" at={line.failingSince} />
			) : null}
			{line.lastSuccess !== null ? <Moment label="last success" at={line.lastSuccess} /> : null}
		</p>
	);
}

function Moment({ label, at }: { label: string; at: number }) {
	return (
		<span className="text-xs text-muted-foreground">
			{label} <MessageTime at={new Date(at).toISOString()} />
		</span>
	);
}
