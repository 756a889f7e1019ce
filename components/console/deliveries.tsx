import { Check, Clock, TriangleAlert } from "lucide-react";
import { cn } from "@/components/ui/cn";
import type { DeliveryShown } from "@/lib/wire/handoff-card";

const TARGETS = {
	slack: "Slack",
	crm: "CRM",
	mail: "Mail",
	visitor: "Visitor's mail",
} as const satisfies Record<DeliveryShown["target"], string>;

const STATES = {
	pending: { icon: Clock, word: "on its way", look: "text-muted-foreground" },
	retrying: { icon: TriangleAlert, word: "failing, tried again", look: "text-warning" },
	delivered: { icon: Check, word: null, look: "text-success" },
	refused: { icon: TriangleAlert, word: "refused", look: "text-danger" },
} as const satisfies Record<DeliveryShown["state"], unknown>;

const DELIVERED = {
	slack: "told",
	crm: "told",
	mail: "sent",
	visitor: "sent",
} as const satisfies Record<DeliveryShown["target"], string>;

/** Whether Slack and the CRM know of it, and whether the visitor has it in writing. */
export function Deliveries({ deliveries }: { deliveries: readonly DeliveryShown[] }) {
	return (
		<span className="inline-flex flex-wrap gap-x-3 gap-y-1">
			{deliveries.map((delivery) => {
				const { icon: Icon, word, look } = STATES[delivery.state];
				return (
					<span
						key={delivery.target}
						title={delivery.lastError ?? undefined}
						className={cn("inline-flex items-center gap-1", look)}
					>
						<Icon aria-hidden="true" className="size-3.5" />
						{TARGETS[delivery.target]} {word ?? DELIVERED[delivery.target]}
					</span>
				);
			})}
		</span>
	);
}
